import CatalogRoutes
import Diagnostics
import XCTest

/// Who decides what, and what is left over.
final class RouteComparisonTests: XCTestCase {
  func testServerAndCatalogThatAgree() throws {
    let shop = try ServedShop(
      "routes.txt",
      """
      GET /
      GET /orders
      GET /api/v1/orders
      POST /api/v1/orders
      GET /api/v1/orders/:id
      GET /api/v1/stock/:sku/moves
      POST /api/v1/payments
      """)
    XCTAssertEqual(shop.findings, "")
    XCTAssertEqual(shop.comparison.proposal, "")
  }

  func testReportShowsBothFiles() throws {
    let shop = try ServedShop(
      "routes.txt",
      """
      GET /api/v1/orders
      GET /api/v1/orders/export
      PUT /api/v1/payments
      POST /api/v1/orders
      POST /api/v1/payments
      PUT /api/v1/stock/:sku
      """)
    XCTAssertEqual(
      shop.report,
      """
      routes.txt:2:5: warning: GET /api/v1/orders/export has no entry of its own and is decided by '/orders/:id' [TG653]
         |
       2 | GET /api/v1/orders/export
         |     ^^^^^^^^^^^^^^^^^^^^^ decided by a broader path
        ::: shop/catalog.yaml:15:3
         |
      15 |   /orders/:id: SALES
         |   ----------- takes it
         = help: add an entry for it, which --propose prints; or say with /* at the end of the path that everything below it is meant
         = see: tollgate rules TG653

      routes.txt:3:5: error: PUT /api/v1/payments is denied: the entries of its path do not list the method [TG651]
         |
       3 | PUT /api/v1/payments
         |     ^^^^^^^^^^^^^^^^ denied to everybody
        ::: shop/catalog.yaml:17:3
         |
      17 |   POST /payments: SALES
         |   -------------- 'POST /payments' decides for this path
         = help: add a line for the method, or one without a method; --propose prints the lines
         = see: tollgate rules TG651

      1 error, 1 warning

      """)
  }

  func testEntryForOneNameAmongTheValuesOfAParameterSplitsTheRoute() throws {
    let catalog = ServedShop.catalog.replacingOccurrences(
      of: "  /stock/*: STOCK\n", with: "  /stock/:sku: STOCK\n  /stock/all: SALES\n")
    let shared = "GET /api/v1/orders\nPOST /api/v1/orders\nGET /api/v1/orders/:id\nPOST /api/v1/payments\n"
    XCTAssertEqual(
      try ServedShop("routes.txt", shared + "GET /api/v1/stock/:sku\n", catalog: catalog).findings,
      "routes.txt:5:5 TG652 GET /api/v1/stock/:sku is decided by '/stock/:sku', and for some targets by '/stock/all'")
    XCTAssertEqual(
      try ServedShop("routes.txt", shared + "GET /api/v1/stock/:sku\nGET /api/v1/stock/all\n", catalog: catalog)
        .findings, "")
  }

  func testWithoutAPIBaseEveryRouteIsACall() throws {
    let catalog = ServedShop.catalog.replacingOccurrences(of: "api_base: /api/v1\n", with: "")
    XCTAssertEqual(
      try ServedShop("routes.txt", "GET /orders\nGET /nothing\n", catalog: catalog).findingsInFile,
      "routes.txt:2:5 TG651 GET /nothing is denied: no entry of the catalog takes it")
  }

  func testCaseIsFoldedWhereTheCatalogFoldsIt() throws {
    let routes = "GET /API/v1/Orders\nGET /\nGET /orders\n"
    let folding = ServedShop.catalog.replacingOccurrences(of: "api_base:", with: "fold_case: true\napi_base:")
    XCTAssertEqual(try ServedShop("routes.txt", routes, catalog: folding).findingsInFile, "")
    XCTAssertEqual(
      try ServedShop("routes.txt", routes).findingsInFile,
      "routes.txt:1:5 TG651 GET /API/v1/Orders is denied: no entry of the catalog takes it")
  }

  func testProposedLinesMakeTheServerAndTheCatalogAgree() throws {
    let routes = """
      GET /
      GET /orders
      GET /api/v1/orders
      POST /api/v1/orders
      GET /api/v1/orders/:id
      GET /api/v1/stock/:sku/moves
      POST /api/v1/payments
      DELETE /api/v1/payments/{payment-id}/lines/{2nd}
      GET /api/v1/payments
      """
    let proposal = try ServedShop("routes.txt", routes).comparison.proposal
    XCTAssertEqual(
      proposal,
      """
      api:
        DELETE /payments/:payment_id/lines/:nd: SALES # as POST /payments
        GET /payments: SALES # as POST /payments

      """)
    let catalog = ServedShop.catalog + proposal.replacingOccurrences(of: "api:\n", with: "")
    XCTAssertEqual(try ServedShop("routes.txt", routes, catalog: catalog).findings, "")
  }

