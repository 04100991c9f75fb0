import CatalogIR
import Tollgate
import XCTest

/// Rows of the store and the enterprise, against a pack that has SELL and lacks STOCK.
final class OverrideTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.module("SELL")
    sketch.module("STOCK")
    sketch.feature("refund", of: "SELL")
    sketch.feature("quotes", of: "SELL", byDefault: false)
    sketch.pack("SMALL", ["SELL"])
    var tenant = try TenantSketch(sketch.catalog)
    tenant.has("SMALL")
    return tenant
  }

  func testRowsTurnModulesOnAndOff() throws {
    var tenant = try tenant()
    tenant.store("SELL", .disabled)
    tenant.enterprise("STOCK", .enabled)
    XCTAssertEqual([tenant.reason("SELL"), tenant.reason("STOCK")], ["overridden_off", "allowed"])
  }

  func testStoreComesBeforeEnterprise() throws {
    var tenant = try tenant()
    tenant.enterprise("SELL", .disabled)
    tenant.store("SELL", .enabled)
    tenant.enterprise("STOCK", .enabled)
    tenant.store("STOCK", .disabled)
    XCTAssertEqual([tenant.reason("SELL"), tenant.reason("STOCK")], ["allowed", "overridden_off"])
  }

  func testLockedEnterpriseRowComesBeforeTheStore() throws {
    var tenant = try tenant()
    tenant.enterprise("SELL", .disabled, isLocked: true)
    tenant.store("SELL", .enabled)
    tenant.enterprise("STOCK", .enabled, isLocked: true)
    tenant.store("STOCK", .disabled)
    XCTAssertEqual([tenant.reason("SELL"), tenant.reason("STOCK")], ["overridden_off", "allowed"])
  }

  func testLockedRowOutsideItsDatesOrInheritingGivesWay() throws {
    var tenant = try tenant()
    tenant.enterprise("SELL", .enabled, to: 100, isLocked: true)
    tenant.store("SELL", .disabled)
    tenant.enterprise("STOCK", .inherit, isLocked: true)
    tenant.store("STOCK", .enabled)
    XCTAssertEqual([tenant.reason("SELL"), tenant.reason("STOCK")], ["overridden_off", "allowed"])
  }

  func testLaterEnterpriseRowLiftsTheLockOfAnEarlierOne() throws {
    var tenant = try tenant()
    tenant.enterprise("SELL", .disabled, isLocked: true)
    tenant.enterprise("SELL", .disabled)
    tenant.store("SELL", .enabled)
    XCTAssertEqual(tenant.reason("SELL"), "allowed")
  }

  func testDisabledRowOutsideItsDatesIsAsNone() throws {
    var tenant = try tenant()
    tenant.store("SELL", .disabled, from: 101)
    XCTAssertEqual(tenant.reason("SELL"), "allowed")
    tenant.now = 101
    XCTAssertEqual(tenant.reason("SELL"), "overridden_off")
  }

  func testEnabledRowOutsideItsDatesIsAGrantThatEndedOrHasNotBegun() throws {
    var tenant = try tenant()
    tenant.store("STOCK", .enabled, from: 50, to: 100)
    XCTAssertEqual(tenant.reason("STOCK"), "expired")
    tenant.now = 99
    XCTAssertEqual(tenant.reason("STOCK"), "allowed")
    tenant.now = 49
    XCTAssertEqual(tenant.reason("STOCK"), "not_started")
  }

  func testEnabledRowOutsideItsDatesTakesNothingFromAPackThatHolds() throws {
    var tenant = try tenant()
    tenant.enterprise("SELL", .enabled, to: 100)
    XCTAssertEqual(tenant.reason("SELL"), "allowed")
  }

  func testInheritingRowIsAsNone() throws {
    var tenant = try tenant()
    tenant.enterprise("SELL", .disabled)
    tenant.store("SELL", .inherit)
    XCTAssertEqual(tenant.reason("SELL"), "overridden_off")
  }

  func testOfSeveralRowsTheLastThatSaysSomethingNowCounts() throws {
    var tenant = try tenant()
    tenant.store("SELL", .enabled)
    tenant.store("SELL", .disabled)
    tenant.store("SELL", .inherit)
    tenant.store("SELL", .enabled, from: 200)
    XCTAssertEqual(tenant.reason("SELL"), "overridden_off")
  }

  func testDisabledRowIsTheReasonEvenWithoutAPack() throws {
    var tenant = try tenant()
    tenant.store("STOCK", .disabled)
    XCTAssertEqual(tenant.reason("STOCK"), "overridden_off")
  }

  func testFeatureRowsGoTheSameWay() throws {
    var tenant = try tenant()
    XCTAssertEqual([tenant.reason("refund"), tenant.reason("quotes")], ["allowed", "feature_off"])
    tenant.enterprise("refund", .disabled)
    tenant.enterprise("quotes", .enabled)
    XCTAssertEqual([tenant.reason("refund"), tenant.reason("quotes")], ["feature_off", "allowed"])
    tenant.store("refund", .enabled)
    tenant.store("quotes", .disabled, from: 101)
    XCTAssertEqual([tenant.reason("refund"), tenant.reason("quotes")], ["allowed", "allowed"])
    tenant.enterprise("refund", .disabled, isLocked: true)
    XCTAssertEqual(tenant.reason("refund"), "feature_off")
  }

  func testRowsForUnknownModulesAreNothing() throws {
    var tenant = try tenant()
    tenant.state.storeModules = [-1, 2, .max].map { .init(ModuleID(index: $0), .enabled) }
    tenant.state.storeFeatures = [-1, 2, .min].map { .init(FeatureID(index: $0), .enabled) }
    XCTAssertEqual([tenant.reason("SELL"), tenant.reason("STOCK")], ["allowed", "not_granted"])
  }
}
