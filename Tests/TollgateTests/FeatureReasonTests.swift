import CatalogIR
import Tollgate
import XCTest

final class FeatureReasonTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.connection("MAIL")
    sketch.module("SELL")
    sketch.module("STOCK")
    sketch.module("CASH")
    sketch.feature("refund", of: "SELL")
    sketch.feature("quotes", of: "SELL", byDefault: false)
    sketch.feature("future", of: "SELL", byDefault: false, lifecycle: .planned)
    sketch.feature("all", of: "SELL", unlockedBy: ["STOCK", "CASH"], connections: ["MAIL"])
    sketch.feature("some", of: "SELL", any: true, unlockedBy: ["STOCK", "CASH"], connections: ["MAIL"])
    sketch.feature("free", of: "SELL", any: true)
    sketch.pack("SMALL", ["SELL"])
    sketch.pack("EMPTY", [])
    return try TenantSketch(sketch.catalog)
  }

  private func seller() throws -> TenantSketch {
    var tenant = try tenant()
    tenant.has("SMALL")
    return tenant
  }

  func testFeatureOfAModuleThatIsOffHasTheModulesReason() throws {
    var tenant = try tenant()
    XCTAssertEqual(tenant.reason("refund"), "not_granted")
    tenant.has("SMALL", to: 100)
    XCTAssertEqual(tenant.reason("refund"), "expired")
  }

  func testFeatureByDefaultIsOn() throws {
    XCTAssertEqual(try seller().reason("refund"), "allowed")
    XCTAssertEqual(try seller().reason("quotes"), "feature_off")
  }

  func testReleaseIsCheckedBeforeTheSwitch() throws {
    var tenant = try seller()
    XCTAssertEqual(tenant.reason("future"), "not_released")
    tenant.store("future", .enabled)
    XCTAssertEqual(tenant.reason("future"), "not_released")
  }

  func testFeatureIsLockedUntilAllThatUnlocksItIsThere() throws {
    var tenant = try seller()
    XCTAssertEqual(tenant.reason("all"), "feature_locked")
    tenant.store("STOCK", .enabled)
    tenant.store("CASH", .enabled)
    XCTAssertEqual(tenant.reason("all"), "feature_locked")
    tenant.connects("MAIL")
    XCTAssertEqual(tenant.reason("all"), "allowed")
  }

  func testOneOfSeveralIsEnoughWhereTheCatalogSaysAny() throws {
    var tenant = try seller()
    XCTAssertEqual(tenant.reason("some"), "feature_locked")
    tenant.connects("MAIL")
    XCTAssertEqual(tenant.reason("some"), "allowed")
    tenant.state.connections = []
    tenant.store("CASH", .enabled)
    XCTAssertEqual(tenant.reason("some"), "allowed")
  }

  func testFeatureThatNothingUnlocksIsNotLocked() throws {
    XCTAssertEqual(try seller().reason("free"), "allowed")
  }

  func testEnabledRowNeverUnlocks() throws {
    var tenant = try seller()
    tenant.store("all", .enabled)
    XCTAssertEqual(tenant.reason("all"), "feature_locked")
  }

  func testSwitchIsCheckedBeforeTheLock() throws {
    var tenant = try seller()
    tenant.store("all", .disabled)
    XCTAssertEqual(tenant.reason("all"), "feature_off")
  }
}
