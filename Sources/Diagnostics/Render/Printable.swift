/// A text as a terminal may show it: what moves the cursor, reorders text or cannot be seen is spelled out as `\u{..}`.
///
/// - Parameter limit: Longer texts are cut after this many scalars.
package func printable(_ text: String, limit: Int = 1_000) -> String {
  var shown = ""
  for (index, scalar) in text.unicodeScalars.enumerated() {
    guard index < limit else { return shown + "..." }
    shown += scalar.shown
  }
  return shown
}

/// How many columns of a terminal a text takes.
///
/// - Complexity: O(text)
package func cells(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + $1.cells }
}

extension Unicode.Scalar {
  /// The scalar itself, or its number.
  var shown: String {
    isPrintable ? String(self) : "\\u{\(String(value, radix: 16, uppercase: true))}"
  }

  var isPrintable: Bool {
    if value < 0x7F { return value >= 0x20 }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: !properties.isNoncharacterCodePoint
    }
  }

  /// How many columns of a terminal the scalar takes.
  var cells: Int {
    if value < 0x300 { return 1 }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: 0
    default: properties.isEmojiPresentation || isEastAsianWide ? 2 : 1
    }
  }

  /// The blocks of Unicode's East Asian Width (UAX #11) whose scalars are wide or full width.
  private var isEastAsianWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F: true
    case 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF: true
    case 0x1F200...0x1F2FF, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
