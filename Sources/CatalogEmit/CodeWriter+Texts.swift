import Tollgate

extension CodeWriter {
  /// Adds a property with a text for each of a kind's codes, in their order; nothing if none has a text.
  ///
  /// - Parameter otherwise: What stands for a text that is missing; without it the property is nil then.
  mutating func texts(_ name: String, _ summary: String, of texts: [String?], otherwise: String? = nil) {
    guard texts.contains(where: { $0 != nil }) else { return }
    let (optional, alternative) = otherwise.map { ("", " ?? \($0)") } ?? ("?", "")
    gap()
    line("/// \(summary)")
    line("public var \(name): String\(optional) { text(in: Self.\(name)Texts(block:))\(alternative) }")
    line()
    block("private static func \(name)Texts(block: Int) -> StaticString {") { writer in
      writer.line("switch block {")
      for start in stride(from: 0, to: texts.count, by: CatalogTextBlock.codes) {
        writer.textBlock(start / CatalogTextBlock.codes, texts[start...].prefix(CatalogTextBlock.codes))
      }
      writer.line("default: return \"\"")
      writer.line("}")
    }
  }

  private mutating func textBlock(_ number: Int, _ texts: ArraySlice<String?>) {
    guard let last = texts.lastIndex(where: { $0 != nil }) else { return }
    line("case \(number):")
    line("  return \"\"\"")
    for text in texts[...last] {
      if let text { line("    ", textLine(text)) } else { line() }
    }
    line("    \"\"\"")
  }
}

/// A text as a line of a Swift literal over several lines.
private func textLine(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "\n")) else { return Escape.swift(text) }
  let bytes = text.utf8.map { $0 == UInt8(ascii: "\n") ? CatalogTextBlock.lineBreak : $0 }
  return Escape.swift(String(decoding: bytes, as: UTF8.self))
}
