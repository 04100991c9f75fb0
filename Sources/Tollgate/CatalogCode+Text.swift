/// How generated code lists texts about codes: a line a code, in the order of the codes, a block for so many codes.
///
/// A `switch` with a text a case takes the Swift compiler quadratic time; a text over many lines takes it none.
package enum CatalogTextBlock {
  /// The codes of a block.
  package static let codes = 64
  /// What stands for a line break within a text. No catalog may hold it.
  package static let lineBreak: UInt8 = 0x0B
}

extension CatalogCode {
  /// The text about this code in a list that the compiler wrote; nil if the list has none about it.
  ///
  /// For generated code.
  ///
  /// - Parameter texts: The lines of a block.
  /// - Complexity: O(length of the block).
  public func text(in texts: (_ block: Int) -> StaticString) -> String? {
    let (block, line) = id.index.quotientAndRemainder(dividingBy: CatalogTextBlock.codes)
    return texts(block).withUTF8Buffer { bytes in
      var rest = bytes[...]
      for _ in 0..<line {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        rest = rest[(end + 1)...]
      }
      let text = rest.prefix { $0 != UInt8(ascii: "\n") }
      guard !text.isEmpty else { return nil }
      return String(
        decoding: text.map { $0 == CatalogTextBlock.lineBreak ? UInt8(ascii: "\n") : $0 }, as: UTF8.self)
    }
  }
}
