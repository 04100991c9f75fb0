/// A text of one line as YAML that is read as this text wherever it stands: as it is, or in quotes where that would mean
/// something else.
package func scalarText(_ text: String) -> String {
  let special = Array(",[]{}#\"'\\".utf8)
  let starters = Array("-?:&*!|>%@`=~ ".utf8)
  let isNull = ["", "null", "Null", "NULL"].contains { $0.utf8.elementsEqual(text.utf8) }
  let isPlain =
    !isNull && text.utf8.first.map { !starters.contains($0) } ?? false && text.utf8.last != UInt8(ascii: ":")
    && text.utf8.last != UInt8(ascii: " ") && !text.utf8.contains { special.contains($0) || $0 < 0x20 }
    && text.firstRange(of: ": ") == nil
  guard !isPlain else { return text }
  return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
