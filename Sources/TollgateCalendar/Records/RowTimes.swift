import Tollgate

/// The columns of a row that say when it counts.
struct RowTimes {
  private let startsOn: LocalDate?
  private let endsOn: LocalDate?
  private let expiresAt: Instant?
  /// What cannot be read.
  let unreadable: [(text: String, column: TenantProblem.Column)]

  init(startsOn: String?, endsOn: String?, expiresAt: String? = nil) {
    let start = startsOn.flatMap { LocalDate($0) }
    let end = endsOn.flatMap { LocalDate($0) }
    let expiry = expiresAt.flatMap { Instant(rfc3339: $0) }
    let unread: [(text: String?, column: TenantProblem.Column)] = [
      (start == nil ? startsOn : nil, .startsOn), (end == nil ? endsOn : nil, .endsOn),
      (expiry == nil ? expiresAt : nil, .expiresAt),
    ]
    unreadable = unread.compactMap { entry in entry.text.map { ($0, entry.column) } }
    self.startsOn = start
    self.endsOn = end
    self.expiresAt = expiry
  }

  /// The instants from the start of the first day up to the start of the day after the last one and its days of grace.
  ///
  /// An end beyond the year 9999 is open.
  func validity(in calendar: TenantCalendar, graceDays: Int) -> Validity {
    let dayAfter = endsOn?.adding(days: graceDays)?.adding(days: 1)
    let ends = [dayAfter.map(calendar.startOfDay), expiresAt].compactMap(\.self)
    return Validity(start: startsOn.map(calendar.startOfDay), end: ends.min())
  }
}
