import CatalogIR
import Tollgate
import XCTest

final class LimitTests: XCTestCase {
  private func tenant(figure: Int64? = 3) throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.module("CASH", alwaysOn: true)
    sketch.limit("TILLS", of: "CASH", figure)
    sketch.pack("TEN", ["CASH"], limits: ["TILLS": 10])
    sketch.pack("FIVE", ["CASH"], limits: ["TILLS": 5])
    sketch.pack("PLAIN", ["CASH"])
    sketch.api("/tills", ["*": sketch.needs("CASH", consumes: ["TILLS": 2])])
    return try TenantSketch(sketch.catalog)
  }

  private func figure(_ tenant: TenantSketch) -> Int64? {
    tenant.matrix.figure(LimitID(index: 0))
  }

  func testFigureOfTheModuleIsTheLastResort() throws {
    XCTAssertEqual(figure(try tenant()), 3)
    XCTAssertNil(figure(try tenant(figure: nil)))
  }

  func testLargestFigureOfThePacksThatHoldComesBeforeTheModules() throws {
    var tenant = try tenant()
    tenant.has("PLAIN")
    XCTAssertEqual(figure(tenant), 3)
    tenant.has("TEN", to: 100)
    XCTAssertEqual(figure(tenant), 3)
    tenant.has("FIVE")
    XCTAssertEqual(figure(tenant), 5)
    tenant.has("TEN")
    tenant.has("FIVE", "TRIAL")
    XCTAssertEqual(figure(tenant), 10)
  }

  func testPackMayGiveLessThanTheModule() throws {
    var tenant = try tenant(figure: 7)
    tenant.has("FIVE")
    XCTAssertEqual(figure(tenant), 5)
  }

  func testFigureOfTheTenantComesFirstAndTheLastCounts() throws {
    var tenant = try tenant()
    tenant.has("TEN")
    tenant.bounds("TILLS", 4)
    tenant.bounds("TILLS", 1)
    XCTAssertEqual(figure(tenant), 1)
  }

  func testLimitIsReachedWhenUseAndRequestPassTheFigure() throws {
    var tenant = try tenant()
    tenant.uses("TILLS", 1)
    XCTAssertEqual(tenant.ask("GET /api/tills"), "allowed CASH")
    tenant.uses("TILLS", 2)
    XCTAssertEqual(tenant.ask("GET /api/tills"), "limit_reached CASH, missing TILLS, granted by TEN FIVE")
  }

  func testPackHelpsOnlyWithALargerFigureAndNotPastTheTenantsOwn() throws {
    var tenant = try tenant()
    tenant.uses("TILLS", 6)
    XCTAssertEqual(tenant.ask("GET /api/tills"), "limit_reached CASH, missing TILLS, granted by TEN")
    tenant.bounds("TILLS", 3)
    XCTAssertEqual(tenant.ask("GET /api/tills"), "limit_reached CASH, missing TILLS")
  }

  func testNoFigureIsNoLimit() throws {
    var tenant = try tenant(figure: nil)
    tenant.uses("TILLS", .max)
    XCTAssertEqual(tenant.ask("GET /api/tills"), "allowed CASH")
  }

  func testSumBeyondAllNumbersIsReached() throws {
    var tenant = try tenant(figure: .max)
    tenant.uses("TILLS", .max - 2)
    XCTAssertEqual(tenant.ask("GET /api/tills"), "allowed CASH")
    tenant.uses("TILLS", .max - 1)
    XCTAssertEqual(tenant.ask("GET /api/tills"), "limit_reached CASH, missing TILLS")
  }

  func testFiguresOfAnySizeAndSignSurviveTheTables() throws {
    for value in [Int64.min, -1, 0, 1, 0xFF_FFFF, 0x100_0000, 0x1234_5678_9ABC_DEF0, .max] {
      XCTAssertEqual(figure(try tenant(figure: value)), value)
    }
  }
}
