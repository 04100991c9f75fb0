/// The one place where text from a catalog is made harmless for an emitted language.
package enum Escape {
  /// The inside of a Swift string literal: quotes, backslashes and everything that could end a line, reorder it or hide
  /// in it is escaped.
  package static func swift(_ text: String) -> String {
    if isPlain(text, without: "\"\\") { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      default: escaped += visible(scalar)
      }
    }
    return escaped
  }

  /// The inside of a Swift line comment, which reads as the text does unless that holds what cannot be seen.
  package static func comment(_ text: String) -> String {
    isPlain(text) ? text : text.unicodeScalars.map(visible).joined()
  }

  /// The inside of a quoted Mermaid label.
  package static func mermaid(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", ";", "\\": escaped += "#\(scalar.value);"
      case _ where isInvisible(scalar): escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The inside of a quoted DOT string.
  package static func dot(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case _ where isInvisible(scalar): escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a text holds nothing but ASCII characters that can be seen, and none of `marks`: most texts, which need no
  /// look at their scalars.
  static func isPlain(_ text: String, without marks: StaticString = "") -> Bool {
    func isPlain(_ byte: UInt8) -> Bool {
      (0x20..<0x7F).contains(byte) && !(0..<marks.utf8CodeUnitCount).contains { marks.utf8Start[$0] == byte }
    }
    return text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) } ?? text.utf8.allSatisfy(isPlain)
  }

  /// A scalar as it stands or, if it cannot be seen, as Swift escapes it.
  static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case _ where isInvisible(scalar): "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: String(scalar)
    }
  }

  /// Controls, separators of lines, and what changes the direction or the look of text without being seen.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return !(0x20..<0x7F).contains(scalar.value) }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
