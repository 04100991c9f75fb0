public import Tollgate

extension Instant {
  /// Reads a date and time with its offset, such as `2026-11-20T10:00:00Z` or `2026-11-20T11:00:00.5+01:00`
  /// (RFC 3339 section 5.6).
  ///
  /// `T` and `Z` are capitals. Digits beyond the millisecond are cut off. There is no second 60, no hour 24 and no year 0.
  ///
  /// - Complexity: O(n)
  public init?(rfc3339 text: String) {
    var reader = DigitReader(text)
    guard let date = LocalDate(reading: &reader), reader.skip("T"),
      let hour = reader.number(digits: 2), hour < 24, reader.skip(":"),
      let minute = reader.number(digits: 2), minute < 60, reader.skip(":"),
      let second = reader.number(digits: 2), second < 60,
      let fraction = Instant.milliseconds(reading: &reader),
      let offset = Instant.offset(reading: &reader), reader.isAtEnd
    else { return nil }
    let seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
    self.init(milliseconds: Int64(seconds * 1000 + fraction))
  }

  private static func milliseconds(reading reader: inout DigitReader) -> Int? {
    guard reader.skip(".") else { return 0 }
    guard let first = reader.digit() else { return nil }
    let fraction = first * 100 + (reader.digit() ?? 0) * 10 + (reader.digit() ?? 0)
    while reader.digit() != nil {}
    return fraction
  }

  /// Seconds east of UTC.
  private static func offset(reading reader: inout DigitReader) -> Int? {
    if reader.skip("Z") { return 0 }
    let isWest = reader.skip("-")
    guard isWest || reader.skip("+"), let hours = reader.number(digits: 2), hours < 24, reader.skip(":"),
      let minutes = reader.number(digits: 2), minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return isWest ? -seconds : seconds
  }
}
