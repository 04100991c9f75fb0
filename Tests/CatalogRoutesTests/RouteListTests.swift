import CatalogRoutes
import XCTest

/// Lists as the tools of frameworks print them.
final class RouteListTests: XCTestCase {
  func testDjangoWithConvertersExpressionsAndViews() throws {
    let shop = try ServedShop(
      "routes.txt",
      """
      /api/v1/orders/<int:pk>/	shop.views.OrderDetail	order-detail
      /api/v1/orders/	shop.views.OrderList	order-list
      ^api/v1/stock/(?P<sku>[^/.]+)/moves/$ [name='stock-moves']
      /api/v1/payments/	shop.views.Payments	payments
      /orders/<slug:tab>/	shop.views.OrderPage	orders
      /admin/	django.contrib.admin.sites.index	admin:index

      """)
    XCTAssertEqual(
      shop.findings,
      """
      shop/catalog.yaml:10:3 TG654 no real route is decided by page '/'
      routes.txt:5:1 TG653 /orders/<slug:tab>/ has no entry of its own and is decided by '/orders'
      routes.txt:6:1 TG651 /admin/ is denied: no entry of the catalog takes it
      """)
    XCTAssertEqual(
      shop.comparison.proposal,
      """
      pages:
        /orders/:tab: { module: SALES, menu: none } # as /orders
        /admin: TODO

      """)
  }

  func testExpressWithPatternsAndOptionalParameters() throws {
    let shop = try ServedShop(
      "routes.txt",
      #"""
      GET     /api/v1/orders
      POST    /api/v1/orders
      GET     /api/v1/orders/:id(\d+)
      ALL     /api/v1/stock/:sku?
      POST    /api/v1/payments
      DELETE  /api/v1/payments/:id
      GET     /api/v1/files/*path

      """#)
    XCTAssertEqual(
      shop.findings,
      """
      routes.txt:6:9 TG651 DELETE /api/v1/payments/:id is denied: the entries of its path do not list the method
      routes.txt:7:9 TG651 GET /api/v1/files/*path is denied: no entry of the catalog takes it
      """)
    XCTAssertEqual(
      shop.comparison.proposal,
      """
      api:
        DELETE /payments/:id: SALES # as POST /payments
        GET /files/*: TODO

      """)
  }

  func testFastAPIWithSetsOfMethodsOnEitherSide() throws {
    let shop = try ServedShop(
      "routes.txt",
      """
      # for route in app.routes: print(route.methods, route.path)
      {'GET', 'HEAD'} /openapi.json
      {'POST'} /api/v1/payments
      {'GET'} /api/v1/stock/{path:path}
      {'GET', 'POST'} /api/v1/orders
      /api/v1/orders/{order_id} {'DELETE', 'GET'}
      {'GET'} /api/v1/orders/export

      """)
    XCTAssertEqual(
      shop.findingsInFile,
      """
      routes.txt:2:17 TG651 GET /openapi.json is denied: no entry of the catalog takes it
      routes.txt:7:9 TG653 GET /api/v1/orders/export has no entry of its own and is decided by '/orders/:id'
      """)
  }

  func testVaporWithTheRulesOfATable() throws {
    let shop = try ServedShop(
      "routes.txt",
      """
      +------+-----------------------+
      | GET  | /                     |
      +------+-----------------------+
      | GET  | /api/v1/orders/:id/   |
      +------+-----------------------+
      | GET  | /api/v1/stock/*/moves |
      +------+-----------------------+
      | GET  | /api/v1/files/**      |
      +------+-----------------------+
      | POST | /login                |
      +------+-----------------------+

      """)
    XCTAssertEqual(
      shop.findingsInFile,
      """
      routes.txt:8:10 TG651 GET /api/v1/files/** is denied: no entry of the catalog takes it
      routes.txt:10:10 TG651 POST /login is denied: it is not below api_base, and pages answer GET alone
      """)
    XCTAssertEqual(shop.comparison.proposal, "api:\n  GET /files/*: TODO\n")
  }

  func testLaravelAndRailsWithMethodsInOneWordAndNamesBefore() throws {
    let shop = try ServedShop(
      "routes.txt",
      """
        GET|HEAD   api/v1/orders ........... orders.index
        order GET  /api/v1/orders/:id(.:format)  orders#show
        TRACE      /api/v1/anything

      """)
    XCTAssertEqual(shop.findingsInFile, "")
  }

  func testLinesThatAreNoRoutes() throws {
    let shop = try ServedShop(
      "routes.txt", "\nGET /api/v1/orders\n// a remark\nShowing 12 routes\nGET /api/v1/x{y\n")
    XCTAssertEqual(
      shop.findingsInFile,
      """
      routes.txt:4:1 TG655 'Showing 12 routes' is no route
      routes.txt:5:5 TG655 '/api/v1/x{y' is no path that is known
      """)
  }

  func testListWithoutRoutes() throws {
    for text in ["", "\n", "# nothing yet\n"] {
      XCTAssertEqual(try ServedShop("routes.txt", text).findings, "routes.txt:1:1 TG656 the file names no route")
    }
  }

  func testBaseStandsBeforeEachPath() throws {
    let shop = try ServedShop("routes.txt", "GET /orders\nGET /invoices\n", base: "/api/v1")
    XCTAssertEqual(
      shop.findingsInFile, "routes.txt:2:5 TG651 GET /api/v1/invoices is denied: no entry of the catalog takes it")
  }
}
