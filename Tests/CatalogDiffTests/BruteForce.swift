import CatalogIR
import NaiveTollgate
import Tollgate

/// Every answer of two catalogs, tried one by one by the naive evaluator, as lines of text that the difference must hold.
struct BruteForce {
  let base: Catalog
  let head: Catalog
  /// Every set of connections, by code.
  private let connectionSets: [Set<String>]
  private let users: [String]

  init(_ base: Catalog, _ head: Catalog) {
    self.base = base
    self.head = head
    let connections = Set((base.connections + head.connections).map(\.code)).sorted()
    connectionSets = (0..<1 << connections.count).map { bits in
      Set(connections.indices.filter { bits >> $0 & 1 == 1 }.map { connections[$0] })
    }
    let roles = Set((base.roles + head.roles).map(\.code)).sorted()
    let hasCapabilities = !base.capabilities.isEmpty || !head.capabilities.isEmpty
    users = ["nobody"] + roles + (roles.isEmpty && hasCapabilities ? ["everything"] : [])
  }

  /// A gained or lost answer, in the form that ``lines(of:)`` gives those of the difference.
  static func line(_ direction: String, _ thing: String, _ tenant: String, _ user: String, _ connections: Set<String>)
    -> String
  {
    "\(direction) \(thing) for \(tenant) \(user) [\(connections.sorted().joined(separator: " "))]"
  }

  /// The routes that decide a path, in words: those of the two catalogs, `-` for none.
  static func words(_ base: String?, _ head: String?) -> String {
    "\(base ?? "-") => \(head ?? "-")"
  }

  /// What the two catalogs answer about one path and operation, and how the target is called.
  private struct Target: Hashable {
    let words: String
    let base: Entry?
    let head: Entry?
  }

  private struct Entry: Hashable {
    let route: Int
    let entry: Int
  }

  /// Every difference there is.
  ///
  /// - Parameter examples: Paths to try besides all short ones.
  func lines(examples: [String]) -> Set<String> {
    let targets = targets(examples)
    var lines: Set<String> = []
    for tenant in tenants {
      var figures: [String: [Int64?]] = [:]
      for connections in connectionSets {
        let (was, isNow) = (access(base, tenant, connections), access(head, tenant, connections))
        for user in users {
          func add(_ thing: String, _ before: Bool, _ after: Bool) {
            guard before != after else { return }
            lines.insert(Self.line(before ? "lost" : "gained", thing, tenant, user, connections))
          }
          let (old, new) = (capabilities(base, user), capabilities(head, user))
          for target in targets {
            add(
              target.words,
              target.base.map { base.passesNaively($0.route, $0.entry, capabilities: old, was) } ?? false,
              target.head.map { head.passesNaively($0.route, $0.entry, capabilities: new, isNow) } ?? false)
          }
          for code in Set((base.modules + head.modules).map(\.code)) {
            add(
              "module \(code)", has(code, in: base.modules.map(\.code), was) { $0.isEnabled(ID<Module>($1)) },
              has(code, in: head.modules.map(\.code), isNow) { $0.isEnabled(ID<Module>($1)) })
          }
          for code in Set((base.features + head.features).map(\.code)) {
            add(
              "feature \(code)", has(code, in: base.features.map(\.code), was) { $0.isEnabled(ID<Feature>($1)) },
              has(code, in: head.features.map(\.code), isNow) { $0.isEnabled(ID<Feature>($1)) })
          }
          for name in menuNames {
            add("menu \(name)", shows(name, base, old, was), shows(name, head, new, isNow))
          }
        }
        if connections.isEmpty, let was, let isNow {
          for code in Set((base.limits + head.limits).map(\.code)) {
            figures[code] = [figure(code, base, was), figure(code, head, isNow)]
          }
        }
      }
      for (code, pair) in figures where pair[0] != pair[1] {
        lines.insert("limit \(code) \(words(pair[0])) to \(words(pair[1])) for \(tenant)")
      }
    }
    return lines
  }

  /// A figure in words.
  static func words(_ figure: Int64?) -> String { figure.map(String.init) ?? "none" }
  private func words(_ figure: Int64?) -> String { Self.words(figure) }
}

// MARK: - Who

extension BruteForce {
  /// No account, no pack, and every pack in every status.
  private var tenants: [String] {
    let packs = Set((base.packs + head.packs).map(\.code)).sorted()
    let statuses = Set((base.statuses + head.statuses).map(\.code)).sorted()
    return ["stranger", "packless"] + packs.flatMap { pack in statuses.map { "\(pack)/\($0)" } }
  }

