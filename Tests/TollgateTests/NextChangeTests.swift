import CatalogIR
import Tollgate
import XCTest

final class NextChangeTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.module("SELL")
    sketch.feature("refund", of: "SELL")
    sketch.pack("PRO", ["SELL"])
    return try TenantSketch(sketch.catalog)
  }

  private func next(_ tenant: TenantSketch) -> Int64? {
    tenant.matrix.nextChange?.milliseconds
  }

  func testNothingThatBeginsOrEndsIsNoChange() throws {
    var tenant = try tenant()
    tenant.has("PRO")
    XCTAssertNil(next(tenant))
  }

  func testLeastBoundaryAfterNowOfAllRows() throws {
    var tenant = try tenant()
    tenant.has("PRO", from: 50, to: 900)
    XCTAssertEqual(next(tenant), 900)
    tenant.enterprise("SELL", .enabled, from: 800)
    XCTAssertEqual(next(tenant), 800)
    tenant.store("SELL", .enabled, to: 700)
    XCTAssertEqual(next(tenant), 700)
    tenant.enterprise("refund", .enabled, from: 600)
    XCTAssertEqual(next(tenant), 600)
    tenant.store("refund", .enabled, to: 500)
    XCTAssertEqual(next(tenant), 500)
  }

  func testBoundaryThatIsNowHasPassed() throws {
    var tenant = try tenant()
    tenant.has("PRO", from: 100, to: 101)
    XCTAssertEqual(next(tenant), 101)
    tenant.now = 101
    XCTAssertNil(next(tenant))
  }
}
