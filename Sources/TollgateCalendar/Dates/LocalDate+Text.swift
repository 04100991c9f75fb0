import Tollgate

extension LocalDate {
  /// Reads `YYYY-MM-DD` and nothing else (RFC 3339 section 5.6, `full-date`).
  public init?(_ text: String) {
    var reader = DigitReader(text)
    guard let date = LocalDate(reading: &reader), reader.isAtEnd else { return nil }
    self = date
  }

  init?(reading reader: inout DigitReader) {
    guard let year = reader.number(digits: 4), reader.skip("-"), let month = reader.number(digits: 2),
      reader.skip("-"), let day = reader.number(digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension LocalDate: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
