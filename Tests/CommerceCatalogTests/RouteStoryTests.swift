import CommerceCatalog
import Tollgate
import TollgateHTTP
import XCTest

/// The endpoints of the guide and the four examples of its middleware.
final class RouteStoryTests: XCTestCase {
  func testEndpointsOfAdministratorsAreForThemAlone() throws {
    for (endpoint, request, isForAdmin) in CommerceBlueprint.endpoints {
      XCTAssertEqual(try Customer(roles: [.admin]).ask(request), "allowed PLATFORM", endpoint)
      XCTAssertEqual(
        try Customer(.professional).ask(request),
        isForAdmin ? "capability_missing PLATFORM for want of CAN_MANAGE_MODULES" : "allowed PLATFORM", endpoint)
    }
  }

  func testMethodsThatNobodyServesAreNotMapped() throws {
    let admin = Customer(.professional, roles: [.admin])
    for request in [
      "POST /api/modules", "DELETE /api/modules/shipstation", "GET /api/modules/shipstation/enable",
      "PUT /api/modules/usage/shipstation", "POST /api/modules/usage/enable", "DELETE /api/modules/plans/2",
      "GET /api/sync", "GET /api/shipping",
    ] {
      XCTAssertEqual(try admin.ask(request), "unmapped", request)
    }
  }

  func testMiddlewareLetsThroughWhoHasOneOfItsModules() throws {
    for (request, modules) in CommerceBlueprint.middleware {
      XCTAssertEqual(try Customer().ask(request).hasPrefix("allowed"), modules.isEmpty, request)
      for module in CommerceCatalog.Module.allCases {
        let customer = Customer().with(module, "ENABLED").configured(module)
        let slug = module.code.lowercased().replacing("_", with: "-")
        XCTAssertEqual(
          try customer.ask(request).hasPrefix("allowed"), modules.isEmpty || modules.contains(slug),
          "\(request) with \(slug)")
      }
    }
  }

  func testRequireModule() throws {
    let export = "GET /api/shipstation/export"
    XCTAssertEqual(try Customer(.professional).configured(.shipstation).ask(export), "allowed SHIPSTATION")
    XCTAssertEqual(try Customer(.basic).ask(export), "not_granted SHIPSTATION")
  }

  func testRequireAnyModuleServesTheFirstThatIsEnabled() throws {
    let export = "GET /api/shipping/export"
    XCTAssertEqual(try Customer(.professional).configured(.shipstation).ask(export), "allowed SHIPSTATION")
    XCTAssertEqual(try Customer(.professional).ask(export), "allowed WOOCOMMERCE")
    XCTAssertEqual(try Customer(.basic).ask(export), "not_granted SHIPSTATION, sold in PROFESSIONAL")
  }

  func testAttachAnswersWithoutBlocking() throws {
    for (customer, features) in [
      (Customer(.basic), [false, false, false]), (Customer(.professional), [false, true, true]),
      (Customer(.professional).configured(.shipstation), [true, true, true]),
    ] {
      XCTAssertEqual(try customer.ask("GET /api/dashboard"), "allowed PLATFORM")
      let gate = Guard(CommerceCatalog.tables)
      let subject = try customer.subject()
      let asked = [CommerceCatalog.Module.shipstation, .analytics, .apiAccess].map { module in
        gate.inspect(.module(module), of: subject).decision.outcome == .allow
      }
      XCTAssertEqual(asked, features)
    }
  }

  func testUseIsCountedAndNeverRefused() throws {
    let customer = Customer(.professional).used(.max - 1, of: .woocommerceSync)
    XCTAssertEqual(try customer.ask("POST /api/sync"), "allowed WOOCOMMERCE")
    for limit in CommerceCatalog.Limit.allCases { XCTAssertNil(try customer.matrix().figure(limit.id)) }
  }
}
