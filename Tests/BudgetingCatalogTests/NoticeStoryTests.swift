import BudgetingCatalog
import Tollgate
import TollgateCalendar
import XCTest

/// The warning before a licence ends.
final class NoticeStoryTests: XCTestCase {
  func testNoticeIsGivenInTheThirtyDaysBeforeTheEnd() throws {
    let organization = Organization("AI_FORECAST until 2026-01-01T09:00:00Z", "CREDIT_PORTFOLIO")
    XCTAssertEqual(try organization.at("2025-12-01").notices(), [])
    XCTAssertEqual(try organization.at("2025-12-02").notices(), ["AI_FORECAST: 30 days, until 2026-01-01T09:00:00Z"])
    XCTAssertEqual(try organization.at("2025-12-31").notices(), ["AI_FORECAST: 1 days, until 2026-01-01T09:00:00Z"])
    XCTAssertEqual(try organization.at("2026-01-01").notices(), [])
    XCTAssertEqual(try organization.at("2026-01-02").notices(), [])
  }

  func testDaysAreThoseOfTheOrganizationsCalendar() throws {
    let organization = Organization("AI_FORECAST until 2026-01-01T09:00:00Z")
    XCTAssertEqual(try organization.at("2025-12-01T20:59:59Z").notices(), [])
    XCTAssertEqual(try organization.at("2025-12-01T21:00:00Z").notices().count, 1)
  }

  func testNextLicenceToEndComesFirst() throws {
    let organization = Organization(
      "CREDIT_PORTFOLIO until 2026-12-31T12:00:00Z", "AI_FORECAST until 2026-12-20T12:00:00Z",
      "REVENUE_BUDGET until 2027-03-01T12:00:00Z", at: "2026-12-10")
    XCTAssertEqual(
      try organization.notices(),
      ["AI_FORECAST: 10 days, until 2026-12-20T12:00:00Z", "CREDIT_PORTFOLIO: 21 days, until 2026-12-31T12:00:00Z"])
  }
}
