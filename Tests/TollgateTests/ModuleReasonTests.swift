import CatalogIR
import Tollgate
import XCTest

/// A tenant with the module PAID in the pack PRO, and what turns it off, check by check.
final class ModuleReasonTests: XCTestCase {
  private func sketch() -> CatalogSketch {
    var sketch = CatalogSketch()
    sketch.connection("BANK")
    sketch.connection("BANK_FEED", requires: ["BANK"])
    sketch.module("CORE", alwaysOn: true)
    sketch.module("SOON", requires: ["CORE"], lifecycle: .planned)
    sketch.module("GONE", requires: ["CORE"], lifecycle: .retired)
    sketch.module("BASE", requires: ["CORE"])
    sketch.module("PAID", requires: ["CORE", "BASE"])
    sketch.module("REPORTS", requires: ["PAID"])
    sketch.module("FEED", requires: ["CORE"], connections: ["BANK_FEED"])
    sketch.module("TUNED", requires: ["CORE"], connections: ["BANK"], configured: true)
    sketch.module("GIFT", byDefault: true)
    sketch.pack("NONE", ["CORE"])
    sketch.pack("PRO", ["CORE", "SOON", "GONE", "BASE", "PAID", "REPORTS", "FEED", "TUNED"])
    return sketch
  }

  private func tenant() throws -> TenantSketch {
    try TenantSketch(sketch().catalog)
  }

  func testModuleOfHeldPackIsAllowed() throws {
    var tenant = try tenant()
    tenant.has("PRO")
    XCTAssertEqual(tenant.reason("PAID"), "allowed")
  }

  func testModuleOfNoPackIsNotGranted() throws {
    var tenant = try tenant()
    tenant.has("NONE")
    XCTAssertEqual(tenant.reason("PAID"), "not_granted")
  }

  func testModuleByDefaultNeedsNoPack() throws {
    XCTAssertEqual(try tenant().reason("GIFT"), "allowed")
  }

  func testAlwaysOnModuleNeedsNoPackAndNoRowTakesItAway() throws {
    var tenant = try tenant()
    tenant.enterprise("CORE", .disabled, isLocked: true)
    tenant.store("CORE", .disabled)
    XCTAssertEqual(tenant.reason("CORE"), "allowed")
  }

  func testPlannedAndRetiredModulesAreNeverEnabled() throws {
    var tenant = try tenant()
    tenant.has("PRO")
    tenant.store("SOON", .enabled)
    XCTAssertEqual(tenant.reason("SOON"), "not_released")
    XCTAssertEqual(tenant.reason("GONE"), "not_released")
  }

  func testGrantIsCheckedBeforeRelease() throws {
    XCTAssertEqual(try tenant().reason("SOON"), "not_granted")
  }

  func testEnabledRowNeverSkipsADependency() throws {
    var tenant = try tenant()
    tenant.store("PAID", .enabled)
    XCTAssertEqual(tenant.reason("PAID"), "dependency_disabled")
  }

  func testChainNamesTheRootCauseFirst() throws {
    var tenant = try tenant()
    tenant.has("PRO")
    tenant.store("BASE", .disabled)
    let reports: ModuleID = tenant.tables.find("REPORTS")!
    let base: ModuleID = tenant.tables.find("BASE")!
    XCTAssertEqual(tenant.reason("REPORTS"), "dependency_disabled")
    XCTAssertEqual(tenant.matrix.chain(reports).map(tenant.tables.code(of:)), ["BASE", "PAID"])
    XCTAssertEqual(tenant.matrix.chain(base), [])
  }

  func testConnectionCountsOnlyWithTheConnectionsItRequires() throws {
    var tenant = try tenant()
    tenant.has("PRO")
    XCTAssertEqual(tenant.reason("FEED"), "connection_missing")
    tenant.connects("BANK_FEED")
    XCTAssertEqual(tenant.reason("FEED"), "connection_missing")
    tenant.connects("BANK")
    XCTAssertEqual(tenant.reason("FEED"), "allowed")
  }

  func testConfigurationIsCheckedAfterConnections() throws {
    var tenant = try tenant()
    tenant.has("PRO")
    XCTAssertEqual(tenant.reason("TUNED"), "connection_missing")
    tenant.connects("BANK")
    XCTAssertEqual(tenant.reason("TUNED"), "configuration_missing")
    tenant.configures("TUNED")
    XCTAssertEqual(tenant.reason("TUNED"), "allowed")
  }

  func testDependencyMayStandLaterInTheCatalog() throws {
    var catalog = sketch().catalog
    catalog.modules.reverse()
    let last = catalog.modules.count - 1
    for index in catalog.modules.indices {
      catalog.modules[index].requires = catalog.modules[index].requires.map { ID(last - $0.index) }
    }
    for index in catalog.packs.indices {
      catalog.packs[index].contents = catalog.packs[index].contents.map { ID(last - $0.index) }.sorted()
    }
    var tenant = try TenantSketch(catalog)
    tenant.has("PRO")
    XCTAssertEqual(tenant.reason("REPORTS"), "allowed")
  }
}
