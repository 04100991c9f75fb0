/// How much of YAML a file may use.
package enum Dialect: Sendable {
  /// The strict subset that catalogs are written in.
  case catalog
  /// All of YAML, and JSON with it, for files that are no catalogs: aliases and merge keys stand for what they name, and
  /// tags mean nothing.
  case foreign

  /// Bytes that a file may hold at most: 4 and 64 MiB.
  var fileSize: Int { self == .catalog ? 4 << 20 : 64 << 20 }
  /// Lists and mappings that may lie inside one another.
  var depth: Int { self == .catalog ? 64 : 256 }
  /// Texts, lists and mappings of a file, keys included.
  var nodes: Int { self == .catalog ? 1_000_000 : 20_000_000 }
}

/// A JSON text in which the halves of surrogate pairs, which YAML does not know as escapes, are replacement characters.
/// No byte moves.
///
/// - Complexity: O(n) in the bytes.
func withoutSurrogates(_ bytes: [UInt8]) -> [UInt8] {
  var text = bytes
  var offset = 0
  while let backslash = text[offset...].firstIndex(of: UInt8(ascii: "\\")) {
    let escape = text[backslash...].prefix(6)
    if escape.count == 6, isSurrogate(escape) {
      text.replaceSubrange((backslash + 2)..<(backslash + 6), with: "fffd".utf8)
    }
    offset = min(backslash + 2, text.count)
  }
  return text
}

/// Whether an escape of six bytes names U+D800 to U+DFFF.
private func isSurrogate(_ escape: ArraySlice<UInt8>) -> Bool {
  let digits = Array(escape.dropFirst(2)).map { $0 | 0x20 }
  let isSecondHigh = [UInt8(ascii: "8"), UInt8(ascii: "9")].contains(digits[1]) || (0x61...0x66).contains(digits[1])
  return escape.dropFirst().first == UInt8(ascii: "u") && digits[0] == UInt8(ascii: "d") && isSecondHigh
}
