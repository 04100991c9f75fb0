import CatalogIR
import Tollgate
import XCTest

/// Who says whether a module is granted.
final class GrantSourceTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.module("CORE", alwaysOn: true)
    sketch.module("SHOP")
    sketch.module("GIFT", byDefault: true)
    sketch.pack("PRO", ["CORE", "SHOP", "GIFT"])
    return try TenantSketch(sketch.catalog)
  }

  private func source(_ tenant: TenantSketch, _ module: String = "SHOP") -> String {
    tenant.matrix.source(tenant.tables.find(module)!).rawValue
  }

  func testNobodyThenTheDefaultThenThePackThenTheEnterpriseThenTheStore() throws {
    var tenant = try tenant()
    XCTAssertEqual(source(tenant), "none")
    XCTAssertEqual(source(tenant, "GIFT"), "default")
    tenant.has("PRO")
    XCTAssertEqual(source(tenant), "pack")
    XCTAssertEqual(source(tenant, "GIFT"), "pack")
    tenant.enterprise("SHOP", .disabled)
    XCTAssertEqual(source(tenant), "enterprise")
    tenant.store("SHOP", .enabled)
    XCTAssertEqual(source(tenant), "store")
    tenant.store("SHOP", .disabled)
    XCTAssertEqual(source(tenant), "store")
  }

  func testLockedRowOfTheEnterpriseComesBeforeTheStore() throws {
    for state in [OverrideState.enabled, .disabled] {
      var tenant = try tenant()
      tenant.store("SHOP", .enabled)
      tenant.enterprise("SHOP", state, isLocked: true)
      XCTAssertEqual(source(tenant), "enterprise")
    }
  }

  func testInheritAndRowsOfOtherTimesHaveNoSay() throws {
    var tenant = try tenant()
    tenant.has("PRO")
    tenant.enterprise("SHOP", .disabled, to: 100)
    tenant.store("SHOP", .inherit)
    XCTAssertEqual(source(tenant), "pack")
  }

  func testPackThatHasEndedHasNoSay() throws {
    var tenant = try tenant()
    tenant.has("PRO", to: 100)
    XCTAssertEqual(source(tenant), "none")
    XCTAssertEqual(source(tenant, "GIFT"), "default")
  }

  func testAlwaysOnIsTheCatalogsWhateverRowsSay() throws {
    var tenant = try tenant()
    tenant.has("PRO")
    tenant.store("CORE", .disabled)
    XCTAssertEqual(source(tenant, "CORE"), "always_on")
  }

  func testModuleOfNoCatalogHasNoSource() throws {
    let matrix = try tenant().matrix
    for index in [-1, 3, .max, .min] { XCTAssertEqual(matrix.source(ModuleID(index: index)), .none) }
  }
}
