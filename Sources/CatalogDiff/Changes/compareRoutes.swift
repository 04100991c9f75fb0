import CatalogIR
import Diagnostics
import Tollgate

extension ChangeFinder {
  /// What the lines of pages and of the API ask for, line by line.
  mutating func compareRoutes() {
    if base.catalog.apiBase != head.catalog.apiBase {
      add(.base, "\(words(of: base.catalog.apiBase)) to \(words(of: head.catalog.apiBase))")
    }
    if let turn = turn(base.catalog.foldsCase, head.catalog.foldsCase) { add(.caseFolding(turn)) }
    let old = Dictionary(base.routes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(head.routes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let removed = base.routes.indices.filter { new[base.routes[$0]] == nil }
    let added = head.routes.indices.filter { old[head.routes[$0]] == nil }
    let moves = moves(removed, added)
    for number in removed {
      if let target = moves[number] {
        add(.routeMoved(base.routes[number], to: head.routes[target]))
      } else {
        add(.routeRemoved(base.routes[number]), base.operations(of: number))
      }
    }
    for (number, name) in head.routes.enumerated() {
      if let before = old[name] {
        compareEntries(before, number)
        compareWords(before, number)
      } else if !moves.values.contains(number) {
        add(.routeAdded(name), head.operations(of: number))
      }
    }
  }

  /// For each route that is gone the one route that is new and asks for the same, under the same name and menu. Where
  /// there are several for either, nothing is guessed.
  private func moves(_ removed: [Int], _ added: [Int]) -> [Int: Int] {
    let targets = Dictionary(grouping: added) { head.content(of: $0) }
    let sources = Dictionary(grouping: removed) { base.content(of: $0) }
    var moves: [Int: Int] = [:]
    for (content, numbers) in sources {
      guard numbers.count == 1, let found = targets[content], found.count == 1 else { continue }
      moves[numbers[0]] = found[0]
    }
    return moves
  }

  private mutating func compareEntries(_ before: Int, _ after: Int) {
    let name = head.routes[after]
    let old = base.catalog.routes[before].entries.map { (name: name.with($0.operation, in: base), entry: $0) }
    let new = head.catalog.routes[after].entries.map { (name: name.with($0.operation, in: head), entry: $0) }
    for (name, _) in old where !new.contains(where: { $0.name == name }) { add(.routeRemoved(name), "line") }
    for (name, entry) in new {
      guard let was = old.first(where: { $0.name == name })?.entry else {
        add(.routeAdded(name), "line")
        continue
      }
      compareConditions(of: name, was.condition, entry.condition)
      let calls = [was, entry].map { $0.calls.map { "\($0.method.name) \($0.path)" } }
      if calls[0] != calls[1] { add(.calls(name)) }
    }
  }

  private mutating func compareConditions(of name: RouteName, _ before: Condition, _ after: Condition) {
    let (old, new) = (before.leastSets(in: base), after.leastSets(in: head))
    if !old.implies(new) { add(.condition(name, .stricter), difference(old, new)) }
    if !new.implies(old) { add(.condition(name, .looser), difference(new, old)) }
    let (was, isNow) = (before.consumption(in: base), after.consumption(in: head))
    for limit in base.union(.limit, head) {
      let amounts = (was[limit] ?? 0, isNow[limit] ?? 0)
      guard amounts.0 != amounts.1 else { continue }
      let turn: Turn = amounts.0 < amounts.1 ? .stricter : .looser
      add(.consumption(name, limit: limit, turn), "\(amounts.0) to \(amounts.1)")
    }
    if case .everyone(let reason) = before, case .everyone(let other) = after, reason != other {
      add(.routeWords(name), "why it is public")
    }
  }

  private mutating func compareWords(_ before: Int, _ after: Int) {
    let (old, new) = (base.catalog.routes[before], head.catalog.routes[after])
    if old.name != new.name { add(.routeWords(head.routes[after]), "name") }
    let menus = (old.menu.map { base.code(.group, $0.index) }, new.menu.map { head.code(.group, $0.index) })
    if menus.0 != menus.1 { add(.menu(head.routes[after]), "\(menus.0 ?? "none") to \(menus.1 ?? "none")") }
  }

  /// What the harder of two conditions asks for and the other does not.
  private func difference(_ easier: LeastSets, _ harder: LeastSets) -> String {
    let known = Set(easier.sets.joined())
    let more = harder.sets.flatMap(\.self).filter { !known.contains($0) }
    var seen: Set<String> = []
    let names = more.filter { seen.insert($0).inserted }
    if names.isEmpty { return harder.sets.map { listed($0) }.joined(separator: ", or ") }
    return listed(names, harder.sets.count > 1 ? "or" : "and")
  }

  private func words(of base: [String]?) -> String {
    base.map { "/" + $0.joined(separator: "/") } ?? "no path of its own"
  }
}

extension Condition {
  /// The account of the tenant, as a thing that is asked for.
  private static let account = "an account"

  /// What passing takes: modules, features and capabilities. A feature stands for its module too.
  func leastSets(in side: Side) -> LeastSets {
    guard case .guarded(let needs) = self else { return .always }
    let owners = needs.features.map { side.catalog.features[$0.index].module }
    let rest = [Self.account] + side.codes(.feature, needs.features) + side.codes(.capability, needs.capabilities)
    let modules = needs.modules.filter { !owners.contains($0) }
    if needs.anyModule { return LeastSets(needs.modules.map { side.codes(.module, [$0]) + rest }) }
    return LeastSets([side.codes(.module, modules) + rest])
  }

  /// How much of which limit it takes.
  func consumption(in side: Side) -> [String: Int64] {
    guard case .guarded(let needs) = self else { return [:] }
    let pairs = needs.consumes.map { (side.code(.limit, $0.limit.index), $0.amount) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

/// What a route is, apart from its pattern.
private struct RouteContent: Hashable {
  let space: Route.Space
  let name: Text?
  let menu: String?
  let operations: [String?]
  let conditions: [LeastSets]
  let consumption: [[String: Int64]]
}

extension Side {
  fileprivate func content(of route: Int) -> RouteContent {
    let declared = catalog.routes[route]
    return RouteContent(
      space: declared.space, name: declared.name, menu: declared.menu.map { code(.group, $0.index) },
      operations: declared.entries.map { $0.operation.name(in: self) },
      conditions: declared.entries.map { $0.condition.leastSets(in: self) },
      consumption: declared.entries.map { $0.condition.consumption(in: self) })
  }

  /// The operations of a route in words; empty where the pattern says it all.
  fileprivate func operations(of route: Int) -> String {
    let operations = catalog.routes[route].entries.map { $0.operation.name(in: self) }
    let plain = catalog.routes[route].space == .api ? "all" : "read"
    return operations == [nil] ? "" : listed(operations.map { $0 ?? plain })
  }
}
