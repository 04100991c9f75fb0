import Foundation
public import Tollgate

/// The local dates of one time zone, and the instants at which they begin.
///
/// What the offsets of a zone are comes from Foundation's copy of the time zone database.
public struct TenantCalendar: Sendable {
  /// The zone's name, as it was given.
  public let timeZoneIdentifier: String
  private let zone: TimeZone

  /// Takes a name of the time zone database, such as `Africa/Douala`, or `UTC`; its case counts.
  ///
  /// Nil for every other text, abbreviations and offsets included, so that a tenant with an unknown zone has no calendar
  /// and therefore no access.
  public init?(timeZoneIdentifier: String) {
    guard TimeZoneName.isPlausible(timeZoneIdentifier), let zone = TimeZone(identifier: timeZoneIdentifier) else {
      return nil
    }
    self.timeZoneIdentifier = timeZoneIdentifier
    self.zone = zone
  }

  /// The first instant whose local date is this day or a later one: midnight as a rule, a later hour where the clocks
  /// skip midnight, the start of the next day where they skip the whole day.
  ///
  /// - Complexity: O(changes of the zone's offset within two days)
  public func startOfDay(_ date: LocalDate) -> Instant {
    let midnight = date.dayNumber * TenantCalendar.day
    // No zone is a day or more away from UTC, so the day cannot have begun before this.
    var start = midnight - TenantCalendar.day
    while let change = change(after: start) {
      let begin = max(start, midnight - offset(at: start))
      if begin < change { return Instant(milliseconds: Int64(begin) * 1000) }
      start = change
    }
    return Instant(milliseconds: Int64(max(start, midnight - offset(at: start))) * 1000)
  }

  /// The local date at an instant; nil outside the years 1 to 9999.
  public func localDate(at instant: Instant) -> LocalDate? {
    let seconds = Int(instant.milliseconds.floorDivided(by: 1000).quotient)
    guard abs(seconds) < TenantCalendar.horizon else { return nil }
    return LocalDate(dayNumber: (seconds + offset(at: seconds)).floorDivided(by: TenantCalendar.day).quotient)
  }

  /// Seconds in a day without a change of the clocks.
  private static var day: Int { 86_400 }
  /// Seconds from the epoch, either way, that lie beyond the years 1 to 9999.
  private static var horizon: Int { 300_000_000_000 }

  /// Seconds east of UTC.
  private func offset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
  }

  /// The next change of the offset, in seconds since the epoch; nil if there is none.
  private func change(after seconds: Int) -> Int? {
    let date = Date(timeIntervalSince1970: TimeInterval(seconds))
    guard let change = zone.nextDaylightSavingTimeTransition(after: date) else { return nil }
    guard let next = Int(exactly: change.timeIntervalSince1970.rounded(.up)), next > seconds else { return nil }
    return next
  }
}