  private func access(_ catalog: Catalog, _ tenant: String, _ connections: Set<String>) -> NaiveAccess? {
    if tenant == "stranger" { return nil }
    var state = TenantState()
    state.configured = catalog.modules.indices.map { ModuleID(index: $0) }
    state.connections = catalog.connections.indices.filter { connections.contains(catalog.connections[$0].code) }
      .map { ConnectionID(index: $0) }
    let words = tenant.split(separator: "/").map(String.init)
    if words.count == 2, let pack = catalog.packs.firstIndex(where: { $0.code == words[0] }),
      let status = catalog.statuses.firstIndex(where: { $0.code == words[1] })
    {
      state.assignments = [Assignment(pack: PackID(index: pack), status: StatusID(index: status))]
    }
    return NaiveAccess(catalog, state, at: Instant(milliseconds: 0))
  }

  private func capabilities(_ catalog: Catalog, _ user: String) -> Set<Int> {
    if user == "everything" { return Set(catalog.capabilities.indices) }
    return Set(catalog.roles.first { $0.code == user }?.capabilities.map(\.index) ?? [])
  }
}

// MARK: - What

extension BruteForce {
  private func has(
    _ code: String, in codes: [String], _ access: NaiveAccess?, _ isOn: (NaiveAccess, Int) -> Bool
  ) -> Bool {
    guard let access, let index = codes.firstIndex(of: code) else { return false }
    return isOn(access, index)
  }

  private func figure(_ code: String, _ catalog: Catalog, _ access: NaiveAccess) -> Int64? {
    catalog.limits.firstIndex { $0.code == code }.flatMap { access.figure(ID($0)) }
  }

  private var menuNames: Set<String> {
    Set([base, head].flatMap { catalog in catalog.routes.filter { $0.menu != nil }.map { Self.name($0) } })
  }

  private func shows(_ name: String, _ catalog: Catalog, _ capabilities: Set<Int>, _ access: NaiveAccess?) -> Bool {
    let shown = catalog.routes.indices.filter { catalog.routes[$0].space == .page && catalog.routes[$0].menu != nil }
    guard let route = shown.first(where: { Self.name(catalog.routes[$0]) == name }),
      let entry = catalog.routes[route].entries.firstIndex(where: { $0.operation == .action(0) })
    else { return false }
    return catalog.passesNaively(route, entry, capabilities: capabilities, access)
  }

  static func name(_ route: Route) -> String {
    route.pattern.description + (route.pattern.isExact ? "!" : "")
  }

  /// Every kind of target among all short paths and the examples.
  private func targets(_ examples: [String]) -> Set<Target> {
    let texts = ["a", "b", "ab", "ba", "aba", "c", "api", "v1"]
    let pairs = texts.flatMap { first in texts.map { [first, $0] } }
    let paths =
      [[]] + texts.map { [$0] } + pairs + pairs.flatMap { pair in texts.map { pair + [$0] } }
      + ["abab", "xab", "abx", "aab", "bba", "A", "aB"].flatMap { odd in
        [[odd], ["a", odd], ["api", "v1", odd], ["b", odd]]
      }
      + examples.map { $0.split(separator: "/").map(String.init) }
    var targets: Set<Target> = []
    for path in paths {
      for space in Route.Space.allCases {
        let methods = HTTPMethod.allCases.filter { $0 != .head }.map { "\($0.name)" }
        let operations = space == .page ? Set(base.actions + head.actions).sorted() : methods
        for operation in operations {
          if let target = target(space, path, operation) { targets.insert(target) }
        }
      }
    }
    return targets
  }

  private func target(_ space: Route.Space, _ path: [String], _ operation: String) -> Target? {
    let method = HTTPMethod.allCases.first { "\($0.name)" == operation } ?? .get
    let request = NaiveRequest(space: space, method: method, path: path, action: space == .page ? operation : nil)
    let (was, isNow) = (base.locateNaively(request), head.locateNaively(request))
    let names = Self.words(
      was.map { Self.name(base.routes[$0.route]) }, isNow.map { Self.name(head.routes[$0.route]) })
    let entries = (
      was.flatMap { at in at.entry.map { Entry(route: at.route, entry: $0) } },
      isNow.flatMap { at in at.entry.map { Entry(route: at.route, entry: $0) } }
    )
    if entries.0 == nil, entries.1 == nil { return nil }
    return Target(words: "\(space.rawValue) \(names) \(operation)", base: entries.0, head: entries.1)
  }
}
