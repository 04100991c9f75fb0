import Foundation
import NaiveTollgate
import Tollgate
import TollgateCalendar
import XCTest

/// The calendar periods in which counters count.
final class WindowTests: XCTestCase {
  private func assertWindow(
    of period: LimitPeriod, at text: String, in zone: String = "UTC", is start: String, to end: String,
    file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: zone), zone, file: file, line: line)
    let instant = try XCTUnwrap(Instant(rfc3339: text), text, file: file, line: line)
    let window = calendar.window(of: period, at: instant)
    XCTAssertEqual([window.start?.rfc3339, window.end?.rfc3339], [start, end], file: file, line: line)
    XCTAssertTrue(window.contains(instant), file: file, line: line)
  }

  func testEachPeriodStartsWithItsFirstDay() throws {
    let noon = "2026-11-20T12:00:00Z"
    try assertWindow(of: .day, at: noon, is: "2026-11-20T00:00:00Z", to: "2026-11-21T00:00:00Z")
    try assertWindow(of: .week, at: noon, is: "2026-11-16T00:00:00Z", to: "2026-11-23T00:00:00Z")
    try assertWindow(of: .month, at: noon, is: "2026-11-01T00:00:00Z", to: "2026-12-01T00:00:00Z")
    try assertWindow(of: .quarter, at: noon, is: "2026-10-01T00:00:00Z", to: "2027-01-01T00:00:00Z")
    try assertWindow(of: .year, at: noon, is: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z")
  }

  func testWindowEndsWhereTheNextOneStarts() throws {
    try assertWindow(
      of: .month, at: "2026-11-30T23:59:59.999Z", is: "2026-11-01T00:00:00Z", to: "2026-12-01T00:00:00Z")
    try assertWindow(of: .month, at: "2026-12-01T00:00:00Z", is: "2026-12-01T00:00:00Z", to: "2027-01-01T00:00:00Z")
  }

  func testQuartersStartInJanuaryAprilJulyAndOctober() throws {
    for (month, start, end) in [
      ("01", "2026-01", "2026-04"), ("03", "2026-01", "2026-04"), ("04", "2026-04", "2026-07"),
      ("09", "2026-07", "2026-10"), ("12", "2026-10", "2027-01"),
    ] {
      try assertWindow(
        of: .quarter, at: "2026-\(month)-28T00:00:00Z", is: "\(start)-01T00:00:00Z", to: "\(end)-01T00:00:00Z")
    }
  }

  func testLastDaysOfMonthsBelongToTheirMonth() throws {
    for (day, start, end) in [
      ("2026-01-29", "2026-01-01", "2026-02-01"), ("2026-01-31", "2026-01-01", "2026-02-01"),
      ("2026-02-28", "2026-02-01", "2026-03-01"), ("2028-02-29", "2028-02-01", "2028-03-01"),
      ("2100-02-28", "2100-02-01", "2100-03-01"), ("2026-04-30", "2026-04-01", "2026-05-01"),
      ("2026-12-31", "2026-12-01", "2027-01-01"),
    ] {
      try assertWindow(of: .month, at: "\(day)T23:00:00Z", is: "\(start)T00:00:00Z", to: "\(end)T00:00:00Z")
    }
  }

  func testWeekReachesOverTheNewYear() throws {
    try assertWindow(of: .week, at: "2026-12-31T12:00:00Z", is: "2026-12-28T00:00:00Z", to: "2027-01-04T00:00:00Z")
    try assertWindow(of: .week, at: "2027-01-03T23:59:59Z", is: "2026-12-28T00:00:00Z", to: "2027-01-04T00:00:00Z")
    try assertWindow(of: .week, at: "2024-02-29T12:00:00Z", is: "2024-02-26T00:00:00Z", to: "2024-03-04T00:00:00Z")
    try assertWindow(of: .week, at: "1969-12-31T12:00:00Z", is: "1969-12-29T00:00:00Z", to: "1970-01-05T00:00:00Z")
  }

  func testPeriodsFollowTheClocksOfTheZone() throws {
    let zone = "Europe/Berlin"
    try assertWindow(
      of: .day, at: "2026-03-29T12:00:00Z", in: zone, is: "2026-03-28T23:00:00Z", to: "2026-03-29T22:00:00Z")
    try assertWindow(
      of: .month, at: "2026-03-31T22:30:00Z", in: zone, is: "2026-03-31T22:00:00Z", to: "2026-04-30T22:00:00Z")
    try assertWindow(
      of: .day, at: "2026-10-25T12:00:00Z", in: zone, is: "2026-10-24T22:00:00Z", to: "2026-10-25T23:00:00Z")
    try assertWindow(
      of: .quarter, at: "2026-10-25T12:00:00Z", in: zone, is: "2026-09-30T22:00:00Z", to: "2026-12-31T23:00:00Z")
    try assertWindow(
      of: .year, at: "2026-12-31T23:30:00Z", in: zone, is: "2026-12-31T23:00:00Z", to: "2027-12-31T23:00:00Z")
  }

  func testDayWithoutAMidnightStartsWithItsFirstInstant() throws {
    try assertWindow(
      of: .day, at: "2018-11-04T12:00:00Z", in: "America/Sao_Paulo", is: "2018-11-04T03:00:00Z",
      to: "2018-11-05T02:00:00Z")
    try assertWindow(
      of: .week, at: "2021-03-28T12:00:00Z", in: "Asia/Beirut", is: "2021-03-21T22:00:00Z", to: "2021-03-28T21:00:00Z")
  }

  func testDayThatIsSkippedIsInNoWindow() throws {
    let zone = "Pacific/Apia"
    try assertWindow(
      of: .day, at: "2011-12-30T09:59:59Z", in: zone, is: "2011-12-29T10:00:00Z", to: "2011-12-30T10:00:00Z")
    try assertWindow(
      of: .day, at: "2011-12-30T10:00:00Z", in: zone, is: "2011-12-30T10:00:00Z", to: "2011-12-31T10:00:00Z")
  }

  func testHourThatComesTwiceAroundMidnightIsCountedInTheDayThatHasBegun() throws {
    let zone = "America/St_Johns"
    // At 00:01 on the 7th the clocks go back to 23:01 on the 6th.
    try assertWindow(
      of: .day, at: "2010-11-07T02:29:59Z", in: zone, is: "2010-11-06T02:30:00Z", to: "2010-11-07T02:30:00Z")
    try assertWindow(
      of: .day, at: "2010-11-07T03:00:00Z", in: zone, is: "2010-11-07T02:30:00Z", to: "2010-11-08T03:30:00Z")
  }

  func testPeriodsBeyondTheCalendarAreOpen() throws {
    let utc = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: "UTC"))
    let last = try XCTUnwrap(Instant(rfc3339: "9999-12-31T12:00:00Z"))
    let first = try XCTUnwrap(Instant(rfc3339: "0001-01-01T00:00:00Z"))
    for period in LimitPeriod.allCases {
      XCTAssertNil(utc.window(of: period, at: last).end, period.rawValue)
      XCTAssertEqual(utc.window(of: period, at: first).start, first, period.rawValue)
      XCTAssertEqual(utc.window(of: period, at: Instant(milliseconds: .max)), .always, period.rawValue)
      XCTAssertEqual(utc.window(of: period, at: Instant(milliseconds: .min)), .always, period.rawValue)
    }
  }

  func testWindowsAreThoseOfTheSystemsCalendar() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of the windows: \(seed)")
    var generator = SeededGenerator(seed: seed)
    // 1970 to 2060.
    let times = Int64(0)...2_840_000_000
    // There a date came twice, which the search below would take for one stretch.
    let twice = ["America/Goose_Bay", "America/Moncton", "America/St_Johns"]
    let zones = TimeZone.knownTimeZoneIdentifiers.filter { !twice.contains($0) }
    for _ in 0..<2000 {
      let zone = generator.pick(zones)
      let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: zone), zone)
      let instant = Instant(milliseconds: Int64.random(in: times, using: &generator) * 1000)
      let system = try SystemCalendar(zone)
      for period in LimitPeriod.allCases {
        let window = calendar.window(of: period, at: instant)
        XCTAssertEqual(
          window, system.window(of: period, at: instant),
          "\(period) in \(zone) at \(instant.rfc3339 ?? ""), seed \(seed)")
        XCTAssertTrue(window.contains(instant))
      }
    }
  }
}

