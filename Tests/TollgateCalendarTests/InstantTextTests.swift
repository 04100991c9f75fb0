import Foundation
import Tollgate
import TollgateCalendar
import XCTest

final class InstantTextTests: XCTestCase {
  private func assert(
    _ text: String, _ expected: String?, file: StaticString = #filePath, line: UInt = #line
  ) {
    XCTAssertEqual(Instant(rfc3339: text)?.rfc3339, expected, text, file: file, line: line)
  }

  func testInstantOfADateIsTheMillisecondBeforeIt() {
    XCTAssertEqual(Instant(Date(timeIntervalSince1970: 1.2345)), Instant(milliseconds: 1234))
    XCTAssertEqual(Instant(Date(timeIntervalSince1970: -0.0005)), Instant(milliseconds: -1))
    XCTAssertEqual(Instant(.distantFuture).rfc3339, "4001-01-01T00:00:00Z")
    XCTAssertEqual(Instant(Date(timeIntervalSince1970: 1e300)), Instant(milliseconds: .max))
    XCTAssertEqual(Instant(Date(timeIntervalSince1970: -1e300)), Instant(milliseconds: .min))
  }

  func testInstantsAreReadAndPrintedInUTC() {
    assert("2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z")
    assert("2026-11-20T10:00:00+01:00", "2026-11-20T09:00:00Z")
    assert("2026-11-20T10:00:00-05:30", "2026-11-20T15:30:00Z")
    assert("2026-11-20T00:30:00+01:00", "2026-11-19T23:30:00Z")
    assert("2026-12-31T23:00:00-02:00", "2027-01-01T01:00:00Z")
    assert("2026-11-20T10:00:00+00:00", "2026-11-20T10:00:00Z")
    assert("2026-11-20T10:00:00-00:00", "2026-11-20T10:00:00Z")
    assert("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z")
    assert("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")
    assert("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z")
    assert("2026-11-20T10:00:00+23:59", "2026-11-19T10:01:00Z")
  }

  func testFractionsAreCutToMilliseconds() {
    assert("2026-11-20T10:00:00.5Z", "2026-11-20T10:00:00.500Z")
    assert("2026-11-20T10:00:00.05Z", "2026-11-20T10:00:00.050Z")
    assert("2026-11-20T10:00:00.007Z", "2026-11-20T10:00:00.007Z")
    assert("2026-11-20T10:00:00.000Z", "2026-11-20T10:00:00Z")
    assert("2026-11-20T10:00:00.123999999Z", "2026-11-20T10:00:00.123Z")
    assert("1969-12-31T23:59:59.0009Z", "1969-12-31T23:59:59Z")
  }

  func testMillisecondsCountFromTheEpoch() {
    XCTAssertEqual(Instant(rfc3339: "1970-01-01T00:00:00Z"), Instant(milliseconds: 0))
    XCTAssertEqual(Instant(rfc3339: "1969-12-31T23:59:59.999Z"), Instant(milliseconds: -1))
    XCTAssertEqual(Instant(rfc3339: "2026-11-20T10:00:00Z"), Instant(milliseconds: 1_795_168_800_000))
  }

  func testOtherTextsAreRefused() {
    for text in [
      "", "2026-11-20", "2026-11-20T10:00:00", "2026-11-20T10:00Z", "2026-11-20 10:00:00Z", "2026-11-20t10:00:00Z",
      "2026-11-20T10:00:00z", "2026-11-20T24:00:00Z", "2026-11-20T10:60:00Z", "2026-12-31T23:59:60Z",
      "2026-11-20T10:00:61Z", "2026-02-29T10:00:00Z", "0000-11-20T10:00:00Z", "2026-11-20T10:00:00.Z",
      "2026-11-20T10:00:00,5Z", "2026-11-20T10:00:00+01", "2026-11-20T10:00:00+0100", "2026-11-20T10:00:00+24:00",
      "2026-11-20T10:00:00+01:60", "2026-11-20T10:00:00 Z", "2026-11-20T10:00:00Z ", "2026-11-20T10:00:00ZZ",
      "2026-11-20T1:00:00Z", "2026-11-20T10:00:00\u{2212}01:00", "2026-11-20T10:00:00.５Z", "1795168800",
    ] {
      assert(text, nil)
    }
  }

  func testInstantsFarOutHaveNoText() {
    for milliseconds in [Int64.min, Int64.max, 253_402_300_800_000, -62_135_596_800_001] {
      XCTAssertNil(Instant(milliseconds: milliseconds).rfc3339, "\(milliseconds)")
    }
  }
}
