import CommerceCatalog
import Tollgate
import TollgateCalendar
import XCTest

/// Who decides whether a customer has a module: an override, the plan, or the default.
final class AccessStoryTests: XCTestCase {
  private func enabled(_ customer: Customer) throws -> [CommerceCatalog.Module] {
    let matrix = try customer.matrix()
    return CommerceCatalog.Module.allCases.filter { matrix.isEnabled($0) }
  }

  func testPlansGiveTheirModulesBesidesTheDefaults() throws {
    XCTAssertEqual(try enabled(Customer()), [.subscriptions, .digitalDownloads, .platform])
    XCTAssertEqual(try enabled(Customer(.basic)), [.subscriptions, .digitalDownloads, .platform])
    XCTAssertEqual(
      try enabled(Customer(.professional).configured(.shipstation)),
      [.shipstation, .woocommerce, .analytics, .subscriptions, .digitalDownloads, .apiAccess, .platform])
  }

  func testOverrideComesBeforeThePlan() throws {
    XCTAssertEqual(try Customer(.basic).with(.woocommerce, "ENABLED").ask("POST /api/sync"), "allowed WOOCOMMERCE")
    XCTAssertEqual(
      try Customer(.professional).with(.woocommerce, "DISABLED").ask("POST /api/sync"), "overridden_off WOOCOMMERCE")
    XCTAssertFalse(try enabled(Customer(.basic).with(.subscriptions, "DISABLED")).contains(.subscriptions))
  }

  func testEachAnswerSaysWhoseItIs() throws {
    let customer = Customer(.professional).with(.analytics, "DISABLED").with(.whiteLabel, "ENABLED")
      .with(.woocommerce, "INHERIT")
    let matrix = try customer.matrix()
    let sources = CommerceCatalog.Module.allCases.map { module in
      "\(module.code): \(matrix.isEnabled(module) ? "on" : "off"), \(matrix.source(module.id).rawValue)"
    }
    XCTAssertEqual(
      sources,
      [
        "SHIPSTATION: off, pack", "WOOCOMMERCE: on, pack", "ANALYTICS: off, enterprise", "EMAIL_MARKETING: off, none",
        "MULTI_CURRENCY: off, none", "SUBSCRIPTIONS: on, default", "DIGITAL_DOWNLOADS: on, default",
        "CLASSIFIED_ADS: off, none", "API_ACCESS: on, pack", "CUSTOM_DOMAINS: off, none",
        "PRIORITY_SUPPORT: off, none", "WHITE_LABEL: on, enterprise", "PLATFORM: on, always_on",
      ])
    XCTAssertEqual(try Customer(.basic).matrix().source(CommerceCatalog.Module.subscriptions.id), .pack)
  }

  func testOverrideThatDoesNotOverrideInheritsTheState() throws {
    for (customer, answer) in [
      (Customer(.professional), "allowed WOOCOMMERCE"),
      (Customer(.basic), "not_granted WOOCOMMERCE, sold in PROFESSIONAL"),
    ] {
      XCTAssertEqual(try customer.with(.woocommerce, "INHERIT").ask("POST /api/sync"), answer)
    }
  }

  func testOverrideThatDoesNotOverrideKeepsItsConfiguration() throws {
    let customer = Customer(.professional).with(.shipstation, "INHERIT")
    XCTAssertEqual(
      try customer.ask("GET /api/shipstation/export"), "configuration_missing SHIPSTATION for want of SHIPSTATION")
    XCTAssertEqual(
      try customer.configured(.shipstation).ask("GET /api/shipstation/export"), "allowed SHIPSTATION")
  }

  func testTrialIsInclusiveOfItsLastDay() throws {
    let customer = Customer(.basic).with(.analytics, "ENABLED", until: "2024-12-31")
    XCTAssertTrue(try enabled(customer.at("2024-12-31T23:59:59Z")).contains(.analytics))
    XCTAssertEqual(try customer.matrix().nextChange?.rfc3339, "2025-01-01T00:00:00Z")
    let over = customer.at("2025-01-01")
    XCTAssertFalse(try enabled(over).contains(.analytics))
    XCTAssertEqual(try over.matrix().reason(CommerceCatalog.Module.analytics), .expired)
  }

  func testTrialThatEndsLeavesWhatThePlanGives() throws {
    let customer = Customer(.professional, at: "2025-01-01").with(.analytics, "ENABLED", until: "2024-12-31")
    XCTAssertTrue(try enabled(customer).contains(.analytics))
  }

  func testThreeErrorsAreThreeReasons() throws {
    XCTAssertNil(CommerceCatalog.Module(slug: "xyz"))
    var record = TenantRecord()
    record.enterpriseModules = [OverrideRow(code: "xyz", state: "ENABLED")]
    let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: "UTC"))
    XCTAssertEqual(
      record.resolve(with: CommerceCatalog.tables, in: calendar).problems, [.unknownCode(.modules, code: "xyz")])

    let export = "GET /api/shipstation/export"
    XCTAssertEqual(
      try Customer(.basic).configured(.shipstation).ask(export), "not_granted SHIPSTATION, sold in PROFESSIONAL")
    XCTAssertEqual(
      try Customer(.professional).with(.shipstation, "DISABLED").ask(export), "overridden_off SHIPSTATION")
    XCTAssertEqual(
      try Customer(.professional).problem(export),
      #"{"type":"urn:tollgate:reason:configuration_missing","title":"Configuration missing","status":403,"#
        + #""detail":"The module SHIPSTATION is not configured.","reason":"configuration_missing","#
        + #""module":"SHIPSTATION","missing":["SHIPSTATION"],"granting_packs":[],"catalog":"DIGEST","#
        + #""mode":"enforce"}"#)
  }
}
