import CatalogSyntax
import Diagnostics

/// A stretch of a file's bytes and what is to stand there.
struct TextEdit: Hashable {
  let range: Range<Int>
  let text: [UInt8]

  /// How a suggestion changes a file; nil if what stands there is not written as it expects.
  init?(_ suggestion: Suggestion, at span: Span, in bytes: [UInt8]) {
    let lines = SourceLines(bytes)
    switch suggestion {
    case .write(let text, let old):
      self.init(writing: text, insteadOf: old, at: lines.bytes(of: span), in: bytes)
    case .add(let items, let last):
      self.init(adding: items, behind: last, lines, bytes)
    case .addMember(let name, let code, let isList, let key):
      let code = scalarText(code)
      self.init(adding: "\(name): \(isList ? "[\(code)]" : code)", below: key, lines, bytes)
    case .startFile(let line):
      guard let start = lines.startOfContent else { return nil }
      self.init(range: start..<start, text: Array(line.utf8) + lines.lineEnd)
    }
  }

  private init(range: Range<Int>, text: [UInt8]) {
    self.range = range
    self.text = text
  }

  /// Quotes around the old text stay.
  private init?(writing text: String, insteadOf old: String, at range: Range<Int>, in bytes: [UInt8]) {
    let (written, old) = (bytes[range], Array(old.utf8))
    if written.elementsEqual(old) {
      self.init(range: range, text: Array(scalarText(text).utf8))
    } else if written.starts(with: old + [UInt8(ascii: " ")]) {
      // A method before its path.
      self.init(range: range.lowerBound..<range.lowerBound + old.count, text: Array(text.utf8))
    } else if let quote = written.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      written.elementsEqual([quote] + old + [quote]), !text.utf8.contains(where: { "\"'\\".utf8.contains($0) })
    {
      self.init(range: range.lowerBound + 1..<range.upperBound - 1, text: Array(text.utf8))
    } else {
      return nil
    }
  }

  /// In brackets the items follow the last one; behind a dash each has a line of its own.
  private init(adding items: [String], behind last: Span, _ lines: SourceLines, _ bytes: [UInt8]) {
    let texts = items.map { Array(scalarText($0).utf8) }
    let item = lines.bytes(of: last)
    let content = lines.content(of: last.start.line) ?? []
    let before = content[..<item.lowerBound]
    let isBlock =
      before.drop(while: isBlank).first == UInt8(ascii: "-")
      && before.drop(while: isBlank).dropFirst().allSatisfy(isBlank)
    if isBlock {
      let end = content.endIndex
      self.init(range: end..<end, text: texts.flatMap { lines.lineEnd + before + $0 })
    } else {
      let end = item.upperBound
      self.init(range: end..<end, text: texts.flatMap { Array(", ".utf8) + $0 })
    }
  }
}

extension TextEdit {
  /// In braces the member comes first; without them it has a line of its own before the first. A code alone becomes the
  /// module of a mapping in braces. Nil for what is written otherwise.
  fileprivate init?(adding member: String, below key: Span, _ lines: SourceLines, _ bytes: [UInt8]) {
    let end = lines.bytes(of: key).upperBound
    guard let line = lines.content(of: key.end.line), line.indices.contains(end) else { return nil }
    let rest = line[end...].drop(while: isBlank)
    guard rest.first == UInt8(ascii: ":") else { return nil }
    let value = rest.dropFirst().drop(while: isBlank)
    switch value.first {
    case nil, UInt8(ascii: "#"):
      guard let first = lines.firstMember(below: key) else { return nil }
      let indentation = first.prefix(while: isBlank)
      self.init(range: first.startIndex..<first.startIndex, text: indentation + Array(member.utf8) + lines.lineEnd)
    case UInt8(ascii: "{"):
      let inside = value.dropFirst()
      let isEmpty = inside.drop(while: isBlank).first == UInt8(ascii: "}")
      let gap = inside.first.map(isBlank) ?? true ? "" : " "
      self.init(
        range: inside.startIndex..<inside.startIndex, text: Array(" \(member)\(isEmpty ? "" : ",")\(gap)".utf8))
    default:
      let code = value.prefix { isBlank($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") ? false : true }
      let text = String(decoding: code, as: UTF8.self)
      guard scalarText(text) == text else { return nil }
      self.init(range: code.startIndex..<code.endIndex, text: Array("{ module: \(text), \(member) }".utf8))
    }
  }
}

extension SourceLines {
  /// The line of the first member of a mapping without braces; nil if there is none.
  fileprivate func firstMember(below key: Span) -> ArraySlice<UInt8>? {
    for line in (key.end.line + 1)..<(count + 1) {
      guard let content = content(of: line), let first = content.firstIndex(where: { !isBlank($0) }),
        content[first] != UInt8(ascii: "#")
      else { continue }
      return first - content.startIndex > key.start.column - 1 ? content : nil
    }
    return nil
  }

  fileprivate func bytes(of span: Span) -> Range<Int> {
    let start = byte(at: span.start)
    return start..<max(start, byte(at: span.end))
  }

  /// How the first line ends.
  fileprivate var lineEnd: [UInt8] {
    guard count > 1, let first = content(of: 1), let second = content(of: 2) else { return [UInt8(ascii: "\n")] }
    let hasReturn = second.startIndex - first.endIndex == 2
    return hasReturn ? [UInt8(ascii: "\r"), UInt8(ascii: "\n")] : [UInt8(ascii: "\n")]
  }

  /// Where the first line starts that is neither empty, a comment nor about the document; nil if a bracket starts it, so
  /// that no line fits before it.
  fileprivate var startOfContent: Int? {
    for line in 1...count {
      guard let content = content(of: line), let first = content.first(where: { !isBlank($0) }) else { continue }
      if first == UInt8(ascii: "#") || first == UInt8(ascii: "%") || content.starts(with: "---".utf8) { continue }
      return first == UInt8(ascii: "{") ? nil : content.startIndex
    }
    return nil
  }
}
