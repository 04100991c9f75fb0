import CatalogIR
import Tollgate

/// A catalog written down by codes, for tests that read as text. An unknown code stops the test.
struct CatalogSketch {
  private(set) var catalog: Catalog

  init(apiBase: [String]? = ["api"]) {
    catalog = Catalog(code: "Sketch", apiBase: apiBase)
    catalog.statuses = [
      Status(code: "TRIAL", grants: true), Status(code: "ACTIVE", grants: true),
      Status(code: "PAST_DUE", grants: true, graceDays: 7), Status(code: "CANCELED", grants: false),
    ]
  }

  mutating func status(_ code: String, grants: Bool) {
    catalog.statuses.removeAll { $0.code == code }
    catalog.statuses.append(Status(code: code, grants: grants))
  }

  mutating func connection(_ code: String, requires: [String] = [], setup: String? = nil) {
    catalog.connections.append(
      Connection(
        code: code, name: Text(code), setup: setup, requires: requires.map { id($0, catalog.connections.map(\.code)) }))
  }

  mutating func capability(_ codes: String...) {
    catalog.capabilities += codes.map { Capability(code: $0, name: Text($0)) }
  }

  mutating func role(_ code: String, can: [String]) {
    catalog.roles.append(Role(code: code, name: Text(code), capabilities: capabilities(can)))
  }

  mutating func module(
    _ code: String, requires: [String] = [], connections: [String] = [], can: [String] = [],
    lifecycle: Lifecycle = .active, alwaysOn: Bool = false, byDefault: Bool = false, configured: Bool = false
  ) {
    catalog.modules.append(
      Module(
        code: code, name: Text(code), lifecycle: lifecycle, alwaysOn: alwaysOn, enabledByDefault: byDefault,
        requiresConfiguration: configured, requires: modules(requires),
        connections: connections.map { id($0, catalog.connections.map(\.code)) }, capabilities: capabilities(can)))
  }

  mutating func feature(
    _ code: String, of module: String, byDefault: Bool = true, lifecycle: Lifecycle = .active, any: Bool = false,
    unlockedBy unlocking: [String] = [], connections: [String] = []
  ) {
    let unlock = Feature.Unlock(
      any: any, modules: modules(unlocking), connections: connections.map { id($0, catalog.connections.map(\.code)) })
    catalog.features.append(
      Feature(
        code: code, lifecycle: lifecycle, module: modules([module])[0], enabledByDefault: byDefault, unlock: unlock))
  }

  mutating func limit(_ code: String, of module: String, _ figure: Int64? = nil, per period: LimitPeriod? = nil) {
    catalog.limits.append(
      Limit(code: code, kind: period.map { .counter($0) } ?? .gauge, module: modules([module])[0], figure: figure))
  }

  mutating func pack(
    _ code: String, _ contents: [String], price: Int64? = nil, currency: String = "EUR", cycle: Price.Cycle = .monthly,
    onSale: Bool = true, limits: [String: Int64] = [:]
  ) {
    let figures = limits.sorted { $0.key < $1.key }
      .map { Pack.LimitFigure(limit: id($0.key, catalog.limits.map(\.code)), figure: $0.value) }
    catalog.packs.append(
      Pack(
        code: code, name: Text(code), onSale: onSale,
        price: price.map { Price(amount: $0, currency: currency, cycle: cycle) }, contents: modules(contents).sorted(),
        limits: figures))
  }

  /// An API route such as `/sales/:id`, `/objective-*` or `/me !` (which ends there), with its methods, `*` for all.
  mutating func api(_ pattern: String, _ entries: KeyValuePairs<String, Condition>) {
    add(.api, pattern, entries) { name in
      HTTPMethod.allCases.first { "\($0.name)" == name }.map { .method($0) } ?? .anyMethod
    }
  }

  /// A page with its actions.
  mutating func page(_ pattern: String, _ entries: KeyValuePairs<String, Condition>) {
    for (action, _) in entries where !catalog.actions.contains(action) { catalog.actions.append(action) }
    let actions = catalog.actions
    add(.page, pattern, entries) { .action(actions.firstIndex(of: $0) ?? 0) }
  }

  private mutating func add(
    _ space: Route.Space, _ pattern: String, _ entries: KeyValuePairs<String, Condition>,
    _ operation: (String) -> RouteEntry.Operation
  ) {
    let words = pattern.split(separator: " ")
    let segments = words[0].split(separator: "/").map { RoutePattern.Segment(sketch: String($0)) }
    catalog.routes.append(
      Route(
        space: space, pattern: RoutePattern(segments: segments, isExact: words.count > 1),
        entries: entries.map { RouteEntry(operation: operation($0.key), condition: $0.value) }))
  }

  /// What a request must meet: modules, and what else.
  func needs(
    _ codes: String..., any: Bool = false, features: [String] = [], can: [String] = [],
    consumes: KeyValuePairs<String, Int64> = [:]
  ) -> Condition {
    .guarded(
      Condition.Requirements(
        modules: modules(codes), anyModule: any, features: features.map { id($0, catalog.features.map(\.code)) },
        capabilities: capabilities(can),
        consumes: consumes.map {
          Condition.Consumption(limit: id($0.key, catalog.limits.map(\.code)), amount: $0.value)
        }))
  }

  private func modules(_ codes: [String]) -> [ID<Module>] {
    codes.map { id($0, catalog.modules.map(\.code)) }
  }

  private func capabilities(_ codes: [String]) -> [ID<Capability>] {
    codes.map { id($0, catalog.capabilities.map(\.code)) }
  }

  private func id<Entity>(_ code: String, _ codes: [String]) -> ID<Entity> {
    ID(codes.firstIndex(of: code)!)
  }
}

extension RoutePattern.Segment {
  fileprivate init(sketch text: String) {
    if text.hasPrefix(":") {
      self = .parameter(String(text.dropFirst()))
    } else if let star = text.firstIndex(of: "*") {
      self = .glob(prefix: String(text[..<star]), suffix: String(text[text.index(after: star)...]))
    } else {
      self = .literal(text)
    }
  }
}
