import CatalogSyntax
import Diagnostics

extension LayoutWriter {
  /// A node on one line, if it is written so that it may be and if it fits behind a column.
  func inlineText(of node: Node, column: Int) -> String? {
    switch node.content {
    case .scalar(_, .block), .refused: return nil
    case .scalar: return node.span.start.line == node.span.end.line ? source.lines(of: node.span)[0] : nil
    case .list([]): return "[]"
    case .mapping([]): return "{}"
    case .list, .mapping:
      guard source.isFlow(node), !hasComment(before: source.offset(node.span.end)) else { return nil }
      guard let text = flowText(of: node), column + text.unicodeScalars.count <= Self.width else { return nil }
      return text
    }
  }

  /// A node in brackets and braces; nil if a text in it has a line to itself.
  private func flowText(of node: Node) -> String? {
    switch node.content {
    case .scalar(_, .block), .refused: return nil
    case .scalar: return joined(source.lines(of: node.span))
    case .list(let items):
      let texts = items.compactMap(flowText)
      return texts.count == items.count ? "[\(texts.joined(separator: ", "))]" : nil
    case .mapping(let entries):
      if entries.isEmpty { return "{}" }
      let texts = entries.compactMap { entry -> String? in
        guard let key = joined(source.lines(of: entry.key.span)), let value = flowText(of: entry.value) else {
          return nil
        }
        return value.isEmpty ? key : "\(key): \(value)"
      }
      return texts.count == entries.count ? "{ \(texts.joined(separator: ", ")) }" : nil
    }
  }

  /// The lines of a folded text as one; nil if that would not be the same text.
  private func joined(_ lines: [String]) -> String? {
    let parts = lines.map { $0.trimmed }
    if parts.count > 1, parts.contains(where: { $0.isEmpty || $0.hasSuffix("\\") }) { return nil }
    return parts.joined(separator: " ")
  }

  /// Writes a text of several lines behind what stands on its first; all but the last are ended.
  mutating func writeScalar(_ node: Node, indent: Int) {
    guard case .scalar(let text, let style) = node.content else { return }
    let lines = source.lines(of: node.span)
    append(style == .block ? lines[0] : lines[0].trimmed)
    if style == .block {
      writeBlock(text, header: lines[0], lines.dropFirst(), indent: indent)
      pass(node.span.end.line)
      if lines[0].prefix(while: { $0 != "#" }).contains("+") { keepBlankLines(after: node.span.end.line) }
    } else {
      for line in lines.dropFirst() {
        endBare()
        append(line.trimmed.isEmpty ? "" : String(repeating: " ", count: indent + Self.step) + line.trimmed)
      }
      pass(node.span.end.line)
    }
  }

  /// Moves the lines of a block to its new indentation. What the text has before its first word tells how far they are
  /// indented now.
  private mutating func writeBlock(_ text: String, header: String, _ lines: ArraySlice<String>, indent: Int) {
    let digit = header.prefix { $0 != "#" }.compactMap(\.wholeNumberValue).first
    let wanted = indent + (digit ?? Self.step)
    let own = text.split(separator: "\n").first { !$0.allSatisfy { $0 == " " } }?.prefix { $0 == " " }.count ?? 0
    let first = lines.first { !$0.trimmed.isEmpty }?.prefix { $0 == " " }.count ?? 0
    let shift = wanted - (first - own)
    for line in lines {
      endBare()
      guard !line.trimmed.isEmpty else { continue }
      let spaces = line.prefix { $0 == " " }.count
      append(String(repeating: " ", count: max(0, spaces + shift)) + line.dropFirst(spaces))
    }
  }

  /// After `|+` the empty lines belong to the text.
  private mutating func keepBlankLines(after line: Int) {
    let count = source.blankLines(after: line)
    for _ in 0..<count { endBare() }
    pass(line + count)
  }
}
