/// Which texts are names of the time zone database, as opposed to what a library makes of an abbreviation or an offset.
enum TimeZoneName {
  private static let areas: Set<String> = [
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Brazil", "Canada", "Chile", "Etc",
    "Europe", "Indian", "Mexico", "Pacific", "US",
  ]

  /// Names without an area. `EST`, `HST` and `MST` are left out: who writes them seldom means a zone without summer time.
  private static let singles: Set<String> = [
    "CET", "CST6CDT", "Cuba", "EET", "EST5EDT", "Egypt", "Eire", "GB", "GB-Eire", "GMT", "Greenwich", "Hongkong",
    "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya", "MET", "MST7MDT", "NZ", "NZ-CHAT", "Navajo",
    "PRC", "PST8PDT", "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey", "UCT", "UTC", "Universal", "W-SU",
    "WET", "Zulu",
  ]

  /// Whether the text has the form of a name: ASCII alone, and an area or a single name of the database.
  static func isPlausible(_ text: String) -> Bool {
    guard text.utf8.allSatisfy(isNameByte) else { return false }
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return singles.contains(text) }
    return areas.contains(String(text[..<slash]))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
    default: false
    }
  }
}
