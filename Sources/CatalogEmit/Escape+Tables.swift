/// Texts as cells of tables.
extension Escape {
  /// A text on one line of a terminal: what cannot be seen becomes a blank.
  package static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isInvisible($0) ? " " : $0 }))
  }

  /// A cell of a Markdown table that reads as the text does: no markup, no HTML, no end of the cell.
  package static func markdown(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "|", "`", "*", "_", "~", "[", "]", "!", "#", "$", "@": escaped += "\\\(scalar)"
      case _ where isInvisible(scalar): escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A field of CSV (RFC 4180) that no spreadsheet takes for a formula: one that starts like one gets an apostrophe.
  package static func csv(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let first = scalars.first { !$0.properties.isWhitespace && !isInvisible($0) }
    let startsFormula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    let startsWithControl = scalars.first.map { $0 == "\t" || $0 == "\r" || $0 == "\n" } ?? false
    let field = startsFormula || startsWithControl ? "'\(text)" : text
    let isPlain = field.unicodeScalars.allSatisfy { !"\",\r\n".unicodeScalars.contains($0) && !isInvisible($0) }
    let quoted = field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    let hasOuterBlank = field.unicodeScalars.first == " " || field.unicodeScalars.last == " "
    return isPlain && !hasOuterBlank ? field : "\"\(quoted)\""
  }
}
