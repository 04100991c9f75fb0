public import Tollgate

extension TenantCalendar {
  /// The calendar period that an instant lies in: the window in which a counter counts, its end being the first instant of
  /// the next one.
  ///
  /// Days start as ``startOfDay(_:)`` says, so that each instant lies in one window whatever the clocks do. Weeks start on
  /// Monday (ISO 8601), quarters with January, April, July and October. Open where a period reaches beyond the years 1 to
  /// 9999.
  ///
  /// - Complexity: O(changes of the zone's offset within a few days)
  public func window(of period: LimitPeriod, at instant: Instant) -> Validity {
    guard let date = localDate(at: instant) else { return .always }
    let days = date.bounds(of: period)
    let window = window(of: days)
    // Where the clocks go back over midnight, the date before comes once more in a day that has begun already.
    guard let end = window.end, instant >= end, let next = days.next else { return window }
    return self.window(of: next.bounds(of: period))
  }

  private func window(of days: (first: LocalDate?, next: LocalDate?)) -> Validity {
    Validity(start: days.first.map(startOfDay), end: days.next.map(startOfDay))
  }
}

extension LocalDate {
  /// The first day of the period that holds this day, and that of the next one; nil outside the years 1 to 9999.
  fileprivate func bounds(of period: LimitPeriod) -> (first: LocalDate?, next: LocalDate?) {
    switch period {
    case .day: (self, adding(days: 1))
    case .week: week
    case .month: months(1)
    case .quarter: months(3)
    case .year: months(12)
    }
  }

  private var week: (first: LocalDate?, next: LocalDate?) {
    // 1970-01-01 was a Thursday.
    let sinceMonday = (dayNumber + 3).floorDivided(by: 7).remainder
    return (adding(days: -sinceMonday), adding(days: 7 - sinceMonday))
  }

  /// The run of so many months, counted from January, that holds this day.
  private func months(_ count: Int) -> (first: LocalDate?, next: LocalDate?) {
    let (year, month, _) = components
    let start = (month - 1) / count * count
    let next = year * 12 + start + count
    return (
      LocalDate(year: year, month: start + 1, day: 1), LocalDate(year: next / 12, month: next % 12 + 1, day: 1)
    )
  }
}
