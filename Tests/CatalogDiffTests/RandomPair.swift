import CatalogIR
import NaiveTollgate

/// Two random catalogs that have something in common: the second is the first with a few changes, or another one.
struct RandomPair {
  let base: Catalog
  let head: Catalog

  /// The pair of a seed, always the same.
  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    base = Self.catalog(&generator)
    let other = Self.catalog(&generator)
    if generator.once(in: 6) {
      head = other
      return
    }
    var catalog = base
    for _ in 0..<generator.pick([1, 1, 2, 3]) { Self.change(&catalog, like: other, &generator) }
    head = catalog
  }

  /// A random catalog with roles and menus, small enough for everything in it to be tried.
  private static func catalog(_ generator: inout SeededGenerator) -> Catalog {
    var catalog = RandomCatalog.make(seed: generator.next())
    while catalog.connections.count > 3 || catalog.capabilities.count > 5 {
      catalog = RandomCatalog.make(seed: generator.next())
    }
    for number in 0..<generator.pick([0, 2, 3]) {
      let gives = generator.some(below: catalog.capabilities.count, atMost: 4).sorted()
      catalog.roles.append(Role(code: "R\(number)", name: Text("Role"), capabilities: gives.map { ID($0) }))
    }
    catalog.packs = Array(catalog.packs.prefix(3))
    catalog.groups = [NavigationGroup(code: "G", name: Text("Group"))]
    for index in catalog.routes.indices where catalog.routes[index].space == .page && generator.once(in: 2) {
      catalog.routes[index].menu = ID(0)
    }
    return catalog
  }

  private static func change(_ catalog: inout Catalog, like other: Catalog, _ generator: inout SeededGenerator) {
    let module = Int.random(in: catalog.modules.indices, using: &generator)
    switch Int.random(in: 0..<21, using: &generator) {
    case 20: catalog.foldsCase.toggle()
    case 0: catalog.modules[module].requires.removeAll()
    case 1: require(module, &catalog, &generator)
    case 2:
      catalog.modules[module].connections = generator.some(below: catalog.connections.count, atMost: 2).map { ID($0) }
    case 3:
      catalog.modules[module].capabilities = generator.some(below: catalog.capabilities.count, atMost: 1).map { ID($0) }
    case 4: catalog.modules[module].lifecycle = generator.pick([.active, .planned])
    case 5: catalog.modules[module].isInPhase.toggle()
    case 6: catalog.modules[module].enabledByDefault.toggle()
    case 7:
      catalog.modules[module].alwaysOn.toggle()
      catalog.modules[module].connections = []
    case 8: if !catalog.packs.isEmpty { content(module, &catalog, &generator) }
    case 9: if !catalog.packs.isEmpty { catalog.packs.removeLast() }
    case 10: if !catalog.roles.isEmpty { catalog.roles[0].capabilities = [] }
    case 11: if !catalog.roles.isEmpty { catalog.roles.removeLast() }
    case 12:
      if !catalog.routes.isEmpty {
        catalog.routes.remove(at: Int.random(in: catalog.routes.indices, using: &generator))
      }
    case 13, 14: addRoute(&catalog, like: other, &generator)
    case 15, 16: condition(&catalog, &generator)
    case 17: feature(&catalog, &generator)
    case 18: limit(&catalog, &generator)
    default:
      if generator.once(in: 2) {
        catalog.statuses[0].grants.toggle()
      } else {
        catalog.apiBase = generator.pick([nil, ["a"], ["b"]])
      }
    }
  }

  /// What is required stands before what requires it, so that there is no circle.
  private static func require(_ module: Int, _ catalog: inout Catalog, _ generator: inout SeededGenerator) {
    var reached: Set<Int> = []
    var open = [module]
    while let next = open.popLast() {
      guard reached.insert(next).inserted else { continue }
      open += catalog.modules.indices.filter { catalog.modules[$0].requires.contains(ID(next)) }
    }
    let free = catalog.modules.indices.filter { !reached.contains($0) }
    if !free.isEmpty { catalog.modules[module].requires.append(ID(generator.pick(free))) }
  }

  private static func content(_ module: Int, _ catalog: inout Catalog, _ generator: inout SeededGenerator) {
    let pack = Int.random(in: catalog.packs.indices, using: &generator)
    var contents = Set(catalog.packs[pack].contents)
    if contents.remove(ID(module)) == nil { contents.insert(ID(module)) }
    catalog.packs[pack].contents = contents.sorted()
  }

  private static func addRoute(_ catalog: inout Catalog, like other: Catalog, _ generator: inout SeededGenerator) {
    guard var route = other.routes.randomElement(using: &generator) else { return }
    let others = catalog.routes.filter { $0.space == route.space }.map(\.pattern)
    guard
      others.allSatisfy({
        $0.witness(with: route.pattern) == nil || $0.contains(route.pattern) != route.pattern.contains($0)
      })
    else { return }
    for index in route.entries.indices {
      route.entries[index].condition = .guarded(
        Condition.Requirements(modules: [ID(Int.random(in: catalog.modules.indices, using: &generator))]))
    }
    catalog.routes.append(route)
  }

  private static func condition(_ catalog: inout Catalog, _ generator: inout SeededGenerator) {
    guard let route = catalog.routes.indices.randomElement(using: &generator) else { return }
    if generator.once(in: 3), catalog.routes[route].entries.count > 1 {
      catalog.routes[route].entries.removeLast()
      return
    }
    guard case .guarded(var needs) = catalog.routes[route].entries[0].condition else {
      catalog.routes[route].entries[0].condition = .guarded(Condition.Requirements(modules: [ID(0)]))
      return
    }
    if generator.once(in: 5) {
      catalog.routes[route].entries[0].condition = .everyone(reason: "open now")
      return
    }
    needs.modules = generator.some(below: catalog.modules.count, atMost: 2).map { ID($0) }
    if needs.modules.isEmpty { needs.modules = [ID(0)] }
    needs.anyModule.toggle()
    needs.capabilities = generator.some(below: catalog.capabilities.count, atMost: 2).map { ID($0) }
    catalog.routes[route].entries[0].condition = .guarded(needs)
  }

  private static func feature(_ catalog: inout Catalog, _ generator: inout SeededGenerator) {
    guard let feature = catalog.features.indices.randomElement(using: &generator) else { return }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: catalog.features[feature].enabledByDefault.toggle()
    case 1: catalog.features[feature].module = ID(Int.random(in: catalog.modules.indices, using: &generator))
    case 2: catalog.features[feature].lifecycle = .retired
    default:
      catalog.features[feature].unlock = Feature.Unlock(
        any: generator.once(in: 2), modules: generator.some(below: catalog.modules.count, atMost: 2).map { ID($0) },
        connections: generator.some(below: catalog.connections.count, atMost: 2).map { ID($0) })
    }
  }

  private static func limit(_ catalog: inout Catalog, _ generator: inout SeededGenerator) {
    guard let limit = catalog.limits.indices.randomElement(using: &generator) else { return }
    if generator.once(in: 2), !catalog.packs.isEmpty {
      catalog.packs[0].limits = [Pack.LimitFigure(limit: ID(limit), figure: generator.pick([0, 1, 9]))]
    } else {
      catalog.limits[limit].figure = generator.pick([nil, 0, 1, 5])
    }
  }
}
