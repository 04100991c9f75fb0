import CatalogIR
import Tollgate
import XCTest

/// What is left of the limits after a decision.
final class LimitStatusTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.capability("CAN_SEND")
    sketch.module("MAIL", alwaysOn: true)
    sketch.module("BULK")
    sketch.limit("LETTERS", of: "MAIL", 3, per: .week)
    sketch.limit("LISTS", of: "MAIL", 5)
    sketch.limit("DRAFTS", of: "MAIL", per: .day)
    sketch.pack("PRO", ["MAIL"], limits: ["LETTERS": 100])
    sketch.api("/letters", ["*": sketch.needs("MAIL", can: ["CAN_SEND"], consumes: ["LETTERS": 2, "LISTS": 1])])
    sketch.api("/drafts", ["*": sketch.needs("MAIL", consumes: ["DRAFTS": 1])])
    sketch.api("/bulk", ["*": sketch.needs("BULK", consumes: ["LETTERS": 1])])
    sketch.api("/inbox", ["*": sketch.needs("MAIL")])
    var tenant = try TenantSketch(sketch.catalog)
    tenant.capabilities = ["CAN_SEND"]
    return tenant
  }

  func testAllowedRequestSaysWhatRemainsAfterIt() throws {
    var tenant = try tenant()
    XCTAssertEqual(tenant.limits("GET /api/letters"), ["LETTERS 0+2 of 3 leaves 1 a week", "LISTS 0+1 of 5 leaves 4"])
    tenant.uses("LETTERS", 1, until: 700)
    tenant.uses("LISTS", 4)
    XCTAssertEqual(
      tenant.limits("GET /api/letters"), ["LETTERS 1+2 of 3 leaves 0 a week until 700", "LISTS 4+1 of 5 leaves 0"])
  }

  func testRefusedRequestTakesNothingAndSaysWhenTheCountStartsAnew() throws {
    var tenant = try tenant()
    tenant.uses("LETTERS", 2, until: 700)
    XCTAssertEqual(
      tenant.limits("GET /api/letters"),
      ["LETTERS 2+2 of 3 leaves 1 a week until 700 reached", "LISTS 0+1 of 5 leaves 5"])
    XCTAssertEqual(tenant.ask("GET /api/letters"), "limit_reached MAIL, missing LETTERS, granted by PRO")
  }

  func testFigureIsThatOfThePack() throws {
    var tenant = try tenant()
    tenant.has("PRO")
    XCTAssertEqual(tenant.limits("GET /api/letters")[0], "LETTERS 0+2 of 100 leaves 98 a week")
  }

  func testGaugeNeverStartsAnew() throws {
    var tenant = try tenant()
    tenant.uses("LISTS", 5, until: 700)
    XCTAssertEqual(tenant.limits("GET /api/letters")[1], "LISTS 5+1 of 5 leaves 0 reached")
  }

  func testLimitWithoutAFigureIsCountedAndBoundsNothing() throws {
    var tenant = try tenant()
    tenant.uses("DRAFTS", .max, until: 700)
    XCTAssertEqual(tenant.limits("GET /api/drafts"), ["DRAFTS \(Int64.max)+1 a day until 700"])
  }

  func testOverdrawnLimitLeavesNothing() throws {
    var tenant = try tenant()
    tenant.uses("LETTERS", 90)
    XCTAssertEqual(tenant.limits("GET /api/letters")[0], "LETTERS 90+2 of 3 leaves 0 a week reached")
  }

  func testNumbersBeyondAllBoundsStayWithinThem() throws {
    var tenant = try tenant()
    tenant.bounds("LETTERS", .max)
    tenant.uses("LETTERS", -9)
    XCTAssertEqual(tenant.limits("GET /api/letters")[0], "LETTERS -9+2 of \(Int64.max) leaves \(Int64.max) a week")
    tenant.uses("LETTERS", .max)
    XCTAssertEqual(
      tenant.limits("GET /api/letters")[0], "LETTERS \(Int64.max)+2 of \(Int64.max) leaves 0 a week reached")
    tenant.bounds("LETTERS", .min)
    XCTAssertEqual(
      tenant.limits("GET /api/letters")[0], "LETTERS \(Int64.max)+2 of \(Int64.min) leaves 0 a week reached")
  }

  func testNothingIsSaidWhereNothingWasCounted() throws {
    var tenant = try tenant()
    XCTAssertEqual(tenant.limits("GET /api/inbox"), [])
    XCTAssertEqual(tenant.limits("GET /api/bulk"), [])
    XCTAssertEqual(tenant.limits("GET /api/nowhere"), [])
    tenant.capabilities = []
    XCTAssertEqual(tenant.limits("GET /api/letters"), [])
  }

  func testTablesKnowTheModuleAndThePeriodOfALimit() throws {
    let tables = try tenant().tables
    let limits = (-1...3).map { LimitID(index: $0) }
    XCTAssertEqual(limits.map { tables.period(of: $0)?.rawValue }, [nil, "week", nil, "day", nil])
    XCTAssertEqual(limits.map { tables.code(of: tables.module(of: $0)) }, ["", "MAIL", "MAIL", "MAIL", ""])
  }
}
