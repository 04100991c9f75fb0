package import CatalogIR
package import Tollgate

/// One request as a test puts it.
package struct NaiveRequest: CustomStringConvertible {
  package var space: Route.Space?
  package var method: HTTPMethod
  /// The decoded segments, API base included.
  package var path: [String]
  /// The code of an action, known or not.
  package var action: String?
  package var capabilities: Set<Int>
  package var usage: [LimitUsage]

  /// A request for which only the method and the path need be said.
  package init(
    space: Route.Space? = nil, method: HTTPMethod, path: [String], action: String? = nil,
    capabilities: Set<Int> = [], usage: [LimitUsage] = []
  ) {
    self.space = space
    self.method = method
    self.path = path
    self.action = action
    self.capabilities = capabilities
    self.usage = usage
  }

  /// How much of a limit is used; the last count is the one that counts.
  func used(of limit: ID<Limit>) -> Int64 {
    usage.last { $0.limit.index == limit.index }?.used ?? 0
  }

  package var description: String {
    "\(method.name) /\(path.joined(separator: "/")) space \(String(describing: space)) action \(action ?? "none") "
      + "capabilities \(capabilities.sorted()) usage \(usage)"
  }
}

/// The answer to a request in codes, so that two evaluators compare as text.
package struct NaiveAnswer: Equatable {
  package var reason: Reason
  package var module: String?
  package var feature: String?
  package var entry: Int?
  package var missing: [String] = []
  /// The limits asked for, in words.
  package var limits: [String] = []
  package var grantingPacks: [String] = []
}

/// How a limit stands, as text that two evaluators share.
func describe(
  _ code: String, used: Int64, amount: Int64, figure: Int64?, remaining: Int64?, period: String?,
  resetsAt: Instant?
) -> String {
  let bound = figure.map(String.init) ?? "open"
  let rest = remaining.map(String.init) ?? "open"
  let reset = resetsAt.map { String($0.milliseconds) } ?? "never"
  return "\(code) \(used)+\(amount)/\(bound) leaves \(rest) per \(period ?? "now") until \(reset)"
}

extension Catalog {
  /// Decides without tables: every pattern is compared, the one inside all others that take the path wins.
  ///
  /// - Parameter withOffers: Whether the packs that would grant it are looked for.
  package func decideNaively(
    _ request: NaiveRequest, _ access: NaiveAccess?, withOffers: Bool = true
  ) -> NaiveAnswer {
    guard let (route, entry, number) = locate(request) else { return NaiveAnswer(reason: .unmapped) }
    guard case .guarded(let needs) = routes[route].entries[entry].condition else {
      return NaiveAnswer(reason: .everyone, entry: number)
    }
    var answer = NaiveAnswer(
      reason: .noTenant, module: needs.modules.first.map { modules[$0.index].code },
      feature: needs.features.first.map { features[$0.index].code }, entry: number)
    guard let access else { return answer }
    check(needs, request, access, into: &answer)
    guard answer.reason != .allowed, withOffers else { return answer }
    answer.grantingPacks = packsByRank().filter { pack in
      var trial = answer
      access.adding(pack).map { check(needs, request, $0, into: &trial) }
      return trial.reason == .allowed
    }.map { packs[$0].code }
    return answer
  }

  /// Whether a user of a tenant passes an entry of a route, nothing being used up.
  package func passesNaively(
    _ route: Int, _ entry: Int, capabilities: Set<Int>, _ access: NaiveAccess?
  ) -> Bool {
    guard case .guarded(let needs) = routes[route].entries[entry].condition else { return true }
    guard let access else { return false }
    var answer = NaiveAnswer(reason: .noTenant)
    check(needs, NaiveRequest(method: .get, path: [], capabilities: capabilities), access, into: &answer)
    return answer.reason == .allowed
  }

  /// The route that decides a request, and its entry.
  package func locateNaively(_ request: NaiveRequest) -> (route: Int, entry: Int?)? {
    var path = foldsCase ? request.path.map(\.withoutCapitals) : request.path
    var space = request.space
    if let apiBase {
      let isBelow = path.starts(with: apiBase)
      if isBelow { path.removeFirst(apiBase.count) }
      let found: Route.Space = isBelow ? .api : .page
      guard space == nil || space == found else { return nil }
      space = found
    }
    let taking = routes.indices.filter { routes[$0].space == space && routes[$0].pattern.takes(path) }
    let inner = taking.first { best in taking.allSatisfy { routes[$0].pattern.contains(routes[best].pattern) } }
    return inner.map { ($0, entry(of: routes[$0], request)) }
  }

  /// The route, its entry, and the entry's number over all routes.
  private func locate(_ request: NaiveRequest) -> (route: Int, entry: Int, number: Int)? {
    guard let (route, entry) = locateNaively(request), let entry else { return nil }
    return (route, entry, routes[..<route].reduce(0) { $0 + $1.entries.count } + entry)
  }

