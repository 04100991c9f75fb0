import CatalogSyntax
import Diagnostics

/// Writes a node's text anew, with the comments where they were.
struct LayoutWriter {
  /// No line with brackets or braces is longer.
  static let width = 120
  /// Columns an indentation.
  static let step = 2

  let source: SourceText
  /// Those that are not written yet, in order.
  private(set) var comments: ArraySlice<Comment>
  private var output = ""
  private(set) var line = ""
  /// The indentation and dashes of a list's item whose own text is still to come.
  private var dash: String?
  /// The line of the file that was written last.
  private(set) var lastLine = 0

  init(_ source: SourceText, _ comments: [Comment]) {
    self.source = source
    self.comments = comments[...]
  }

  /// The whole text of a file.
  mutating func text(of root: Node) -> String {
    writeComments(before: source.offset(root.span.start), indent: 0)
    write(root, indent: 0, parentColumn: 0, limit: source.bytes.count)
    writeComments(before: source.bytes.count, indent: 0)
    let end = source.lineEnd
    return end == "\n" ? output : output.replacing("\n", with: end)
  }

  // MARK: - Lines

  /// Starts a line for what stands on a line of the file, after a blank one if there is one before it.
  mutating func start(_ indent: Int, from sourceLine: Int) {
    if lastLine > 0, source.hasBlankLine(between: lastLine, and: sourceLine) { output += "\n" }
    line = dash ?? String(repeating: " ", count: indent)
    dash = nil
    lastLine = max(lastLine, sourceLine)
  }

  mutating func append(_ text: String) {
    line += text
  }

  /// Notes the line of the file up to which all is written.
  mutating func pass(_ sourceLine: Int) {
    lastLine = max(lastLine, sourceLine)
  }

  /// Ends a line, with the comment that stands behind it in the file and before the next thing.
  mutating func end(before limit: Int) {
    if let comment = comments.first, comment.line == lastLine, !comment.isAlone, comment.offset < limit {
      line += (line.isEmpty || line.hasSuffix(" ") ? "" : " ") + comment.text
      comments.removeFirst()
    }
    endBare()
  }

  /// Ends a line as it is.
  mutating func endBare() {
    while line.hasSuffix(" ") { line.removeLast() }
    output += line + "\n"
    line = ""
  }

  /// Puts a dash before the next line.
  mutating func startItem(_ indent: Int) {
    dash = (dash ?? String(repeating: " ", count: indent)) + "- "
  }

  /// Whether a comment stands before a place.
  func hasComment(before offset: Int) -> Bool {
    comments.first.map { $0.offset < offset } ?? false
  }

  /// Writes the comments before a place, each on a line of its own; of those only the ones right of a column, if one is
  /// given, up to the first that is not.
  mutating func writeComments(before offset: Int, indent: Int, rightOf column: Int = 0) {
    while let comment = comments.first, comment.offset < offset, comment.column > column {
      comments.removeFirst()
      let item = dash
      dash = nil
      start(item.map { $0.prefix { $0 == " " }.count } ?? indent, from: comment.line)
      append(comment.text)
      endBare()
      dash = item
    }
  }
}
