extension JSONValue {
  /// No line that holds more than one thing is longer.
  private static let width = 100

  /// The text for files that people compare: what does not fit on a line has a line a member or item.
  ///
  /// - Complexity: O(depth * size)
  package var lines: String {
    var text = ""
    writeLines(indent: "", to: &text)
    return text
  }

  private func writeLines(indent: String, to text: inout String) {
    let short = self.text
    guard indent.utf8.count + short.utf8.count > Self.width else { return text += short }
    let inner = indent + "  "
    switch self {
    case .object(let members):
      text += "{"
      for (position, member) in members.enumerated() {
        text += "\(position > 0 ? "," : "")\n\(inner)\(JSONValue.string(member.name).text): "
        member.value.writeLines(indent: inner, to: &text)
      }
      text += "\n\(indent)}"
    case .array(let values):
      text += "["
      for (position, value) in values.enumerated() {
        text += "\(position > 0 ? "," : "")\n\(inner)"
        value.writeLines(indent: inner, to: &text)
      }
      text += "\n\(indent)]"
    default: text += short
    }
  }
}