  private func entry(of route: Route, _ request: NaiveRequest) -> Int? {
    let method = request.method == .head ? .get : request.method
    switch route.space {
    case .page:
      guard method == .get, let action = actions.firstIndex(of: request.action ?? "read") else { return nil }
      return route.entries.firstIndex { $0.operation == .action(action) }
    case .api:
      return route.entries.firstIndex { $0.operation == .method(method) }
        ?? route.entries.firstIndex { $0.operation == .anyMethod }
    }
  }

  private func check(
    _ needs: Condition.Requirements, _ request: NaiveRequest, _ access: NaiveAccess, into answer: inout NaiveAnswer
  ) {
    answer.reason = .allowed
    var served = needs.modules.first
    if needs.anyModule {
      let enabled = needs.modules.filter { access.isEnabled($0) }
      served =
        enabled.first { module in
          modules[module.index].capabilities.allSatisfy { request.capabilities.contains($0.index) }
        } ?? enabled.first ?? needs.modules.first
    }
    answer.module = served.map { modules[$0.index].code }
    let ofFeatures = needs.features.map { features[$0.index].module }
    let needed = needs.anyModule ? [served].compactMap(\.self) + ofFeatures : needs.modules + ofFeatures
    if let failed = needed.first(where: { !access.isEnabled($0) }) {
      answer.reason = access.reason(failed)
      answer.module = modules[failed.index].code
      let own = needs.features.first { features[$0.index].module == failed }
      answer.feature = (own ?? needs.features.first).map { features[$0.index].code }
      answer.missing = missing(for: failed, access)
    } else if let failed = needs.features.first(where: { !access.isEnabled($0) }) {
      answer.reason = access.reason(failed)
      answer.feature = features[failed.index].code
      answer.missing = answer.reason == .featureLocked ? missing(for: failed, access) : []
    } else {
      let last = needs.anyModule ? ofFeatures + [served].compactMap(\.self) : needed
      checkUser(needs, last, request, access, into: &answer)
    }
  }

  private func checkUser(
    _ needs: Condition.Requirements, _ needed: [ID<Module>], _ request: NaiveRequest, _ access: NaiveAccess,
    into answer: inout NaiveAnswer
  ) {
    let asked = needs.capabilities + needed.flatMap { modules[$0.index].capabilities }
    var lacking: [String] = []
    for capability in asked where !request.capabilities.contains(capability.index) {
      let code = capabilities[capability.index].code
      if !lacking.contains(code) { lacking.append(code) }
    }
    if !lacking.isEmpty {
      answer.reason = .capabilityMissing
      answer.missing = lacking
      return
    }
    let reached = needs.consumes.filter { !access.hasRoom(for: $0, request) }
    if !reached.isEmpty {
      answer.reason = .limitReached
      answer.missing = reached.map { limits[$0.limit.index].code }
    }
    answer.limits = needs.consumes.map { item in
      let used = request.used(of: item.limit)
      let taken = Int128(used) + (reached.isEmpty ? Int128(item.amount) : 0)
      let remaining = access.figure(item.limit).map { Int64(clamping: max(0, Int128($0) - taken)) }
      let limit = limits[item.limit.index]
      let count = request.usage.last { $0.limit.index == item.limit.index }
      return describe(
        limit.code, used: used, amount: item.amount, figure: access.figure(item.limit), remaining: remaining,
        period: limit.period?.rawValue, resetsAt: limit.kind == .gauge ? nil : count?.resetsAt)
    }
  }

  private func missing(for module: ID<Module>, _ access: NaiveAccess) -> [String] {
    switch access.reason(module) {
    case .dependencyDisabled: access.chain(module)
    case .connectionMissing:
      modules[module.index].connections.filter { !access.isPresent($0) }.map { connections[$0.index].code }
    case .configurationMissing: [modules[module.index].code]
    default: []
    }
  }

  private func missing(for feature: ID<Feature>, _ access: NaiveAccess) -> [String] {
    let unlock = features[feature.index].unlock
    return unlock.modules.filter { !access.isEnabled($0) }.map { modules[$0.index].code }
      + unlock.connections.filter { !access.isPresent($0) }.map { connections[$0.index].code }
  }

  /// The packs on sale in the order to offer them, one taken at a time.
  private func packsByRank() -> [Int] {
    var open = packs.indices.filter { packs[$0].onSale }
    var ranked: [Int] = []
    while !open.isEmpty {
      let free = open.filter { pack in !open.contains { isCheaper(packs[$0], than: packs[pack]) } }
      guard let next = free.min(by: { packs[$0].contents.count < packs[$1].contents.count }) else { break }
      ranked.append(next)
      open.removeAll { $0 == next }
    }
    return ranked
  }

  private func isCheaper(_ left: Pack, than right: Pack) -> Bool {
    guard let left = left.price, let right = right.price else { return false }
    return left.currency == right.currency && left.cycle == right.cycle && left.amount < right.amount
  }
}
