import CommerceCatalog
import Tollgate
import TollgateCalendar
import TollgateHTTP
import XCTest

/// What an administrator is told who enables a module for a customer, and the document that the customer's screen asks for.
final class AdministrationStoryTests: XCTestCase {
  private let tables = CommerceCatalog.tables

  private func enable(_ module: CommerceCatalog.Module, for customer: Customer) throws -> String {
    let (state, time) = try customer.state()
    let enablement = try XCTUnwrap(tables.enablement(of: module.id, for: state, at: time))
    return EnablementDocument(enablement, in: tables).json
  }

  func testEnablingAModuleAsksForItsConfiguration() throws {
    XCTAssertEqual(
      try enable(.shipstation, for: Customer(.basic)),
      #"{"module":"SHIPSTATION","status":"blocked","capabilities":{"enabled":[],"locked":[]},"#
        + #""unlock_requirements":{},"reason":"configuration_missing","missing":{"modules":[],"connections":[],"#
        + #""configuration":["SHIPSTATION"]},"granting_packs":["PROFESSIONAL"]}"#)
    XCTAssertEqual(
      try enable(.shipstation, for: Customer(.basic).configured(.shipstation)),
      #"{"module":"SHIPSTATION","status":"enabled","capabilities":{"enabled":[],"locked":[]},"#
        + #""unlock_requirements":{}}"#)
  }

  func testEnablingAModuleThatThePlanHoldsChangesNothing() throws {
    XCTAssertEqual(
      try enable(.analytics, for: Customer(.professional)),
      #"{"module":"ANALYTICS","status":"enabled","capabilities":{"enabled":[],"locked":[]},"#
        + #""unlock_requirements":{}}"#)
  }

  /// Enable, disable, and remove the override, as the endpoints of administrators do.
  func testOverridesComeAndGo() throws {
    let customer = Customer(.basic)
    XCTAssertEqual(try customer.ask("POST /api/sync"), "not_granted WOOCOMMERCE, sold in PROFESSIONAL")
    XCTAssertEqual(try customer.with(.woocommerce, "ENABLED").ask("POST /api/sync"), "allowed WOOCOMMERCE")
    XCTAssertEqual(try customer.with(.woocommerce, "DISABLED").ask("POST /api/sync"), "overridden_off WOOCOMMERCE")
    XCTAssertEqual(
      try customer.with(.woocommerce, "INHERIT").ask("POST /api/sync"), "not_granted WOOCOMMERCE, sold in PROFESSIONAL")
  }

  func testSystemModuleCannotBeDisabled() throws {
    let customer = Customer(.basic)
    let (state, time) = try customer.state()
    let platform = CommerceCatalog.Module.platform
    XCTAssertEqual(tables.disablement(of: platform.id, for: state, at: time)?.status, .blocked)
    XCTAssertEqual(try customer.with(platform, "DISABLED").ask("GET /api/modules"), "allowed PLATFORM")
    XCTAssertEqual(
      try customer.with(platform, "DISABLED").remarks(), [TenantProblem.alwaysOn(module: "PLATFORM").message])
    XCTAssertEqual(CommerceCatalog.Module.allCases.filter { tables.isAlwaysOn($0.id) }, [platform])
  }

  /// The first module of the guide's `GET /api/modules`, and one that the plan does not have.
  func testListOfModulesSaysWhatTheGuidesDoes() throws {
    func row(_ module: CommerceCatalog.Module, _ customer: Customer) throws -> [String] {
      let matrix = try customer.matrix()
      return [
        module.name, module.slug ?? "", module.summary ?? "", module.category ?? "", module.icon ?? "",
        "\(module.requiresConfiguration)", "\(matrix.isEnabled(module))", matrix.source(module.id).rawValue,
      ]
    }
    let customer = Customer(.professional).configured(.shipstation)
    XCTAssertEqual(
      try row(.shipstation, customer),
      [
        "ShipStation Integration", "shipstation", "Connect to ShipStation for order fulfillment", "shipping", "package",
        "true", "true", "pack",
      ])
    XCTAssertEqual(
      try row(.whiteLabel, customer),
      ["White Label", "white-label", "Remove WolfWave branding", "branding", "tag", "false", "false", "none"])
  }

  func testMatrixSaysWhoseEachAnswerIs() throws {
    let customer = try Customer(.professional).with(.analytics, "DISABLED").subject()
    let document = MatrixDocument(
      storeID: "17", matrix: try XCTUnwrap(customer.matrix), capabilities: customer.capabilities, includesSources: true)
    XCTAssertEqual(
      document.json,
      #"{"store_id":"17","modules":{"SHIPSTATION":false,"WOOCOMMERCE":true,"ANALYTICS":false,"#
        + #""EMAIL_MARKETING":false,"MULTI_CURRENCY":false,"SUBSCRIPTIONS":true,"DIGITAL_DOWNLOADS":true,"#
        + #""CLASSIFIED_ADS":false,"API_ACCESS":true,"CUSTOM_DOMAINS":false,"PRIORITY_SUPPORT":false,"#
        + #""WHITE_LABEL":false,"PLATFORM":true},"features":{},"capabilities":[],"#
        + #""sources":{"SHIPSTATION":"pack","WOOCOMMERCE":"pack","ANALYTICS":"enterprise","#
        + #""EMAIL_MARKETING":"none","MULTI_CURRENCY":"none","SUBSCRIPTIONS":"default","#
        + #""DIGITAL_DOWNLOADS":"default","CLASSIFIED_ADS":"none","API_ACCESS":"pack","CUSTOM_DOMAINS":"none","#
        + #""PRIORITY_SUPPORT":"none","WHITE_LABEL":"none","PLATFORM":"always_on"}}"#)
  }
}
