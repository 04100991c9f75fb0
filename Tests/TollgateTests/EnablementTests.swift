import CatalogIR
import Foundation
import Tollgate
import XCTest

/// What stands between a tenant and a module, and what it would bring.
final class EnablementTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.connection("DSP")
    sketch.connection("BOOKING")
    sketch.connection("CRM", requires: ["BOOKING"])
    sketch.module("CORE", alwaysOn: true)
    sketch.module("DATA", requires: ["CORE"], configured: true)
    sketch.module("PACING", requires: ["CORE"], connections: ["DSP"])
    sketch.module("ALERTS", requires: ["PACING", "DATA"], connections: ["CRM"], configured: true)
    sketch.module("ROBOTS", requires: ["ALERTS"], lifecycle: .planned)
    sketch.module("FLEET", requires: ["ROBOTS"])
    sketch.feature("spend", of: "PACING")
    sketch.feature("margin", of: "PACING", unlockedBy: ["DATA"], connections: ["BOOKING"])
    sketch.feature("variance", of: "PACING", any: true, unlockedBy: ["ALERTS"], connections: ["CRM"])
    sketch.feature("forecast", of: "PACING", lifecycle: .planned)
    sketch.feature("export", of: "PACING", byDefault: false)
    sketch.feature("beacon", of: "CORE", unlockedBy: ["PACING"])
    sketch.pack("BASIC", ["CORE", "PACING"], price: 200)
    sketch.pack("CHEAP", ["CORE", "PACING"], price: 100)
    sketch.pack("OLD", ["CORE", "PACING"], onSale: false)
    return try TenantSketch(sketch.catalog)
  }

  /// The answer in a few lines, each left out where it has nothing to say.
  private func answer(_ tenant: TenantSketch, _ code: String) throws -> String {
    let tables = tenant.tables
    let enablement = try XCTUnwrap(
      tables.enablement(of: tables.find(code)!, for: tenant.state, at: Instant(milliseconds: Int64(tenant.now))))
    var lines = ["\(enablement.status.rawValue) \(enablement.reason.code)"]
    func add(_ name: String, _ values: [String]) {
      if !values.isEmpty { lines.append("\(name) \(values.joined(separator: " "))") }
    }
    add("enable", enablement.requiredModules.map { tables.code(of: $0) })
    add("obstacles", enablement.obstacles.map { "\(tables.code(of: $0.module)):\($0.reason.code)" })
    add("connect", enablement.connections.map { tables.code(of: $0) })
    add("configure", enablement.configurations.map { tables.code(of: $0) })
    add("on", enablement.features.map { tables.code(of: $0) })
    for locked in enablement.lockedFeatures {
      add(
        "off \(tables.code(of: locked.feature)) \(locked.reason.code)\(locked.anyUnlocks ? " any" : "")",
        [""] + locked.modules.map { tables.code(of: $0) } + locked.connections.map { tables.code(of: $0) })
    }
    add("gains", enablement.gains.modules.map { tables.code(of: $0) })
    add("gains", enablement.gains.features.map { tables.code(of: $0) })
    add("packs", enablement.packs.map { tables.code(of: $0) })
    return lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
  }

  func testModuleThatOnlyARowIsMissingForIsReady() throws {
    var tenant = try tenant()
    tenant.connects("DSP")
    XCTAssertEqual(
      try answer(tenant, "PACING"),
      """
      ready allowed
      on spend
      off margin feature_locked  DATA BOOKING
      off variance feature_locked any  ALERTS CRM
      off forecast not_released
      off export feature_off
      gains PACING
      gains spend beacon
      packs CHEAP BASIC
      """)
  }

  func testModuleThatIsOnIsEnabledAndBringsNothingMore() throws {
    var tenant = try tenant()
    tenant.connects("DSP", "BOOKING")
    tenant.configures("DATA")
    tenant.has("BASIC")
    tenant.store("DATA", .enabled)
    XCTAssertEqual(
      try answer(tenant, "PACING"),
      """
      enabled allowed
      on spend margin
      off variance feature_locked any  ALERTS CRM
      off forecast not_released
      off export feature_off
      packs CHEAP BASIC
      """)
  }

  func testStepsStandInTheOrderInWhichTheyCanBeTaken() throws {
    XCTAssertEqual(
      try answer(try tenant(), "ALERTS"),
      """
      blocked dependency_disabled
      enable DATA PACING
      connect DSP BOOKING CRM
      configure DATA ALERTS
      gains DATA PACING ALERTS
      gains spend margin variance beacon
      """)
  }

  func testWhatIsThereIsNoStep() throws {
    var tenant = try tenant()
    tenant.has("BASIC")
    tenant.connects("CRM")
    tenant.configures("ALERTS")
    XCTAssertEqual(
      try answer(tenant, "ALERTS"),
      """
      blocked dependency_disabled
      enable DATA
      connect DSP BOOKING
      configure DATA
      gains DATA PACING ALERTS
      gains spend margin variance beacon
      """)
  }

  func testMissingConnectionAndConfigurationAreTheReasonWhereNoModuleIs() throws {
    var tenant = try tenant()
    XCTAssertTrue(try answer(tenant, "PACING").hasPrefix("blocked connection_missing\nconnect DSP\non spend\n"))
    tenant.connects("DSP", "BOOKING", "CRM")
    tenant.configures("DATA")
    tenant.has("BASIC")
    tenant.store("DATA", .enabled)
    XCTAssertTrue(try answer(tenant, "ALERTS").hasPrefix("blocked configuration_missing\nconfigure ALERTS\n"))
  }

  func testModuleThatIsNotReleasedIsAnObstacleForAllThatRequireIt() throws {
    for module in ["ROBOTS", "FLEET"] {
      XCTAssertTrue(
        try answer(try tenant(), module).hasPrefix(
          "blocked not_released\nenable DATA PACING ALERTS\(module == "FLEET" ? " ROBOTS" : "")\n"
            + "obstacles ROBOTS:not_released\n"), module)
    }
  }

  func testModuleThatTheEnterpriseLocksOffIsAnObstacle() throws {
    var tenant = try tenant()
    tenant.connects("DSP")
    tenant.enterprise("PACING", .disabled, isLocked: true)
    let answer = try answer(tenant, "PACING")
    XCTAssertTrue(answer.hasPrefix("blocked overridden_off\nobstacles PACING:overridden_off\noff spend "), answer)
  }

  func testRowsOfTheStoreAndPlainOnesOfTheEnterpriseGiveWay() throws {
    var tenant = try tenant()
    tenant.connects("DSP")
    tenant.enterprise("PACING", .disabled)
    tenant.store("PACING", .disabled)
    XCTAssertTrue(try answer(tenant, "PACING").hasPrefix("ready allowed\n"))
  }

  func testConnectionThatLacksItsOwnIsNotToBeSetUpAgain() throws {
    var tenant = try tenant()
    tenant.connects("DSP", "CRM")
    let answer = try answer(tenant, "PACING")
    XCTAssertTrue(answer.contains("off variance feature_locked any  ALERTS BOOKING\n"), answer)
  }

  func testModuleOfNoCatalogHasNoEnablement() throws {
    let tables = try tenant().tables
    for index in [-1, 6, Int.max, .min] {
      let module = ModuleID(index: index)
      XCTAssertNil(tables.enablement(of: module, for: TenantState(), at: Instant(milliseconds: 0)))
      XCTAssertNil(tables.disablement(of: module, for: TenantState(), at: Instant(milliseconds: 0)))
    }
  }
}
