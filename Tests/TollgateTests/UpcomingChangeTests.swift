import CatalogIR
import Tollgate
import XCTest

/// What a tenant will have, if only time goes on.
final class UpcomingChangeTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.module("CORE", alwaysOn: true)
    sketch.module("SELL")
    sketch.module("CASH", requires: ["SELL"])
    sketch.module("GIFT", requires: ["CASH"])
    sketch.pack("STARTER", ["CORE", "SELL"])
    sketch.pack("OPS", ["CORE", "SELL", "CASH"])
    return try TenantSketch(sketch.catalog)
  }

  private func expiry(_ tenant: TenantSketch, _ module: String) -> Int64? {
    tenant.tables.expiry(
      of: tenant.tables.find(module)!, for: tenant.state, after: Instant(milliseconds: Int64(tenant.now))
    )?.milliseconds
  }

  /// The changes to come, each as its instant and the modules that are on from then.
  private func changes(_ tenant: TenantSketch) -> [String] {
    tenant.tables.upcomingChanges(of: tenant.state, after: Instant(milliseconds: Int64(tenant.now))).map { change in
      let modules = change.matrix.enabledModules.map { tenant.tables.code(of: $0) }
      return "\(change.instant.milliseconds): \(modules.joined(separator: " "))"
    }
  }

  func testEachInstantAtWhichARowBeginsOrEndsIsAChange() throws {
    var tenant = try tenant()
    tenant.has("STARTER", from: 50, to: 300)
    tenant.has("OPS", "CANCELED", from: 250)
    tenant.store("CASH", .enabled, from: 200, to: 400)
    XCTAssertEqual(
      changes(tenant), ["200: CORE SELL CASH", "250: CORE SELL CASH", "300: CORE", "400: CORE"])
    tenant.now = 300
    XCTAssertEqual(changes(tenant), ["400: CORE"])
    tenant.now = 400
    XCTAssertEqual(changes(tenant), [])
  }

  func testModuleEndsWhenNothingGrantsItAnyMore() throws {
    var tenant = try tenant()
    tenant.has("STARTER", to: 200)
    XCTAssertEqual(expiry(tenant, "SELL"), 200)
    tenant.has("OPS", from: 150, to: 300)
    XCTAssertEqual(expiry(tenant, "SELL"), 300)
    tenant.has("STARTER", from: 301)
    XCTAssertEqual(expiry(tenant, "SELL"), 300)
    tenant.has("STARTER", from: 300)
    XCTAssertNil(expiry(tenant, "SELL"))
  }

  func testModuleEndsWithWhatItRequires() throws {
    var tenant = try tenant()
    tenant.has("OPS", to: 500)
    tenant.store("GIFT", .enabled)
    tenant.store("SELL", .disabled, from: 300)
    XCTAssertEqual(expiry(tenant, "GIFT"), 300)
  }

  func testRowThatSwitchesOffForAWhileIsAnEnd() throws {
    var tenant = try tenant()
    tenant.has("STARTER")
    tenant.enterprise("SELL", .disabled, from: 200, to: 201)
    XCTAssertEqual(expiry(tenant, "SELL"), 200)
  }

  func testModuleThatIsOffOrStaysOnHasNoEnd() throws {
    var tenant = try tenant()
    tenant.has("STARTER", from: 200, to: 300)
    XCTAssertNil(expiry(tenant, "SELL"))
    XCTAssertNil(expiry(tenant, "CORE"))
    let now = Instant(milliseconds: 250)
    for index in [-1, 9, Int.max, .min] {
      XCTAssertNil(tenant.tables.expiry(of: ModuleID(index: index), for: tenant.state, after: now))
    }
  }

  func testEndsOfAllModulesAreToldInTheOrderOfTime() throws {
    var tenant = try tenant()
    tenant.has("OPS", to: 500)
    tenant.store("CASH", .disabled, from: 300, to: 310)
    tenant.store("GIFT", .enabled)
    func expiries(until limit: Int64?) -> [String] {
      tenant.tables.expiries(
        for: tenant.state, after: Instant(milliseconds: 100), until: limit.map { Instant(milliseconds: $0) }
      ).map { "\(tenant.tables.code(of: $0.module)) \($0.instant.milliseconds)" }
    }
    XCTAssertEqual(expiries(until: nil), ["CASH 300", "GIFT 300", "SELL 500"])
    XCTAssertEqual(expiries(until: 300), ["CASH 300", "GIFT 300"])
    XCTAssertEqual(expiries(until: 299), [])
  }
}
