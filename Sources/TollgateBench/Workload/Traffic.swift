import CatalogIR
import Tollgate
import TollgateHTTP

/// Requests over every route of a catalog, in random order, with the answer that each must get.
struct Traffic: Sendable {
  let catalog: Catalog
  let tables: CatalogTables
  let customers: [Customer]
  /// Those of one customer stand together.
  let requests: [Request]
  /// Whether each passes.
  let answers: [Bool]

  /// The customers in turn, each with its requests.
  let blocks: [Block]

  /// The requests of a customer as they are asked.
  struct Block: Sendable {
    let customer: Int
    /// The numbers of its requests, each ``turnsEach`` times in random order. What came before a request says nothing of
    /// it, so that no branch predictor learns what is next; its line lies in a near cache, as one just received does.
    let turns: [Int]
    /// How many of the turns pass.
    let passing: Int
  }

  /// How many turns each request has.
  static let turnsEach = 16

  /// Makes the usual traffic: every route as often as any other, by 32 customers.
  init(_ catalog: Catalog, _ tables: CatalogTables, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let customers = (0..<32).map { _ in Customer(of: catalog, tables, &random) }
    let count = max(4096, catalog.routes.count)
    let routes = (0..<count).map { catalog.routes[$0 % catalog.routes.count] }.shuffled(using: &random)
    let requests = routes.enumerated().map { number, route in
      Request(to: route, of: catalog, by: number * customers.count / count, &random)
    }
    self.init(catalog, tables, customers, requests)
  }

  /// Keeps the requests that are wanted, which is said of each.
  func only(where isWanted: [Bool]) -> Traffic {
    Traffic(catalog, tables, customers, zip(requests, isWanted).filter(\.1).map(\.0))
  }

  /// The same requests, all of one customer.
  func asked(by customer: Customer) -> Traffic {
    let requests = requests.map { Request(method: $0.method, target: $0.target, customer: 0) }
    return Traffic(catalog, tables, [customer], requests)
  }

  /// The same traffic with other targets.
  func map(_ change: (String) -> String) -> Traffic {
    let changed = requests.map { request in
      var request = request
      request.target = change(request.target)
      return request
    }
    return Traffic(catalog, tables, customers, changed)
  }

  /// How many requests are asked.
  var turnCount: Int { blocks.reduce(0) { $0 + $1.turns.count } }

  /// The average length of a target in bytes.
  var averageLength: Double {
    Double(requests.map(\.target.utf8.count).reduce(0, +)) / Double(requests.count)
  }

  /// How many of a hundred requests pass.
  var passingPercentage: Double {
    100 * Double(answers.count(where: \.self)) / Double(answers.count)
  }

  private init(_ catalog: Catalog, _ tables: CatalogTables, _ customers: [Customer], _ requests: [Request]) {
    self.catalog = catalog
    self.tables = tables
    self.customers = customers
    self.requests = requests
    let gate = Guard(enforcing: tables)
    let answers = requests.map { gate.decide(GuardRequest($0, customers[$0.customer].subject)).passes }
    self.answers = answers
    // Always the same, so that traffics of the same requests are asked in one order.
    var random = SeededGenerator(seed: 1)
    blocks = customers.indices.map { customer in
      let own = requests.indices.filter { requests[$0].customer == customer }
      let turns = Array(repeatElement(own, count: Traffic.turnsEach).joined()).shuffled(using: &random)
      return Block(customer: customer, turns: turns, passing: turns.count { answers[$0] })
    }
  }
}

extension Guard {
  /// A guard whose clock says that every rollout is over: what it is compared with knows none.
  init(enforcing tables: CatalogTables) {
    self.init(tables, clock: { Instant(milliseconds: .max) })
  }
}

extension GuardRequest {
  /// A request as a server would have it from strings.
  init(_ request: Request, _ subject: Subject) {
    self.init(
      method: WireText(String(describing: request.method.name)), target: WireText(request.target), subject: subject)
  }
}

extension Request {
  /// A request that a route takes; one in thirty goes past it to a path of no route.
  fileprivate init(to route: Route, of catalog: Catalog, by customer: Int, _ random: inout SeededGenerator) {
    let base = route.space == .api ? catalog.apiBase ?? [] : []
    var segments = base + route.pattern.segments.map { $0.example(&random) }
    if random.chance(3), let last = segments.indices.last { segments[last] += "force" }
    if !route.pattern.isExact {
      if random.chance(60) { segments.append(String(Int.random(in: 1...99_999, using: &random))) }
      if random.chance(20) { segments.append("lines") }
    }
    let query = random.chance(12) ? "?page=\(Int.random(in: 1...9, using: &random))" : ""
    self.init(
      method: route.method(&random), target: segments.map { "/\($0)" }.joined() + query, customer: customer)
  }
}

extension Route {
  /// A method that the route answers, or may answer.
  fileprivate func method(_ random: inout SeededGenerator) -> HTTPMethod {
    if space == .page { return random.chance(95) ? .get : .head }
    if random.chance(60) { return .get }
    let listed = entries.compactMap { entry -> HTTPMethod? in
      if case .method(let method) = entry.operation { method } else { nil }
    }
    return random.pick(listed + [.post, .put, .patch, .delete]) ?? .get
  }
}

extension RoutePattern.Segment {
  /// A segment that it takes.
  fileprivate func example(_ random: inout SeededGenerator) -> String {
    switch self {
    case .literal(let text): text
    case .parameter: String(Int.random(in: 1...99_999, using: &random))
    case .glob(let prefix, let suffix): prefix + (random.pick(["rules", "bonus", "2026"]) ?? "") + suffix
    }
  }
}