  /// A shop whose entries ask for more than a module.
  private static let guarded = """
    tollgate: 1
    catalog: Shop
    api_base: /api
    modules:
      CORE: { name: Core, always_on: true }
      SALES: { name: Sales, requires: [CORE], features: [refunds] }
      STOCK: { name: Stock, requires: [CORE] }
    limits: { orders: { module: SALES, per: month } }
    capabilities: { CAN_SELL: Sell, CAN_VOID: Void, "NULL": Zero }
    roles: { OWNER: { name: Owner, can: "*" } }
    navigation: { SHOP: Shop }
    pages:
      /orders: { module: SALES, can: [CAN_SELL], menu: SHOP, manage: { can: [CAN_VOID] } }
      /stock: { read: STOCK, can: ["NULL"], menu: SHOP }
      /help: { public: anyone may read, menu: none }
    api:
      /orders: { module: SALES, can: [CAN_SELL] }
      POST /orders: { feature: refunds, can: [CAN_SELL, CAN_VOID], consumes: { orders: 2 } }
      GET /search/all: { any: [SALES, STOCK], can: [CAN_SELL], exact: true }
      POST /search/all: { module: STOCK, can: ["NULL"], exact: true }
      GET /health: { public: probes, exact: true }

    """

  private func proposal(_ routes: String, catalog: String = guarded) throws -> String {
    try ServedShop("routes.txt", routes, catalog: catalog).comparison.proposal
  }

  func testProposedLineAsksForAllThatDecidesTheRouteNow() throws {
    XCTAssertEqual(
      try proposal(
        "GET /api/orders/:id\nPOST /api/orders/:id/void\nALL /api/orders/import\nGET /orders/:id\nGET /stock/counts\n"),
      """
      api:
        GET /orders/:id: { module: SALES, can: [CAN_SELL] } # as /orders
        POST /orders/:id/void: { feature: refunds, can: [CAN_SELL, CAN_VOID], consumes: { orders: 2 } } # as POST /orders
        /orders/import: { module: SALES, can: [CAN_SELL] } # as /orders
        POST /orders/import: { feature: refunds, can: [CAN_SELL, CAN_VOID], consumes: { orders: 2 } } # as POST /orders
      pages:
        /orders/:id: { module: SALES, can: [CAN_SELL], menu: none } # as /orders
        /stock/counts: { can: ["NULL"], read: STOCK, menu: none } # as /stock

      """)
  }

  func testProposedLineForADeniedRouteAsksForAllThatTheNearestEntryAsksFor() throws {
    XCTAssertEqual(
      try proposal("GET /api/search/all/pages\nPOST /api/search/some\nPUT /api/search/all\nGET /api/health/deep\n"),
      """
      api:
        GET /search/all/pages: { any: [SALES, STOCK], can: [CAN_SELL] } # as GET /search/all
        POST /search/some: { module: STOCK, can: ["NULL"] } # as POST /search/all
        PUT /search/all: { any: [SALES, STOCK], can: [CAN_SELL] } # as GET /search/all
        GET /health/deep: TODO

      """)
  }

  func testWhatEveryonePassesIsNotProposed() throws {
    XCTAssertEqual(try proposal("GET /help/billing\n"), "pages:\n  /help/billing: TODO # everyone passes /help\n")
  }

  func testCatalogWithTheProposedLinesCompilesAndDecidesAsBefore() throws {
    let routes = "GET /api/orders/:id\nPOST /api/orders/:id/void\nGET /orders/:id\nGET /stock/counts\n"
    let proposed = try proposal(routes)
    let parts = proposed.components(separatedBy: "pages:\n")
    let catalog =
      Self.guarded.replacingOccurrences(of: "pages:\n", with: "pages:\n" + parts[1])
      + parts[0].replacingOccurrences(of: "api:\n", with: "")
    let shop = try ServedShop("routes.txt", routes, catalog: catalog)
    XCTAssertEqual(shop.findingsInFile, "")
    XCTAssertEqual(shop.comparison.proposal, "")
  }

  func testPathThatNoPatternCanSayIsARemark() throws {
    XCTAssertEqual(
      try ServedShop("routes.txt", "GET /api/v1/a%20b\n").comparison.proposal,
      "api:\n  # no pattern can say GET /a%20b\n")
  }

  func testEveryRuleAboutRealRoutesIsBrokenHere() {
    XCTAssertEqual(Rule.realRoute.map(\.code), (651...656).map { "TG\($0)" })
  }
}
