package import CatalogIR
import Tollgate

/// A random catalog that keeps the promises of ``Catalog``, except that packs need not be closed: the evaluator must not
/// lean on it.
package struct RandomCatalog {
  private var generator: SeededGenerator
  private var catalog = Catalog(code: "Random", actions: ["read", "manage", "export"])

  /// The catalog of a seed, always the same.
  package static func make(seed: UInt64) -> Catalog {
    var maker = RandomCatalog(generator: SeededGenerator(seed: seed))
    maker.addOutside()
    maker.addModules()
    maker.addFeatures()
    maker.addPacks()
    maker.addRoutes()
    return maker.catalog
  }

  private init(generator: SeededGenerator) {
    self.generator = generator
  }

  private mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func ids<Entity>(_ entities: [Entity], atMost count: Int) -> [ID<Entity>] {
    generator.some(below: entities.count, atMost: count).map { ID($0) }
  }

  private mutating func lifecycle() -> Lifecycle {
    generator.once(in: 8) ? generator.pick(Lifecycle.allCases) : .active
  }

  private mutating func addOutside() {
    if !generator.once(in: 4) {
      catalog.apiBase = generator.pick([["api", "v1"], ["a"], ["ababab"], ["abababab", "v1"]])
    }
    catalog.foldsCase = generator.once(in: 3)
    catalog.statuses = [
      Status(code: generator.once(in: 10) ? "LIVE" : "ACTIVE", grants: !generator.once(in: 10)),
      Status(code: "PAST_DUE", grants: true, graceDays: 7), Status(code: "CANCELED", grants: false),
    ]
    for number in 0..<count(0...4) {
      let requires = ids(catalog.connections, atMost: 2)
      catalog.connections.append(Connection(code: "LINK_\(number)", name: Text("Link"), requires: requires))
    }
    catalog.connections.reverse()
    let last = catalog.connections.count - 1
    for index in catalog.connections.indices {
      catalog.connections[index].requires = catalog.connections[index].requires.map { ID(last - $0.index) }
    }
    for number in 0..<(generator.once(in: 6) ? 70 : count(0...5)) {
      catalog.capabilities.append(Capability(code: "CAN_\(number)", name: Text("Can")))
    }
  }

  /// The modules stand in an order of their own, so that what is required may come later in the list.
  private mutating func addModules() {
    let total = count(1...8)
    let rank = (0..<total).shuffled(using: &generator)
    for index in 0..<total {
      let lower = (0..<total).filter { rank[$0] < rank[index] }
      let requires = generator.some(below: lower.count, atMost: min(3, lower.count)).map { ID<Module>(lower[$0]) }
      catalog.modules.append(
        Module(
          code: "M\(index)", name: Text("Module"), lifecycle: lifecycle(), alwaysOn: generator.once(in: 6),
          enabledByDefault: generator.once(in: 8), requiresConfiguration: generator.once(in: 6), requires: requires,
          connections: ids(catalog.connections, atMost: 1), capabilities: ids(catalog.capabilities, atMost: 1),
          isInPhase: !generator.once(in: 12)))
    }
  }

  private mutating func addFeatures() {
    for number in 0..<count(0...6) {
      let unlock = Feature.Unlock(
        any: generator.once(in: 2), modules: ids(catalog.modules, atMost: generator.pick([0, 0, 2])),
        connections: ids(catalog.connections, atMost: generator.pick([0, 0, 2])))
      catalog.features.append(
        Feature(
          code: "f\(number)", lifecycle: lifecycle(), module: ID(count(0...catalog.modules.count - 1)),
          enabledByDefault: !generator.once(in: 4), unlock: unlock))
    }
    for number in 0..<count(0...3) {
      let figure = generator.once(in: 2) ? nil : Int64(count(0...5))
      catalog.limits.append(
        Limit(code: "L\(number)", kind: limitKind(), module: ID(count(0...catalog.modules.count - 1)), figure: figure))
    }
  }

  private mutating func limitKind() -> Limit.Kind {
    generator.once(in: 3) ? .gauge : .counter(generator.pick(LimitPeriod.allCases))
  }

  private mutating func addPacks() {
    let always = catalog.modules.indices.filter { catalog.modules[$0].alwaysOn }
    for number in 0..<count(0...6) {
      let own = generator.some(below: catalog.modules.count, atMost: catalog.modules.count)
      let figures = ids(catalog.limits, atMost: catalog.limits.count).sorted()
        .map { Pack.LimitFigure(limit: $0, figure: generator.once(in: 9) ? .max : Int64(count(0...6))) }
      let price = Price(
        amount: Int64(count(0...3)), currency: generator.pick(["EUR", "XAF"]),
        cycle: generator.pick([.monthly, .yearly]))
      catalog.packs.append(
        Pack(
          code: "P\(number)", name: Text("Pack"), onSale: !generator.once(in: 5),
          price: generator.once(in: 3) ? nil : price, contents: Set(always + own).sorted().map { ID($0) },
          limits: figures))
    }
  }

  private mutating func addRoutes() {
    for _ in 0..<count(0...14) {
      let space: Route.Space = generator.once(in: 2) ? .page : .api
      let pattern = pattern()
      add(pattern, space)
      if generator.once(in: 2) { add(neighbour(of: pattern), space) }
    }
  }

  private mutating func add(_ pattern: RoutePattern, _ space: Route.Space) {
    let others = catalog.routes.filter { $0.space == space }.map(\.pattern)
    guard others.allSatisfy({ $0.isNested(with: pattern) }) else { return }
    catalog.routes.append(Route(space: space, pattern: pattern, entries: entries(space)))
  }

  /// What answers where the last segment is not recognised, or where one too many is.
  private mutating func neighbour(of pattern: RoutePattern) -> RoutePattern {
    var segments = pattern.segments
    switch count(0...3) {
    case 0 where !segments.isEmpty: segments[segments.count - 1] = .parameter("id")
    case 1...2 where !segments.isEmpty: segments.removeLast()
    default: segments.append(.literal(name()))
    }
    return RoutePattern(segments: segments, isExact: generator.once(in: 3))
  }

  private mutating func pattern() -> RoutePattern {
    let segments = (0..<count(0...3)).map { _ -> RoutePattern.Segment in
      switch count(0...5) {
      case 0: .parameter("id")
      case 1: .glob(prefix: generator.pick(["a", "ab", "b"]), suffix: generator.pick(["", "", "b"]))
      case 2: .glob(prefix: "", suffix: generator.pick(["a", "ba", "b"]))
      default: .literal(name())
      }
    }
    return RoutePattern(segments: segments, isExact: generator.once(in: 3))
  }

  /// Now and then as long as one or two words of memory, give or take a letter.
  private mutating func name() -> String {
    guard generator.once(in: 3) else {
      return generator.pick(["a", "b", "ab", "aba"] + (catalog.foldsCase ? [] : ["A"]))
    }
    let length = generator.pick([7, 7, 8, 8, 9, 15, 15, 16, 16, 17, 23, 24, 25, 31])
    return String(String(repeating: "ab", count: 16).prefix(length))
  }

  private mutating func entries(_ space: Route.Space) -> [RouteEntry] {
    var operations: [RouteEntry.Operation] = []
    switch space {
    case .page: operations = (0..<3).map { .action($0) }
    case .api: operations = [.anyMethod, .method(.get), .method(.post), .method(.query)]
    }
    operations.shuffle(using: &generator)
    return operations.prefix(count(1...3)).map { RouteEntry(operation: $0, condition: condition()) }
  }

  private mutating func condition() -> Condition {
    if generator.once(in: 10) { return .everyone(reason: "open") }
    let modules = ids(catalog.modules, atMost: 3)
    let consumes = ids(catalog.limits, atMost: generator.pick([0, 2]))
      .map { Condition.Consumption(limit: $0, amount: generator.once(in: 9) ? .max : Int64(count(1...3))) }
    return .guarded(
      Condition.Requirements(
        modules: modules.isEmpty ? [ID(0)] : modules, anyModule: generator.once(in: 3),
        features: ids(catalog.features, atMost: 2), capabilities: ids(catalog.capabilities, atMost: 1),
        consumes: consumes))
  }
}
