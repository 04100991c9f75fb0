import Tollgate

/// A day of the proleptic Gregorian calendar, of the years 1 to 9999, without a zone.
public struct LocalDate: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let dayNumber: Int

  /// The first day, 0001-01-01.
  public static var first: LocalDate { LocalDate(unchecked: civilDays.lowerBound) }
  /// The last day, 9999-12-31.
  public static var last: LocalDate { LocalDate(unchecked: civilDays.upperBound) }

  /// Takes a number of days since 1970-01-01; nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard civilDays.contains(dayNumber) else { return nil }
    self.dayNumber = dayNumber
  }

  /// Takes a year, a month and a day of the month, all from 1; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...LocalDate.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    // March is the first month here, so that the leap day is the last day of a year.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    self.init(unchecked: 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468)
  }

  private init(unchecked dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The day so many days later, or earlier if the number is negative; nil outside the years 1 to 9999.
  public func adding(days: Int) -> LocalDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : LocalDate(dayNumber: sum)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension LocalDate: Comparable {
  /// Orders by time.
  public static func < (left: LocalDate, right: LocalDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension LocalDate {
  /// The year, the month and the day of the month, all from 1.
  public var components: (year: Int, month: Int, day: Int) {
    civilDate(dayNumber: dayNumber)
  }
}
