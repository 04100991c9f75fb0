import CatalogIR
import Tollgate
import XCTest

/// Pages and API routes from their lines to entries, one an operation.
final class RouteBuildTests: XCTestCase {
  private let start = """
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell, features: { refunds: { checked_in: code }, quotes: { checked_in: code } } }
      STOCK: { name: Stock }
    capabilities: { SEE: { name: See, checked_in: code }, CHANGE: { name: Change, checked_in: code } }
    limits: { seats: { module: SELL, checked_in: code }, rooms: { module: SELL, checked_in: code } }
    navigation: { SHOP: Shop }

    """

  func testPageConditionIsPartOfEveryAction() throws {
    XCTAssertEqual(
      try routes(
        """
        pages:
          /stock:
            module: STOCK
            can: [SEE]
            consumes: seats
            menu: SHOP
            name: Stock
            manage: { module: SELL, can: [CHANGE, SEE], consumes: { seats: 2, rooms: 3 } }
            actions:
              print: { feature: quotes }
        """),
      """
      page /stock
        read: STOCK can SEE consumes seats 1
        manage: STOCK SELL can SEE CHANGE consumes seats 2 rooms 3
        print: STOCK feature quotes can SEE consumes seats 1
      """)
  }

  func testPageOfActionsAloneHasNoReadUnlessItSaysSo() throws {
    XCTAssertEqual(
      try routes(
        """
        pages:
          /catalog: { menu: SHOP, read: SELL, manage: STOCK, can: [SEE] }
          /orders: { menu: none, actions: { print: SELL } }
        """),
      """
      page /catalog
        read: SELL can SEE
        manage: STOCK can SEE
      page /orders
        print: SELL
      """)
  }

  func testFeatureBringsItsModuleAndAnyKeepsItsOrder() throws {
    XCTAssertEqual(
      try routes(
        """
        api:
          /refunds: { feature: refunds }
          /both: { feature: refunds, module: STOCK }
          /any: { any: [STOCK, CORE], feature: quotes }
          /open: { public: a shop window }
        """),
      """
      api /refunds
        *: SELL feature refunds
      api /both
        *: STOCK feature refunds
      api /any
        *: any STOCK CORE feature quotes
      api /open
        *: everyone, a shop window
      """)
  }

  func testMethodsOfOnePatternAreOneRouteWhereverTheirLinesStand() throws {
    XCTAssertEqual(
      try routes(
        """
        api:
          POST /sales: STOCK
          /stock: STOCK
          /sales/*: SELL
          GET  /sales: CORE
        """),
      """
      api /sales
        POST: STOCK
        *: SELL
        GET: CORE
      api /stock
        *: STOCK
      """)
  }

  func testCallsOfAPageBelongToEveryActionAndLeadToTheMostSpecificRoute() throws {
    let catalog = try catalog(
      start + """
        pages:
          /pos: { module: SELL, menu: SHOP, calls: [GET /products/:id], manage: { calls: [POST /products] } }
        api:
          /products: STOCK
          GET /products/:id: SELL
          POST /products: SELL
        """)
    XCTAssertEqual(
      catalog.routes[0].entries.map {
        $0.calls.map { "\($0.method.name) \($0.path) -> \(catalog.routes[$0.route].pattern)" }
      },
      [
        ["GET /products/:id -> /products/:id"],
        ["GET /products/:id -> /products/:id", "POST /products -> /products"],
      ])
  }

  func testNamesAndMenusOfPages() throws {
    let routes = try catalog(
      start + """
        pages:
          /a: { module: SELL, menu: SHOP, name: { en: A, fr: Ah } }
          /b: { module: SELL, menu: [SHOP] }
          /c: { module: SELL, menu: none }
        api:
          /a: { module: SELL, name: Sales }
        """
    ).routes
    XCTAssertEqual(routes.map(\.menu), [ID(0), ID(0), nil, nil])
    XCTAssertEqual(routes.map { $0.name?.first }, ["A", nil, nil, "Sales"])
  }

  /// Each route with its entries, one a line.
  private func routes(_ yaml: String) throws -> String {
    let catalog = try catalog(start + yaml)
    XCTAssertEqual(catalog.checkInvariants(), [])
    return catalog.routes.map { route in
      "\(route.space) \(route.pattern)\n"
        + route.entries.map { "  \(operation($0, catalog)): \(condition($0, catalog))" }.joined(separator: "\n")
    }
    .joined(separator: "\n")
  }

  private func operation(_ entry: RouteEntry, _ catalog: Catalog) -> String {
    switch entry.operation {
    case .anyMethod: "*"
    case .method(let method): "\(method.name)"
    case .action(let index): catalog.actions[index]
    }
  }

  private func condition(_ entry: RouteEntry, _ catalog: Catalog) -> String {
    switch entry.condition {
    case .everyone(let reason): return "everyone, \(reason)"
    case .guarded(let needs):
      var words = needs.anyModule ? ["any"] : []
      words += needs.modules.map { catalog.modules[$0.index].code }
      words += needs.features.map { "feature " + catalog.features[$0.index].code }
      if !needs.capabilities.isEmpty { words.append("can") }
      words += needs.capabilities.map { catalog.capabilities[$0.index].code }
      if !needs.consumes.isEmpty { words.append("consumes") }
      words += needs.consumes.map { "\(catalog.limits[$0.limit.index].code) \($0.amount)" }
      return words.joined(separator: " ")
    }
  }
}
