import Foundation
import Tollgate
import TollgateCalendar
import XCTest

final class TenantCalendarTests: XCTestCase {
  private func assertStart(
    of day: String, in zone: String, is expected: String, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: zone), zone, file: file, line: line)
    let date = try XCTUnwrap(LocalDate(day), day, file: file, line: line)
    XCTAssertEqual(calendar.startOfDay(date).rfc3339, expected, "\(day) in \(zone)", file: file, line: line)
  }

  func testDayStartsAtMidnight() throws {
    try assertStart(of: "2026-11-20", in: "UTC", is: "2026-11-20T00:00:00Z")
    try assertStart(of: "2026-11-20", in: "GMT", is: "2026-11-20T00:00:00Z")
    try assertStart(of: "2026-11-20", in: "Africa/Douala", is: "2026-11-19T23:00:00Z")
    try assertStart(of: "2026-11-20", in: "America/New_York", is: "2026-11-20T05:00:00Z")
    try assertStart(of: "2026-11-20", in: "Asia/Kathmandu", is: "2026-11-19T18:15:00Z")
    try assertStart(of: "2026-11-20", in: "Pacific/Kiritimati", is: "2026-11-19T10:00:00Z")
    try assertStart(of: "2026-11-20", in: "Etc/GMT+12", is: "2026-11-20T12:00:00Z")
  }

  func testClocksThatChangeByDayMoveTheNextMidnight() throws {
    try assertStart(of: "2026-03-29", in: "Europe/Berlin", is: "2026-03-28T23:00:00Z")
    try assertStart(of: "2026-03-30", in: "Europe/Berlin", is: "2026-03-29T22:00:00Z")
    try assertStart(of: "2026-10-25", in: "Europe/Berlin", is: "2026-10-24T22:00:00Z")
    try assertStart(of: "2026-10-26", in: "Europe/Berlin", is: "2026-10-25T23:00:00Z")
  }

  func testMidnightThatDoesNotExistIsTheFirstInstantOfTheDay() throws {
    try assertStart(of: "2018-11-04", in: "America/Sao_Paulo", is: "2018-11-04T03:00:00Z")
    try assertStart(of: "2018-11-05", in: "America/Sao_Paulo", is: "2018-11-05T02:00:00Z")
    try assertStart(of: "2021-03-28", in: "Asia/Beirut", is: "2021-03-27T22:00:00Z")
    try assertStart(of: "2024-04-26", in: "Africa/Cairo", is: "2024-04-25T22:00:00Z")
    try assertStart(of: "2019-03-10", in: "America/Havana", is: "2019-03-10T05:00:00Z")
  }

  func testMidnightThatComesTwiceIsTheFirstOfTheTwo() throws {
    try assertStart(of: "2019-11-03", in: "America/Havana", is: "2019-11-03T04:00:00Z")
    try assertStart(of: "2019-11-04", in: "America/Havana", is: "2019-11-04T05:00:00Z")
    try assertStart(of: "2010-11-07", in: "America/St_Johns", is: "2010-11-07T02:30:00Z")
  }

  func testHourBeforeMidnightThatComesTwiceBelongsToTheDayBefore() throws {
    try assertStart(of: "2018-02-18", in: "America/Sao_Paulo", is: "2018-02-18T03:00:00Z")
    try assertStart(of: "2021-10-31", in: "Asia/Beirut", is: "2021-10-30T22:00:00Z")
    try assertStart(of: "2024-11-01", in: "Africa/Cairo", is: "2024-10-31T22:00:00Z")
  }

  func testDayThatIsSkippedStartsWithTheNextOne() throws {
    try assertStart(of: "2011-12-29", in: "Pacific/Apia", is: "2011-12-29T10:00:00Z")
    try assertStart(of: "2011-12-30", in: "Pacific/Apia", is: "2011-12-30T10:00:00Z")
    try assertStart(of: "2011-12-31", in: "Pacific/Apia", is: "2011-12-30T10:00:00Z")
    try assertStart(of: "2012-01-01", in: "Pacific/Apia", is: "2011-12-31T10:00:00Z")
  }

  func testFirstAndLastDayHaveAStart() throws {
    try assertStart(of: "9999-12-31", in: "UTC", is: "9999-12-31T00:00:00Z")
    try assertStart(of: "0001-01-01", in: "UTC", is: "0001-01-01T00:00:00Z")
    try assertStart(of: "9999-12-31", in: "Europe/Berlin", is: "9999-12-30T23:00:00Z")
  }

  func testStartOfADayIsItsFirstInstantAndTheOneBeforeIsNot() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var generator = SplitMix(state: seed)
    for _ in 0..<3000 {
      let zone = try XCTUnwrap(TimeZone.knownTimeZoneIdentifiers.randomElement(using: &generator))
      let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: zone), zone)
      let date = try XCTUnwrap(LocalDate(dayNumber: Int.random(in: -20_000...40_000, using: &generator)))
      let start = calendar.startOfDay(date)
      let before = Instant(milliseconds: start.milliseconds - 1)
      let first = try XCTUnwrap(calendar.localDate(at: start))
      XCTAssertGreaterThanOrEqual(first, date, "\(zone) \(date)")
      XCTAssertLessThan(try XCTUnwrap(calendar.localDate(at: before)), date, "\(zone) \(date)")
    }
  }

  func testEveryKnownZoneIsTaken() {
    for zone in TimeZone.knownTimeZoneIdentifiers {
      XCTAssertEqual(TenantCalendar(timeZoneIdentifier: zone)?.timeZoneIdentifier, zone)
    }
    for zone in ["UTC", "GMT", "Etc/UTC", "Asia/Kolkata", "Europe/Kyiv", "US/Pacific", "Japan", "EST5EDT"] {
      XCTAssertEqual(TenantCalendar(timeZoneIdentifier: zone)?.timeZoneIdentifier, zone)
    }
  }

  func testAbbreviationsOffsetsAndInventionsAreNoZones() {
    for zone in [
      "", "EST", "PST", "PDT", "MST", "HST", "IST", "JST", "BST", "CST", "Z", "utc", "GMT+5", "GMT+0530", "UTC+1",
      "+05:00",
      "GMT0", "europe/berlin", "EUROPE/BERLIN", "Europe/Atlantis", "America/New York", "America/New_York ",
      " Europe/Berlin", "Europe/Berlin\0", "Europe/Kyiv\0x", "Europe/", "/Europe/Berlin", "Europe//Berlin",
      "../etc/passwd", "Europe/../UTC", "posix/Europe/Berlin", "SystemV/EST5", "Etc/Unknown", "localtime", "Factory",
      "Etc/GMT+15", "Európe/Berlin", "Europe/Berlin\u{301}", String(repeating: "A", count: 100_000),
    ] {
      XCTAssertNil(TenantCalendar(timeZoneIdentifier: zone), String(zone.prefix(40)))
    }
  }

  func testLocalDateOfAnInstant() throws {
    let apia = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: "Pacific/Apia"))
    let change = try XCTUnwrap(Instant(rfc3339: "2011-12-30T10:00:00Z"))
    XCTAssertEqual(apia.localDate(at: change)?.description, "2011-12-31")
    let before = Instant(milliseconds: change.milliseconds - 1)
    XCTAssertEqual(apia.localDate(at: before)?.description, "2011-12-29")
  }

  func testInstantsFarOutHaveNoLocalDate() throws {
    let berlin = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: "Europe/Berlin"))
    for milliseconds in [Int64.min, Int64.max, 253_402_300_800_000, -62_135_700_000_000] {
      XCTAssertNil(berlin.localDate(at: Instant(milliseconds: milliseconds)), "\(milliseconds)")
    }
  }
}

/// A generator whose run a printed seed repeats.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
