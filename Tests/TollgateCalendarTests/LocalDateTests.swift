import Foundation
import Tollgate
import TollgateCalendar
import XCTest

final class LocalDateTests: XCTestCase {
  func testDatesAreReadAndPrintedAlike() {
    for text in [
      "0001-01-01", "0004-02-29", "1582-10-10", "1600-02-29", "1900-02-28", "1969-12-31", "1970-01-01", "2000-02-29",
      "2024-02-29", "2026-11-20", "9999-12-31",
    ] {
      XCTAssertEqual(LocalDate(text)?.description, text)
    }
  }

  func testOtherTextsAreRefused() {
    for text in [
      "", "2026", "2026-11", "2026-1-2", "2026-11-20 ", " 2026-11-20", "2026-11-20T00:00:00Z", "2026/11/20", "20261120",
      "0000-01-01", "2026-00-10", "2026-13-01", "2026-11-00", "2026-11-31", "2026-02-29", "1900-02-29", "2100-02-29",
      "2026-04-31", "02026-11-20", "+2026-11-20", "-001-01-01", "2026-11-2a", "2026-11--1", "２０２６-11-20",
      "2026-11-20\0", "2026-11-2\u{663}", "2026-11-20\u{301}", "10000-01-01", "2026‐11‐20",
    ] {
      XCTAssertNil(LocalDate(text), text)
    }
  }

  func testEveryDayFollowsTheOneBefore() throws {
    var expected = (year: 1, month: 1, day: 1)
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for number in LocalDate.first.dayNumber...LocalDate.last.dayNumber {
      let date = try XCTUnwrap(LocalDate(dayNumber: number))
      guard date.components == expected else { return XCTFail("\(date) is not \(expected)") }
      guard LocalDate(year: expected.year, month: expected.month, day: expected.day) == date else {
        return XCTFail("\(expected) is not \(date)")
      }
      let isLeap = expected.year % 4 == 0 && expected.year % 100 != 0 || expected.year % 400 == 0
      expected.day += 1
      if expected.day > lengths[expected.month - 1] + (expected.month == 2 && isLeap ? 1 : 0) {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
    XCTAssertEqual(expected.year, 10_000)
    XCTAssertEqual(LocalDate("1970-01-01")?.dayNumber, 0)
  }

  func testAddingDaysStaysInsideTheYearsOrIsNil() {
    XCTAssertEqual(LocalDate("2026-02-27")?.adding(days: 2), LocalDate("2026-03-01"))
    XCTAssertEqual(LocalDate("2024-03-01")?.adding(days: -1), LocalDate("2024-02-29"))
    XCTAssertNil(LocalDate.last.adding(days: 1))
    XCTAssertNil(LocalDate.last.adding(days: .max))
    XCTAssertNil(LocalDate.first.adding(days: -1))
    XCTAssertNil(LocalDate.first.adding(days: .min))
    XCTAssertNil(LocalDate(dayNumber: .max))
    XCTAssertNil(LocalDate(dayNumber: .min))
    XCTAssertNil(LocalDate(year: .max, month: .max, day: .max))
    XCTAssertNil(LocalDate(year: .min, month: .min, day: .min))
  }

  func testDatesAreOrderedByTime() {
    XCTAssertLessThan(LocalDate.first, LocalDate.last)
  }
}
