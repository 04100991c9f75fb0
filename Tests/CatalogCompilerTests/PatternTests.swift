import CatalogCompiler
import CatalogIR
import Tollgate
import XCTest

final class PatternTests: XCTestCase {
  func testBlankBeforeAPathIsNoMethod() throws {
    XCTAssertEqual(
      try findings("modules: { A: { name: A, default: ENABLED } }\napi:\n  \" /orders\": A\n"),
      "5:3 TG601 path ' /orders' does not start with /")
  }

  func testEachMalformationIsNamed() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { CORE: { name: Core, always_on: true } }
        pages:
          orders: CORE
          GET /orders: CORE
          //orders: CORE
          /orders/: CORE
          /orders/./open: CORE
          /orders/..: CORE
          /orders/**: CORE
          /orders/{id}: CORE
          /orders/*/print: CORE
          /orders/a*b*c: CORE
          /orders%20open: CORE
          "/orders?open": CORE
          "/orders#open": CORE
          /réglages: CORE
          /orders open: CORE
          '/orders"open': CORE
          /orders/:1st: CORE
          /orders/:: CORE
          /orders/:id/lines/:id: CORE
          /mine/*: { module: CORE, exact: true }
          /deep\(String(repeating: "/a", count: 256)): CORE
          /orders/...: CORE
          /orders/..drafts/*: CORE
          /orders/..*: CORE
        """),
      """
      5:3 TG601 path 'orders' does not start with /
      6:3 TG601 path 'GET /orders' does not start with /
      7:3 TG601 path '//orders' has an empty segment
      8:3 TG601 path '/orders/' ends with /
      9:3 TG601 path '/orders/./open' has the segment .
      10:3 TG601 path '/orders/..' has the segment ..
      11:3 TG601 path '/orders/**' has **
      12:3 TG601 path '/orders/{id}' has braces
      13:3 TG601 path '/orders/*/print' has * alone in the middle
      14:3 TG601 path '/orders/a*b*c' has several * in 'a*b*c'
      15:3 TG601 path '/orders%20open' has a percent sign
      16:3 TG601 path '/orders?open' has a query or fragment
      17:3 TG601 path '/orders#open' has a query or fragment
      18:3 TG601 path '/réglages' has 'é', which is not ASCII
      19:3 TG601 path '/orders open' has a space
      20:3 TG601 path '/orders"open' has '"', which no path has
      21:3 TG601 path '/orders/:1st' has ':1st', which is no parameter
      22:3 TG601 path '/orders/:' has ':', which is no parameter
      23:3 TG601 path '/orders/:id/lines/:id' names the parameter :id twice
      24:3 TG601 path '/mine/*' is exact and ends with /*
      25:3 TG601 path '/deep\(String(repeating: "/a", count: 256))' has more than 256 segments
      26:3 TG601 path '/orders/...' has the segment ..., which starts with two dots
      27:3 TG601 path '/orders/..drafts/*' has the segment ..drafts, which starts with two dots
      28:3 TG601 path '/orders/..*' has the segment ..*, which starts with two dots
      """)
  }

  func testPatternsAreReadAsPrefixesUnlessExact() throws {
    let routes = try catalog(
      """
      modules: { CORE: { name: Core, always_on: true } }
      pages:
        /orders/*: CORE
        /me: { module: CORE, exact: true }
        /export-*: CORE
        /docs/*.pdf: CORE
        /files/:name/a*z: CORE
      """
    ).routes
    XCTAssertEqual(
      routes.map(\.pattern),
      [
        RoutePattern(segments: [.literal("orders")]),
        RoutePattern(segments: [.literal("me")], isExact: true),
        RoutePattern(segments: [.glob(prefix: "export-", suffix: "")]),
        RoutePattern(segments: [.literal("docs"), .glob(prefix: "", suffix: ".pdf")]),
        RoutePattern(segments: [.literal("files"), .parameter("name"), .glob(prefix: "a", suffix: "z")]),
      ])
  }

  func testOverlapOfAnAPIRouteNamesATargetBelowTheBase() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { CORE: { name: Core, always_on: true } }
        api_base: /api/v1
        api:
          /:shop/orders: CORE
          /north-*: CORE
        """),
      "7:3 TG603 '/north-*' and '/:shop/orders' both take /api/v1/north-/orders, and neither contains the other")
  }

  func testMethodsOfOnePatternMayStandInSeveralLinesButNoneTwice() throws {
    let start = "modules: { CORE: { name: Core, always_on: true } }\napi:\n"
    XCTAssertEqual(try findings(start + "  /a: CORE\n  GET /a: CORE\n  POST /a/*: CORE\n"), "")
    XCTAssertEqual(
      try findings(start + "  GET /a: CORE\n  GET /a/*: CORE\n"),
      "6:7 TG604 'GET /a/*' takes the same targets as 'GET /a'")
    XCTAssertEqual(
      try findings(start + "  GET /a/:x: CORE\n  POST /a/:y: CORE\n"),
      "6:8 TG604 'POST /a/:y' takes the same targets as 'GET /a/:x'")
  }

  func testPageAndAPIRouteMayHaveTheSamePath() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { CORE: { name: Core, always_on: true } }
        pages: { /orders: CORE }
        api: { /orders: CORE }
        """), "")
  }

  func testCatchAllsAreThoseMadeOfParametersAlone() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { CORE: { name: Core, always_on: true } }
        pages:
          /: CORE
        api:
          /:any/:more: CORE
        """),
      """
      5:3 TG607 '/' takes every target of pages, so that nothing is denied by default
      7:3 TG607 '/:any/:more' takes every target of the API, so that nothing is denied by default
      """)
    XCTAssertEqual(
      try findings(
        """
        modules: { CORE: { name: Core, always_on: true } }
        pages:
          /: { module: CORE, exact: true }
          /:any: { module: CORE, exact: true }
          /:any/edit: CORE
        """), "")
  }

  func testMostSpecificPatternIsChosenWhateverTheOrderOfLines() throws {
    let lines = [
      "/cashier", "/cashier/payment/:saleId", "/cashier/receipt/:saleId", "/cashier/analytics",
      "/cashier/team-analytics", "/objective-*", "/objective-goals", "/objective-*-old", "/:shop/open/now",
    ]
    let expected = [
      "/cashier": "/cashier", "/cashier/payment": "/cashier", "/cashier/payment/7": "/cashier/payment/:saleId",
      "/cashier/payment/7/print": "/cashier/payment/:saleId", "/cashier/receipt/7": "/cashier/receipt/:saleId",
      "/cashier/analytics": "/cashier/analytics", "/cashier/analytics/day": "/cashier/analytics",
      "/cashier/team-analytics": "/cashier/team-analytics", "/cashier/team": "/cashier",
      "/objective-": "/objective-*", "/objective-x": "/objective-*", "/objective-goals": "/objective-goals",
      "/objective-x-old": "/objective-*-old", "/objective-old": "/objective-*", "/objectives": "nothing",
      "/": "nothing", "/cash": "nothing", "/cashiers": "nothing",
    ]
    for order in [Array(lines.dropLast()), lines.dropLast().reversed()] {
      let folder = try CatalogFolder([
        "catalog.yaml": header + "modules: { CORE: { name: Core, always_on: true } }\npages:\n"
          + order.enumerated().map { "  \($1): { module: CORE, name: Page \($0), calls: [GET /c\($0)] }\n" }.joined()
          + "api_base: /api\napi:\n" + order.indices.map { "  /c\($0): CORE\n" }.joined()
      ])
      let compiled = try XCTUnwrap(folder.compilation().result, folder.report())
      for (target, pattern) in expected {
        XCTAssertEqual(choice(of: compiled, for: target), pattern, target)
      }
    }
  }

  /// The page that a target is decided by.
  private func choice(of compiled: CompiledCatalog, for target: String) -> String {
    let tables = compiled.tables
    let decision = Array(target.utf8).withUnsafeBufferPointer { path in
      tables.decide(
        space: .page, method: .get, path: path, action: nil, unknownAction: false, matrix: nil,
        capabilities: .all(tables), usage: [])
    }
    guard let entry = decision.entry else { return "nothing" }
    let owners = compiled.catalog.routes.flatMap { route in route.entries.map { _ in route.pattern.description } }
    return owners[entry]
  }
}
