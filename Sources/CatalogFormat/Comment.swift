import CatalogSyntax
import Diagnostics

/// A comment, or a line about the document as a whole, such as `---`.
struct Comment {
  /// Where it starts among the bytes.
  let offset: Int
  let line: Int
  let column: Int
  /// From `#` on, without blanks at the end.
  let text: String
  /// Whether nothing stands before it on its line.
  let isAlone: Bool
}

extension SourceText {
  /// The comments of a file, in order. What is neither a text nor one of YAML's own marks is one.
  func comments(around root: Node) -> [Comment] {
    var texts: [Range<Int>] = []
    collectTexts(of: root, into: &texts)
    var rest = texts[...]
    let start = offset(root.span.start)
    return (1...lines.count).compactMap { number in
      guard let content = lines.content(of: number), !content.isEmpty else { return nil }
      if content.startIndex < start, content.first == UInt8(ascii: "%") || content.starts(with: "---".utf8) {
        let end = min(content.endIndex, max(content.startIndex, start))
        return comment(content[..<end], from: content.startIndex, number)
      }
      var offset = content.startIndex
      while offset < content.endIndex {
        while let text = rest.first, text.upperBound <= offset { rest.removeFirst() }
        if let text = rest.first, text.contains(offset) {
          offset = text.upperBound
        } else if content[offset] == UInt8(ascii: "#") {
          return comment(content, from: offset, number)
        } else {
          offset += 1
        }
      }
      return nil
    }
  }

  private func comment(_ content: ArraySlice<UInt8>, from offset: Int, _ line: Int) -> Comment {
    var text = content[offset...]
    while let last = text.last, isBlank(last) { text.removeLast() }
    return Comment(
      offset: offset, line: line, column: offset - content.startIndex + 1, text: String(decoding: text, as: UTF8.self),
      isAlone: content[..<offset].allSatisfy(isBlank))
  }

  /// Where the keys and scalars of a node stand, in order.
  private func collectTexts(of node: Node, into texts: inout [Range<Int>]) {
    func add(_ span: Span) {
      let (start, end) = (offset(span.start), offset(span.end))
      if start < end { texts.append(start..<end) }
    }
    switch node.content {
    case .scalar, .refused: add(node.span)
    case .list(let items): for item in items { collectTexts(of: item, into: &texts) }
    case .mapping(let entries):
      for entry in entries {
        add(entry.key.span)
        collectTexts(of: entry.value, into: &texts)
      }
    }
  }
}
