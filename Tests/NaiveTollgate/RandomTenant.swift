package import CatalogIR
package import Tollgate

/// Random tenants and requests for a catalog, with a few ids that the catalog does not have.
package struct RandomTenant {
  package let catalog: Catalog
  package var generator: SeededGenerator
  package let now: Instant

  /// Draws from a generator, at instant 100.
  package init(catalog: Catalog, generator: SeededGenerator) {
    self.catalog = catalog
    self.generator = generator
    now = Instant(milliseconds: 100)
  }

  /// The next tenant.
  package mutating func tenant() -> TenantState {
    var tenant = TenantState()
    tenant.assignments = (0..<generator.pick([0, 1, 1, 2, 4])).map { _ in
      Assignment(
        pack: id(of: catalog.packs.count), status: id(of: catalog.statuses.count), validity: validity())
    }
    tenant.enterpriseModules = rows(catalog.modules.count)
    tenant.storeModules = rows(catalog.modules.count)
    tenant.enterpriseFeatures = rows(catalog.features.count)
    tenant.storeFeatures = rows(catalog.features.count)
    tenant.connections = generator.some(below: catalog.connections.count + 1, atMost: catalog.connections.count + 1)
      .map { ConnectionID(index: $0) }
    tenant.configured = generator.some(below: catalog.modules.count + 1, atMost: catalog.modules.count + 1)
      .map { ModuleID(index: $0) }
    tenant.limits = (0..<generator.pick([0, 0, 2])).map { _ in figure() }
    return tenant
  }

  /// The next request.
  package mutating func request() -> NaiveRequest {
    NaiveRequest(
      space: space(), method: generator.pick([.get, .get, .head, .post, .query, .delete]),
      path: path(), action: generator.pick([nil, nil, nil, "read", "manage", "unheard_of"]),
      capabilities: Set(
        generator.once(in: 2)
          ? Array(catalog.capabilities.indices)
          : generator.some(below: catalog.capabilities.count, atMost: catalog.capabilities.count)),
      usage: (0..<generator.pick([0, 1, 3])).map { _ in count() })
  }

  /// Most often what can be right.
  private mutating func space() -> Route.Space? {
    catalog.apiBase != nil && !generator.once(in: 4) ? nil : generator.pick([nil, .page, .page, .api, .api])
  }

  /// A path that some pattern takes, or nearly takes, or any path.
  private mutating func path() -> [String] {
    let any = ["a", "b", "ab", "aba", "abab", "ba", "c", "api", "v1"]
    var path: [String] = []
    if let route = catalog.routes.randomElement(using: &generator), !generator.once(in: 5) {
      if route.space == .api, !generator.once(in: 8) { path = catalog.apiBase ?? [] }
      for segment in route.pattern.segments {
        switch segment {
        case .literal(let text): path.append(text)
        case .parameter: path.append(generator.pick(any))
        case .glob(let prefix, let suffix): path.append(prefix + generator.pick(["", "a", "b", "ab"]) + suffix)
        }
      }
      if generator.once(in: 6), !path.isEmpty { path.removeLast() }
    }
    for _ in 0..<generator.pick([0, 0, 1, 2]) { path.append(generator.pick(any)) }
    return path
  }

  private mutating func id<Kind>(of count: Int) -> CatalogID<Kind> {
    generator.once(in: 12) || count == 0
      ? CatalogID(index: generator.pick([-1, count, .max, .min])) : CatalogID(index: generator.pick(Array(0..<count)))
  }

  private mutating func figure() -> LimitFigure {
    LimitFigure(
      id(of: catalog.limits.count), generator.once(in: 9) ? .max : Int64.random(in: -1...6, using: &generator))
  }

  private mutating func count() -> LimitUsage {
    let figure = figure()
    return LimitUsage(
      figure.limit, figure.figure, resetsAt: generator.once(in: 3) ? nil : Instant(milliseconds: 1000))
  }

  private mutating func validity() -> Validity {
    let bounds: [Int64?] = [nil, nil, 0, 50, 99, 100, 101, 150]
    return Validity(
      start: generator.pick(bounds).map { Instant(milliseconds: $0) },
      end: generator.pick(bounds).map { Instant(milliseconds: $0) })
  }

  private mutating func rows<Kind>(_ count: Int) -> [EntitlementOverride<Kind>] {
    (0..<generator.pick([0, 0, 1, 3])).map { _ in
      EntitlementOverride(
        id(of: count), generator.pick([.inherit, .enabled, .disabled]),
        validity: generator.once(in: 2) ? .always : validity(), isLocked: generator.once(in: 4))
    }
  }
}
