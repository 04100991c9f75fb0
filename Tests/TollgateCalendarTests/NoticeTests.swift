import CatalogIR
import CatalogLowering
import Tollgate
import TollgateCalendar
import XCTest

/// Which modules a tenant is told to lose soon.
final class NoticeTests: XCTestCase {
  private func tables(noticeDays: Int?) throws -> CatalogTables {
    var catalog = Catalog(code: "Ledger", noticeDays: noticeDays)
    catalog.statuses = [Status(code: "ACTIVE", grants: true)]
    catalog.modules = ["BUDGET", "FORECAST", "REPORTS"].map { Module(code: $0, name: Text($0)) }
    catalog.packs = [Pack(code: "PRO", name: Text("Pro"), contents: [ID(0), ID(1)])]
    return CatalogTables(bytes: try lower(catalog))
  }

  /// The notices to a tenant whose pack ends with a day and whose REPORTS end at an instant: `REPORTS in 3 at INSTANT`.
  private func notices(
    endsOn day: String? = nil, reportsUntil instant: String? = nil, at now: String, in zone: String = "UTC",
    noticeDays: Int? = 30
  ) throws -> [String] {
    let tables = try tables(noticeDays: noticeDays)
    let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: zone))
    var record = TenantRecord()
    if let day { record.assignments = [AssignmentRow(pack: "PRO", status: "ACTIVE", endsOn: day)] }
    if let instant { record.storeModules = [OverrideRow(code: "REPORTS", state: "ENABLED", expiresAt: instant)] }
    let state = record.resolve(with: tables, in: calendar).state
    return tables.notices(for: state, in: calendar, at: try XCTUnwrap(Instant(rfc3339: now))).map { notice in
      "\(tables.code(of: notice.module)) in \(notice.daysLeft) at \(notice.expiresAt.rfc3339 ?? "")"
    }
  }

  func testModulesAreToldFromTheFirstDayOfNoticeToTheLastDayOfTheLicence() throws {
    let end = "2026-12-31"
    XCTAssertEqual(try notices(endsOn: end, at: "2026-12-01T23:59:59Z"), [])
    XCTAssertEqual(
      try notices(endsOn: end, at: "2026-12-02T00:00:00Z"),
      ["BUDGET in 30 at 2027-01-01T00:00:00Z", "FORECAST in 30 at 2027-01-01T00:00:00Z"])
    XCTAssertEqual(try notices(endsOn: end, at: "2026-12-31T23:59:59Z").first, "BUDGET in 1 at 2027-01-01T00:00:00Z")
    XCTAssertEqual(try notices(endsOn: end, at: "2027-01-01T00:00:00Z"), [])
  }

  func testNextEndComesFirst() throws {
    XCTAssertEqual(
      try notices(endsOn: "2026-12-31", reportsUntil: "2026-12-20T10:00:00Z", at: "2026-12-10T12:00:00Z"),
      [
        "REPORTS in 10 at 2026-12-20T10:00:00Z", "BUDGET in 22 at 2027-01-01T00:00:00Z",
        "FORECAST in 22 at 2027-01-01T00:00:00Z",
      ])
  }

  func testEndAtAnHourIsToldUntilTheDayBefore() throws {
    let end = "2026-12-20T10:00:00Z"
    XCTAssertEqual(try notices(reportsUntil: end, at: "2026-12-19T23:59:59Z"), ["REPORTS in 1 at \(end)"])
    XCTAssertEqual(try notices(reportsUntil: end, at: "2026-12-20T00:00:00Z"), [])
    XCTAssertEqual(try notices(reportsUntil: end, at: "2026-11-20T00:00:00Z"), ["REPORTS in 30 at \(end)"])
    XCTAssertEqual(try notices(reportsUntil: end, at: "2026-11-19T23:59:59Z"), [])
  }

  func testDaysAreThoseOfTheTenantsZone() throws {
    let end = "2026-12-20T10:00:00Z"
    XCTAssertEqual(
      try notices(reportsUntil: end, at: "2026-12-19T12:00:00Z", in: "Pacific/Auckland"), [])
    XCTAssertEqual(
      try notices(reportsUntil: end, at: "2026-12-20T05:00:00Z", in: "America/Los_Angeles"), ["REPORTS in 1 at \(end)"])
  }

  func testDaysAreCountedByDatesWhereTheClocksChange() throws {
    XCTAssertEqual(
      try notices(endsOn: "2026-03-30", at: "2026-03-28T23:30:00Z", in: "Europe/Berlin", noticeDays: 2).first,
      "BUDGET in 2 at 2026-03-30T22:00:00Z")
    XCTAssertEqual(
      try notices(endsOn: "2011-12-30", at: "2011-12-29T12:00:00Z", in: "Pacific/Apia", noticeDays: 2).first,
      "BUDGET in 2 at 2011-12-30T10:00:00Z")
  }

  func testCatalogWithoutDaysOfNoticeTellsNothing() throws {
    XCTAssertEqual(try notices(endsOn: "2026-12-31", at: "2026-12-31T12:00:00Z", noticeDays: nil), [])
  }
}
