package import CatalogCompiler
import CatalogIR
package import Diagnostics
import Tollgate

/// Explains what is in one catalog, and what comes of it for a tenant.
///
/// What is on and who passes is asked of the compiled tables; how it comes to that is read from the catalog.
package struct Explainer: Sendable {
  let catalog: Catalog
  let tables: CatalogTables
  let places: Places
  /// The entries of all routes, each with the route it is of.
  let entries: [(route: Int, entry: RouteEntry)]
  /// The entries of a route, by its number.
  let ranges: [Range<Int>]
  /// The modules that require a module, by its number.
  let dependents: [[Int]]
  /// Every pack: those on sale, the cheapest first as offers have it, then the others.
  let packOrder: [Int]

  /// - Complexity: O(size of the catalog)
  package init(_ compiled: CompiledCatalog, in sources: SourceMap) {
    catalog = compiled.catalog
    tables = compiled.tables
    places = Places(compiled.declaration, of: catalog, in: sources)
    entries = catalog.routes.enumerated().flatMap { route, value in value.entries.map { (route, $0) } }
    var end = 0
    ranges = catalog.routes.map { route in
      end += route.entries.count
      return end - route.entries.count..<end
    }
    var dependents = catalog.modules.map { _ in [Int]() }
    for (index, module) in catalog.modules.enumerated() {
      for required in module.requires { dependents[required.index].append(index) }
    }
    self.dependents = dependents
    let nobody = AccessMatrix(tables, TenantState(), at: Instant(milliseconds: 0))
    let offered = tables.offers(to: nobody) { _ in true }.map(\.index)
    packOrder = offered + catalog.packs.indices.filter { !Set(offered).contains($0) }
  }

  /// Every thing that a text names: by its code, or a route by its key as the files write it. Of different kinds there
  /// may be several.
  ///
  /// - Complexity: O(size of the catalog)
  package func things(named text: String) -> [NamedThing] {
    let wanted = text.utf8
    func positions(_ codes: [String]) -> [Int] {
      codes.indices.filter { codes[$0].utf8.elementsEqual(wanted) }
    }
    var things: [NamedThing] = []
    for kind in NamedThing.Kind.allCases {
      things += positions(codes(of: kind)).map { NamedThing(kind: kind, index: $0) }
    }
    for (index, system) in catalog.systems.enumerated() where !positions(system.aliases).isEmpty {
      things.append(NamedThing(kind: .system, index: index))
    }
    let routes = routes { key, _ in key.key.utf8.elementsEqual(wanted) }
    if !things.isEmpty || !routes.isEmpty { return things + routes }
    let operation = NamedOperation(text, apiBase: catalog.apiBase, foldsCase: catalog.foldsCase)
    return self.routes { operation.names($0, in: $1) }
  }

  /// The first entry of every key that is wanted.
  private func routes(where isWanted: (EntryKey, Route.Space) -> Bool) -> [NamedThing] {
    var seen: Set<RouteKey> = []
    return places.entryKeys.enumerated().compactMap { entry, key in
      let space = catalog.routes[entries[entry].route].space
      guard isWanted(key, space), seen.insert(RouteKey(key: key.key, space: space)).inserted else { return nil }
      return NamedThing(kind: nil, index: entry)
    }
  }

  /// The code or key that was probably meant by a text that names nothing.
  package func nearest(to text: String) -> String? {
    let codes = NamedThing.Kind.allCases.flatMap { self.codes(of: $0) }
    return nearestName(to: text, among: codes + places.entryKeys.map(\.key))
  }

  private func codes(of kind: NamedThing.Kind) -> [String] {
    switch kind {
    case .module: catalog.modules.map(\.code)
    case .feature: catalog.features.map(\.code)
    case .pack: catalog.packs.map(\.code)
    case .connection: catalog.connections.map(\.code)
    case .limit: catalog.limits.map(\.code)
    case .capability: catalog.capabilities.map(\.code)
    case .role: catalog.roles.map(\.code)
    case .system: catalog.systems.map(\.code)
    case .enumeration: catalog.enumerations.map(\.code)
    case .objective: catalog.objectives.map(\.code)
    }
  }

  /// Everything about a thing that holds for whoever asks.
  ///
  /// - Complexity: O(size of the catalog); for packs and routes times the packs
  package func explain(_ thing: NamedThing) -> Explanation {
    switch thing.kind {
    case .module?: explain(module: thing.index)
    case .feature?: explain(feature: thing.index)
    case .pack?: explain(pack: thing.index)
    case .connection?: explain(connection: thing.index)
    case .limit?: explain(limit: thing.index)
    case .capability?: explain(capability: thing.index)
    case .role?: explain(role: thing.index)
    case .system?: explain(system: thing.index)
    case .enumeration?: explain(enumeration: thing.index)
    case .objective?: explain(objective: thing.index)
    case nil: explain(entry: thing.index)
    }
  }
}

/// A thing that can be explained.
package struct NamedThing: Hashable, Sendable {
  /// What codes can name.
  enum Kind: CaseIterable {
    case module, feature, pack, connection, limit, capability, role, system, enumeration, objective
  }

  /// Nil for a route, which is found by its key.
  let kind: Kind?
  /// The number of the entity, or of the first entry of the key.
  let index: Int
}

/// What makes two entries stand under one key of one section.
private struct RouteKey: Hashable {
  let key: String
  let space: Route.Space
}
