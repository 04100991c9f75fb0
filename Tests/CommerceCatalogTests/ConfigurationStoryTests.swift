import CatalogCompiler
import CatalogIR
import CommerceCatalog
import ShippedCatalogs
import TollgateConfiguration
import XCTest

/// What a module is configured with: the plan's configuration over the defaults, and the customer's over both.
final class ConfigurationStoryTests: XCTestCase {
  private let export = "GET /api/shipstation/export"

  private func schema() throws -> ConfigurationSchema {
    try ConfigurationSchema(json: XCTUnwrap(CommerceCatalog.Module.shipstation.configurationSchema))
  }

  private func merged(_ layers: String...) throws -> String {
    try schema().configuration(from: layers.map { try Configuration(json: $0) }).json
  }

  /// What a service does: the module is configured if the layers together are what its schema asks for.
  private func ask(_ customer: Customer, _ layers: String...) throws -> String {
    let isConfigured = try schema().isSatisfied(by: layers.map { try Configuration(json: $0) })
    return try (isConfigured ? customer.configured(.shipstation) : customer).ask(export)
  }

  func testModulesThatRequireConfigurationSayWhich() {
    XCTAssertEqual(
      CommerceCatalog.Module.allCases.filter { $0.configurationSchema != nil }, [.shipstation])
  }

  func testConfigurationIsCheckedBeforeItIsStored() throws {
    for (configuration, problems) in [
      (#"{"auth_key":"abc"}"#, [String]()), (#"{"auth_key":"abc","batch_size":500}"#, []),
      ("{}", ["the configuration lacks 'auth_key'"]),
      (#"{"auth_key":""}"#, ["'/auth_key' must have 1 character or more"]),
      (#"{"auth_key":17}"#, ["'/auth_key' must be a string, not an integer"]),
      (#"{"auth_key":"abc","batch_size":0}"#, ["'/batch_size' must be 1 or more"]),
      (#"{"auth_key":"abc","key":"abc"}"#, ["'/key' is no property of the schema"]),
      ("[]", ["the configuration must be an object, not an array"]),
    ] {
      let found = try schema().check(Configuration(json: configuration)).map(\.message)
      XCTAssertEqual(found, problems, configuration)
    }
  }

  func testCustomersConfigurationComesOverThePlansAndThatOverTheDefaults() throws {
    let plan = #"{"auth_key":"of the plan","batch_size":50}"#
    XCTAssertEqual(try merged(plan), #"{"auth_key":"of the plan","batch_size":50}"#)
    XCTAssertEqual(try merged(plan, #"{"auth_key":"own"}"#), #"{"auth_key":"own","batch_size":50}"#)
    XCTAssertEqual(try merged("{}", #"{"auth_key":"own"}"#), #"{"auth_key":"own","batch_size":100}"#)
    XCTAssertEqual(try merged(plan, #"{"batch_size":10}"#), #"{"auth_key":"of the plan","batch_size":10}"#)
  }

  /// `plan_modules.config`: the plan's own line, checked against the module's schema when the catalog is compiled.
  func testPlanConfiguresAModuleInTheCatalog() throws {
    func compilation(_ configuration: String) throws -> Compilation {
      let shipped = ShippedCatalog(folder: "commerce", target: "CommerceCatalog")
      let plans = try shipped.text(of: "packs.yaml")
      let changed = plans.replacing(
        "API_ACCESS] }", with: "API_ACCESS], configuration: { SHIPSTATION: \(configuration) } }")
      XCTAssertNotEqual(changed, plans)
      return try shipped.compilation(with: ["packs.yaml": changed])
    }
    let catalog = try XCTUnwrap(compilation("{ batch_size: 50 }").result).catalog
    let line = try XCTUnwrap(catalog.packs[1].configurations.first)
    XCTAssertEqual(catalog.modules[line.module.index].code, "SHIPSTATION")
    XCTAssertEqual(try merged(line.configuration.json, #"{"auth_key":"own"}"#), #"{"batch_size":50,"auth_key":"own"}"#)
    XCTAssertNil(try compilation("{ batch_size: 0 }").result)
    XCTAssertNil(try compilation("{ key: abc }").result)
  }

  func testModuleWaitsForItsConfiguration() throws {
    let waiting = "configuration_missing SHIPSTATION for want of SHIPSTATION"
    XCTAssertEqual(try ask(Customer(.professional)), waiting)
    XCTAssertEqual(try ask(Customer(.professional), #"{"batch_size":10}"#), waiting)
    XCTAssertEqual(try ask(Customer(.professional), #"{"auth_key":"abc"}"#), "allowed SHIPSTATION")
    XCTAssertEqual(try ask(Customer(.professional), #"{"auth_key":"abc"}"#, #"{"auth_key":""}"#), waiting)
  }

  func testOverrideThatDoesNotOverrideInheritsTheStateAndKeepsItsConfiguration() throws {
    let own = #"{"auth_key":"own"}"#
    XCTAssertEqual(try ask(Customer(.professional).with(.shipstation, "INHERIT"), own), "allowed SHIPSTATION")
    XCTAssertEqual(
      try ask(Customer(.basic).with(.shipstation, "INHERIT"), own), "not_granted SHIPSTATION, sold in PROFESSIONAL")
  }
}
