/// Texts in what browsers read.
extension Escape {
  /// The inside of a JavaScript string between double quotes, which may stand in a script of an HTML page too: no `<`
  /// begins an end tag or a comment there.
  package static func javaScript(_ text: String) -> String {
    if isPlain(text, without: "\"\\<") { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "<": escaped += "\\u003C"
      default: escaped += visible(scalar)
      }
    }
    return escaped
  }

  /// Text of an HTML page, or the value of an attribute between quotes.
  package static func html(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The inside of a documentation comment of TypeScript: it neither ends there nor holds a tag.
  static func documentation(_ text: String) -> String {
    if isPlain(text, without: "/@{") { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "/" where escaped.utf8.last == UInt8(ascii: "*"): escaped += " /"
      case "@", "{": escaped += "\\\(scalar)"
      default: escaped += visible(scalar)
      }
    }
    return escaped
  }
}
