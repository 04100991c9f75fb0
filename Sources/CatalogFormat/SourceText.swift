import CatalogSyntax
import Diagnostics

/// The text of a file, by places.
struct SourceText {
  let bytes: [UInt8]
  let lines: SourceLines

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = SourceLines(bytes)
  }

  /// Where a place is among the bytes.
  func offset(_ position: Position) -> Int {
    lines.byte(at: position)
  }

  /// Where the first of what is in a node starts: behind its bracket, if it has one.
  func firstOffset(in node: Node) -> Int {
    switch node.content {
    case .list(let items): items.first.map { offset($0.span.start) } ?? offset(node.span.end)
    case .mapping(let entries): entries.first.map { offset($0.key.span.start) } ?? offset(node.span.end)
    case .scalar, .refused: offset(node.span.start)
    }
  }

  /// What stands in a stretch, its lines without their ends.
  func lines(of span: Span) -> [String] {
    let (start, end) = (offset(span.start), offset(span.end))
    return (span.start.line...span.end.line).map { line in
      let content = lines.content(of: line) ?? []
      let (first, last) = (max(content.startIndex, start), min(content.endIndex, end))
      return String(decoding: bytes[first..<max(first, last)], as: UTF8.self)
    }
  }

  /// Whether a node is written with brackets or braces.
  func isFlow(_ node: Node) -> Bool {
    let start = offset(node.span.start)
    return start < bytes.count && (bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "["))
  }

  /// Whether a line between two others is empty.
  func hasBlankLine(between first: Int, and second: Int) -> Bool {
    guard first + 1 < second else { return false }
    return ((first + 1)..<second).contains { (lines.content(of: $0) ?? []).allSatisfy(isBlank) }
  }

  /// How many empty lines follow a line.
  func blankLines(after line: Int) -> Int {
    guard line < lines.count else { return 0 }
    return ((line + 1)...lines.count).prefix { (lines.content(of: $0) ?? []).allSatisfy(isBlank) && $0 < lines.count }
      .count
  }

  /// The column of the dash before an item; nil if it stands on another line.
  func dashColumn(before item: Node) -> Int? {
    let content = lines.content(of: item.span.start.line) ?? []
    let before = content[..<min(max(offset(item.span.start), content.startIndex), content.endIndex)]
    guard let dash = before.lastIndex(where: { !isBlank($0) }), before[dash] == UInt8(ascii: "-") else { return nil }
    return dash - content.startIndex + 1
  }

  /// How the lines of the file end, by its first.
  var lineEnd: String {
    bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } ?? false
      ? "\r\n" : "\n"
  }
}