/// The same windows by another way: local days are told one by one, and the first second of one is searched for.
private struct SystemCalendar {
  private var calendar = Calendar(identifier: .gregorian)

  init(_ zone: String) throws {
    calendar.timeZone = try XCTUnwrap(TimeZone(identifier: zone))
  }

  func window(of period: LimitPeriod, at instant: Instant) -> Validity {
    let date = Date(timeIntervalSince1970: Double(instant.milliseconds / 1000))
    return Validity(
      start: boundary(from: date, by: -1) { key($0, period) }, end: boundary(from: date, by: 1) { key($0, period) })
  }

  /// What changes from one period to the next.
  private func key(_ date: Date, _ period: LimitPeriod) -> Int {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    let (year, month, day) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    switch period {
    case .day: return year * 10_000 + month * 100 + day
    case .week:
      var utc = Calendar(identifier: .gregorian)
      utc.timeZone = .gmt
      let noon = utc.date(from: DateComponents(year: year, month: month, day: day, hour: 12)) ?? date
      // 1970-01-05 was a Monday.
      return Int(((noon.timeIntervalSince1970 / 86_400).rounded(.down) - 4) / 7 + 10_000)
    case .month: return year * 12 + month
    case .quarter: return year * 4 + (month - 1) / 3
    case .year: return year
    }
  }

  /// The first instant of the period, or of the next one, to the second.
  private func boundary(from date: Date, by step: Double, _ key: (Date) -> Int) -> Instant {
    let own = key(date)
    var inside = date
    var width: Double = 40_000
    while width >= 1 {
      while key(inside.addingTimeInterval(step * width)) == own { inside = inside.addingTimeInterval(step * width) }
      width = (width / 2).rounded(.down)
    }
    let first = step < 0 ? inside : inside.addingTimeInterval(1)
    return Instant(milliseconds: Int64(first.timeIntervalSince1970) * 1000)
  }
}
