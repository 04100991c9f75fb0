import CatalogIR
import Tollgate
import XCTest

/// Whole answers: the reason with the module and feature it is about, what is missing, and the packs that would help.
final class DecisionTests: XCTestCase {
  private func tenant(_ pack: String? = nil) throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.connection("BANK")
    sketch.capability("CAN_SELL", "CAN_PAY", "CAN_AUDIT")
    sketch.role("CASHIER", can: ["CAN_SELL", "CAN_PAY"])
    sketch.role("AUDITOR", can: ["CAN_AUDIT"])
    sketch.module("CORE", alwaysOn: true)
    sketch.module("SELL", requires: ["CORE"], can: ["CAN_SELL"])
    sketch.module("CASH", requires: ["SELL"], can: ["CAN_PAY"])
    sketch.module("CREDIT", requires: ["CASH"])
    sketch.module("FEED", requires: ["CORE"], connections: ["BANK"])
    sketch.module("TAX", requires: ["CORE"], configured: true)
    sketch.feature("refund", of: "SELL", unlockedBy: ["CASH"], connections: ["BANK"])
    sketch.feature("drawer", of: "CASH")
    sketch.limit("TILLS", of: "CASH", 2)
    sketch.pack("STARTER", ["CORE", "SELL"], price: 1000)
    sketch.pack("OPS", ["CORE", "SELL", "CASH", "FEED", "TAX"], price: 2000)
    sketch.pack("CREDIT_ONLY", ["CORE", "CREDIT"], price: 500)
    sketch.api("/sales", ["*": sketch.needs("SELL")])
    sketch.api("/both", ["*": sketch.needs("SELL", "CASH")])
    sketch.api("/either", ["*": sketch.needs("CASH", "SELL", any: true)])
    sketch.api("/credit", ["*": sketch.needs("CREDIT")])
    sketch.api("/feed", ["*": sketch.needs("FEED")])
    sketch.api("/tax", ["*": sketch.needs("TAX")])
    sketch.api("/refunds", ["*": sketch.needs("SELL", features: ["refund"])])
    sketch.api("/drawer", ["*": sketch.needs("CORE", features: ["drawer"], can: ["CAN_AUDIT"])])
    sketch.api("/tills", ["POST": sketch.needs("CASH", consumes: ["TILLS": 1])])
    var tenant = try TenantSketch(sketch.catalog)
    tenant.roles = ["CASHIER"]
    if let pack { tenant.has(pack) }
    return tenant
  }

  func testAllowedNamesTheModuleAndNoPacks() throws {
    XCTAssertEqual(try tenant("STARTER").ask("GET /api/sales"), "allowed SELL")
  }

  func testNotGrantedNamesThePacksThatHelp() throws {
    XCTAssertEqual(try tenant().ask("GET /api/sales"), "not_granted SELL, granted by STARTER OPS")
  }

  func testFirstModuleThatFailsIsNamed() throws {
    XCTAssertEqual(try tenant("STARTER").ask("GET /api/both"), "not_granted CASH, granted by OPS")
  }

  func testOverriddenModuleIsHelpedByNoPack() throws {
    var tenant = try tenant("OPS")
    tenant.store("SELL", .disabled)
    XCTAssertEqual(tenant.ask("GET /api/sales"), "overridden_off SELL")
  }

  func testExpiredNamesTheSamePackAgain() throws {
    var tenant = try tenant()
    tenant.has("STARTER", to: 100)
    XCTAssertEqual(tenant.ask("GET /api/sales"), "expired SELL, granted by STARTER OPS")
  }

  func testModuleThatIsRequiredAndThePackThatBringsIt() throws {
    XCTAssertEqual(
      try tenant("CREDIT_ONLY").ask("GET /api/credit"), "dependency_disabled CREDIT, missing CASH, granted by OPS")
  }

  func testChainOfDependenciesStartsAtTheRootCause() throws {
    var tenant = try tenant("CREDIT_ONLY")
    tenant.has("OPS")
    tenant.store("SELL", .disabled)
    XCTAssertEqual(tenant.ask("GET /api/credit"), "dependency_disabled CREDIT, missing SELL CASH")
  }

  func testNoPackIsNamedWhereOneAloneDoesNotHelp() throws {
    XCTAssertEqual(try tenant().ask("GET /api/credit"), "not_granted CREDIT")
  }

  func testMissingConnectionIsNamed() throws {
    XCTAssertEqual(try tenant("OPS").ask("GET /api/feed"), "connection_missing FEED, missing BANK")
  }

  func testMissingConfigurationNamesTheModule() throws {
    XCTAssertEqual(try tenant("OPS").ask("GET /api/tax"), "configuration_missing TAX, missing TAX")
  }

  func testOneOfSeveralModulesIsEnough() throws {
    XCTAssertEqual(try tenant("STARTER").ask("GET /api/either"), "allowed SELL")
    XCTAssertEqual(try tenant("OPS").ask("GET /api/either"), "allowed CASH")
    XCTAssertEqual(try tenant().ask("GET /api/either"), "not_granted CASH, granted by STARTER OPS")
  }

  func testOfSeveralModulesTheOneWhoseCapabilitiesAreHeldServes() throws {
    var tenant = try tenant("OPS")
    tenant.roles = []
    tenant.capabilities = ["CAN_SELL"]
    XCTAssertEqual(tenant.ask("GET /api/either"), "allowed SELL")
    tenant.capabilities = []
    XCTAssertEqual(tenant.ask("GET /api/either"), "capability_missing CASH, missing CAN_PAY")
  }

  func testPackHelpsWhoLacksACapabilityOnlyThroughAnotherModule() throws {
    var tenant = try tenant("STARTER")
    tenant.roles = []
    tenant.capabilities = ["CAN_PAY"]
    XCTAssertEqual(tenant.ask("GET /api/either"), "capability_missing SELL, missing CAN_SELL, granted by OPS")
    XCTAssertEqual(tenant.ask("GET /api/sales"), "capability_missing SELL, missing CAN_SELL")
  }

  func testLockedFeatureNamesModulesThenConnections() throws {
    XCTAssertEqual(try tenant("STARTER").ask("GET /api/refunds"), "feature_locked SELL/refund, missing CASH BANK")
    var tenant = try tenant("STARTER")
    tenant.connects("BANK")
    XCTAssertEqual(
      tenant.ask("GET /api/refunds"), "feature_locked SELL/refund, missing CASH, granted by OPS")
  }

  func testFeatureThatIsOffIsNamed() throws {
    var tenant = try tenant("OPS")
    tenant.store("refund", .disabled)
    XCTAssertEqual(tenant.ask("GET /api/refunds"), "feature_off SELL/refund")
  }

  func testFeatureBringsItsOwnModuleAndItsCapabilities() throws {
    XCTAssertEqual(try tenant("STARTER").ask("GET /api/drawer"), "not_granted CASH/drawer")
    var tenant = try tenant("OPS")
    tenant.roles = []
    XCTAssertEqual(tenant.ask("GET /api/drawer"), "capability_missing CORE/drawer, missing CAN_AUDIT CAN_PAY")
    tenant.roles = ["CASHIER", "AUDITOR"]
    XCTAssertEqual(tenant.ask("GET /api/drawer"), "allowed CORE/drawer")
  }

  func testSubjectHoldsTheUnionOfItsRoles() throws {
    var tenant = try tenant("OPS")
    tenant.roles = ["AUDITOR"]
    tenant.capabilities = ["CAN_PAY"]
    XCTAssertEqual(tenant.ask("GET /api/drawer"), "allowed CORE/drawer")
  }

  func testModulesOwnCapabilityIsNeeded() throws {
    var tenant = try tenant("OPS")
    tenant.roles = ["AUDITOR"]
    XCTAssertEqual(tenant.ask("GET /api/sales"), "capability_missing SELL, missing CAN_SELL")
  }

  func testLimitIsCheckedLast() throws {
    var tenant = try tenant("OPS")
    tenant.uses("TILLS", 2)
    XCTAssertEqual(tenant.ask("POST /api/tills"), "limit_reached CASH, missing TILLS")
    tenant.roles = []
    XCTAssertEqual(tenant.ask("POST /api/tills"), "capability_missing CASH, missing CAN_PAY")
  }
}
