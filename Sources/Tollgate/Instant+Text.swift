extension Instant {
  /// The instant in UTC, such as `2026-12-01T00:00:00Z`, with milliseconds only if there are some; nil outside the years
  /// 1 to 9999 (RFC 3339 section 5.6).
  ///
  /// - Complexity: O(1)
  public var rfc3339: String? {
    let (day, millisecondOfDay) = milliseconds.floorDivided(by: 86_400_000)
    guard civilDays.contains(Int(day)) else { return nil }
    let (year, month, dayOfMonth) = civilDate(dayNumber: Int(day))
    let date = [padded(year, 4), padded(month, 2), padded(dayOfMonth, 2)].joined(separator: "-")
    let (second, millisecond) = Int(millisecondOfDay).quotientAndRemainder(dividingBy: 1000)
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(date)T\(time)\(millisecond == 0 ? "" : ".\(padded(millisecond, 3))")Z"
  }
}

/// The days since 1970-01-01 of the years 1 to 9999 in the proleptic Gregorian calendar.
package var civilDays: ClosedRange<Int> { -719_162...2_932_896 }

/// The year, the month and the day of the month, all from 1, of one of ``civilDays``.
package func civilDate(dayNumber: Int) -> (year: Int, month: Int, day: Int) {
  // Days since 0000-03-01, cut into eras of 400 years, which are all of one length. March is the first month here, so
  // that the leap day is the last day of a year.
  let days = dayNumber + 719_468
  let dayOfEra = days % 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  let year = days / 146_097 * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}

/// A number that is not negative, with zeros before it.
package func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension BinaryInteger {
  /// The quotient rounded down and what remains, which is never negative for a positive divisor.
  package func floorDivided(by divisor: Self) -> (quotient: Self, remainder: Self) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
