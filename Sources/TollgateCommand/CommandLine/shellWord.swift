import Diagnostics

/// A path as a POSIX shell takes it for one word that is no flag, fit for a terminal, so that a command can be copied.
func shellWord(_ path: String) -> String {
  let word = path.utf8.first == UInt8(ascii: "-") ? "./\(path)" : path
  if !word.isEmpty, word.utf8.allSatisfy(isPlain) { return word }
  guard printable(word, limit: .max).utf8.elementsEqual(word.utf8) else { return ansiQuoted(word) }
  return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// Whether a byte means nothing to a shell.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"): true
  default: "/._-+:@%,".utf8.contains(byte)
  }
}

/// The dollar-quoted form (POSIX.1-2024, section 2.2.4), which can name what a terminal must not be shown.
private func ansiQuoted(_ word: String) -> String {
  let text = word.utf8.map { byte in
    let isShown = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\")
    let octal = String(byte, radix: 8)
    return isShown
      ? String(UnicodeScalar(byte)) : "\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal
  }
  return "$'" + text.joined() + "'"
}
