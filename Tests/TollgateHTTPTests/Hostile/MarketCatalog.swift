import CatalogIR
import CatalogLowering
import Tollgate

/// A catalog in which literals, globs, parameters and an open page stand side by side, so that a spelling that slips past
/// one pattern meets another. The till and what could be mistaken for it asks for CASH or TILLS; tenants have HALL.
struct MarketCatalog {
  let tables: CatalogTables

  init(foldsCase: Bool = false) throws {
    tables = CatalogTables(bytes: try lower(MarketCatalog.catalog(foldsCase: foldsCase)))
  }

  /// A tenant with HALL alone, and CASH too if it has the till.
  func matrix(hasTill: Bool = false) -> AccessMatrix {
    var tenant = TenantState()
    if hasTill { tenant.storeModules = [EntitlementOverride(ModuleID(index: 1), .enabled)] }
    return AccessMatrix(tables, tenant, at: Instant(milliseconds: 0))
  }

  static func catalog(foldsCase: Bool) -> Catalog {
    Catalog(
      code: "Market", apiBase: ["api", "v1"], foldsCase: foldsCase,
      modules: [
        Module(code: "HALL", name: Text("Hall"), alwaysOn: true), Module(code: "CASH", name: Text("Cash")),
        Module(code: "TILLS", name: Text("Tills")),
      ],
      routes: [
        page([], 0, isExact: true),
        page([.literal("help")], nil),
        page([.literal("help"), .literal("tills")], 2),
        page([.literal("cashier")], 1),
        page([.literal("cashier"), .literal("payment")], 1),
        page([.literal("cashier"), .literal("payment"), .parameter("sale")], 1),
        page([.literal("cashier"), .glob(prefix: "pay", suffix: "")], 1),
        page([.literal("cashier"), .parameter("till"), .glob(prefix: "", suffix: ".pdf")], 2),
        page([.glob(prefix: "cash", suffix: "")], 2),
        page([.parameter("shop")], 2),
        api([.literal("auth"), .literal("login")], nil),
        api([.literal("payments")], 1),
        api([.literal("payments"), .parameter("sale")], 1),
        api([.literal("payments"), .glob(prefix: "", suffix: ".json")], 1),
        api([.glob(prefix: "pay", suffix: "s")], 2),
        api([.parameter("any")], 2),
      ])
  }

  private static func page(_ segments: [RoutePattern.Segment], _ module: Int?, isExact: Bool = false) -> Route {
    Route(
      space: .page, pattern: RoutePattern(segments: segments, isExact: isExact),
      entries: [RouteEntry(operation: .action(0), condition: condition(module))])
  }

  private static func api(_ segments: [RoutePattern.Segment], _ module: Int?) -> Route {
    Route(
      space: .api, pattern: RoutePattern(segments: segments),
      entries: [RouteEntry(operation: .anyMethod, condition: condition(module))])
  }

  private static func condition(_ module: Int?) -> Condition {
    module.map { .guarded(.init(modules: [ID($0)])) } ?? .everyone(reason: "anybody may")
  }
}
