import CatalogIR
import CatalogLowering
import Tollgate
import TollgateHTTP

/// A small catalog with an entry for every reason.
struct ShopCatalog {
  let tables: CatalogTables

  init(rollouts: [Rollout] = []) throws {
    var catalog = ShopCatalog.catalog
    catalog.rollouts = rollouts
    tables = CatalogTables(bytes: try lower(catalog))
  }

  func id<Kind: CatalogKind>(_ code: String) -> CatalogID<Kind> {
    tables.find(code) ?? CatalogID(index: -1)
  }

  /// A tenant with one pack that is ACTIVE, and a user with every capability, unless said otherwise.
  func subject(
    pack: String? = "STARTER", status: String = "ACTIVE", validity: Validity = .always, roles: [String]? = nil,
    used: Int64 = 0, change: (inout TenantState) -> Void = { _ in }
  ) -> Subject {
    var tenant = TenantState()
    if let pack { tenant.assignments = [Assignment(pack: id(pack), status: id(status), validity: validity)] }
    change(&tenant)
    let capabilities =
      roles.map { CapabilitySet(tables, roles: $0.map { id($0) }) } ?? CapabilitySet.all(tables)
    return Subject(
      matrix: AccessMatrix(tables, tenant, at: Instant(milliseconds: 1000)), capabilities: capabilities,
      usage: [LimitUsage(id("orders_per_month"), used, resetsAt: Instant(milliseconds: 2_678_400_000))])
  }

  private static let catalog = Catalog(
    code: "Shop", apiBase: ["api", "v1"],
    statuses: [Status(code: "ACTIVE", grants: true), Status(code: "CANCELED", grants: false)],
    connections: [Connection(code: "DSP", name: Text("DSP"), requires: [])],
    modules: [
      Module(code: "CORE", name: Text("Core"), alwaysOn: true),
      Module(code: "SELL", name: Text("Sell"), requires: [ID(0)], capabilities: [ID(0)]),
      Module(code: "CASH", name: Text("Cash"), requires: [ID(1)]),
      Module(code: "CREDIT", name: Text("Credit"), requires: [ID(2)]),
      Module(code: "ADS", name: Text("Ads"), connections: [ID(0)]),
      Module(code: "SHIP", name: Text("Ship"), requiresConfiguration: true),
      Module(code: "ROBOTS", name: Text("Robots"), lifecycle: .planned),
    ],
    features: [
      Feature(code: "sales_pos", module: ID(1)),
      Feature(code: "sales_refund", module: ID(1), enabledByDefault: false),
      Feature(code: "sales_ads", module: ID(1), unlock: .init(modules: [ID(4)], connections: [ID(0)])),
      Feature(code: "sales_robots", lifecycle: .planned, module: ID(1)),
    ],
    limits: [
      Limit(code: "orders_per_month", kind: .counter(.month), module: ID(1), figure: 10),
      Limit(code: "stores", kind: .gauge, module: ID(1), figure: 1),
      Limit(code: "tills", kind: .gauge, module: ID(2), figure: 1),
    ],
    packs: [
      Pack(code: "STARTER", name: Text("Starter"), contents: [ID(0), ID(1)]),
      Pack(code: "OPS", name: Text("Ops"), contents: [ID(0), ID(1), ID(2)]),
      Pack(code: "CREDIT_ADDON", name: Text("Credit"), contents: [ID(0), ID(3)]),
      Pack(code: "LAB", name: Text("Lab"), onSale: false, contents: [ID(0), ID(4), ID(5), ID(6)]),
    ],
    capabilities: [
      Capability(code: "CAN_SELL", name: Text("Sell")), Capability(code: "CAN_REFUND", name: Text("Refund")),
    ],
    roles: [Role(code: "SELLER", name: Text("Seller"), capabilities: [ID(0)])],
    actions: ["read", "manage"],
    routes: [
      page("pos", [(.action(0), guarded(1)), (.action(1), guarded(2))]),
      api("sales", guarded(1)),
      api("orders", guarded(1, consumes: [.init(limit: ID(0), amount: 1)])),
      api("stores", guarded(1, consumes: [.init(limit: ID(1), amount: 2)])),
      api("refunds", guarded(1, capabilities: [ID(1)])),
      api("refund-desk", guarded(1, features: [ID(1)])),
      api("ad-sales", guarded(1, features: [ID(2)])),
      api("robot-sales", guarded(1, features: [ID(3)])),
      api("payments", guarded(2)), api("credits", guarded(3)), api("ads", guarded(4)), api("ship", guarded(5)),
      api("robots", guarded(6)),
      api("health", .everyone(reason: "probes")),
      api("cash-ads", guarded(2, 4)), api("cash-or-ads", .guarded(.init(modules: [ID(2), ID(4)], anyModule: true))),
      api("cash-refunds", guarded(1, 2, capabilities: [ID(1)])), api("cash-sales", guarded(1, 2)),
    ])

  private static func page(_ path: String, _ entries: [(RouteEntry.Operation, Condition)]) -> Route {
    Route(
      space: .page, pattern: RoutePattern(segments: [.literal(path)]),
      entries: entries.map { RouteEntry(operation: $0.0, condition: $0.1) })
  }

  private static func api(_ path: String, _ condition: Condition) -> Route {
    Route(
      space: .api, pattern: RoutePattern(segments: [.literal(path)]),
      entries: [RouteEntry(operation: .anyMethod, condition: condition)])
  }

  private static func guarded(
    _ modules: Int..., features: [ID<Feature>] = [], capabilities: [ID<Capability>] = [],
    consumes: [Condition.Consumption] = []
  ) -> Condition {
    // Capabilities of the module itself come on top.
    .guarded(
      .init(modules: modules.map { ID($0) }, features: features, capabilities: capabilities, consumes: consumes))
  }
}
