import CatalogIR
import Diagnostics
import Tollgate

/// An effect in words, for every form of report.
struct EffectWords {
  /// Who it is about, as the subject of a sentence: `BUSINESS and PERFORMANCE`.
  let holder: String
  /// Whether the subject is several.
  let isPlural: Bool
  /// Which users of those tenants; nil for all.
  let users: String?
  /// With or without which connections; nil if that does not matter.
  let connections: String?
  let direction: Effect.Direction
  /// The first of the things, and how many there are of each kind: `/stock/* (3 routes, 1 page, 1 menu entry)`.
  let things: String
  /// Every thing, kind by kind.
  let lists: [(name: String, values: [String])]

  init(_ effect: Effect, among crowd: Crowd) {
    let tenants = crowd.words(of: effect.holder.tenants)
    (holder, isPlural) = (tenants.words, tenants.isPlural)
    users = crowd.words(of: effect.holder.users)
    connections = effect.connectionWords
    direction = effect.direction
    let all = effect.lists
    lists = all.map { ($0.values.count == 1 ? $0.name : $0.plural, $0.values) }
    let counts = all.map { list in
      let count = list.values.count
      return "\(count) \(count == 1 ? list.name : list.plural)"
    }
    let target = (effect.pages + effect.calls).first?.label
    let first = target ?? all.last.map { "\($0.name) \($0.values[0])" } ?? ""
    guard all.count == 1, all[0].values.count == 1 else {
      things = "\(first) (\(listed(counts)))"
      return
    }
    things = target == nil ? first : all[0].values[0]
  }

  /// The whole in a sentence: `BUSINESS loses /stock/* (3 routes, 1 page)`.
  var sentence: String {
    if lists.allSatisfy({ $0.name == "limit" || $0.name == "limits" }) {
      return "\(holder) \(isPlural ? "have" : "has") limit \(listed(lists.flatMap(\.values)))"
    }
    let verb = direction == .lost ? (isPlural ? "lose" : "loses") : (isPlural ? "gain" : "gains")
    return [[holder, verb, things].joined(separator: " "), users, connections].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension Effect {
  fileprivate typealias List = (name: String, plural: String, values: [String])

  /// Every kind of thing that there is some of.
  fileprivate var lists: [(name: String, plural: String, values: [String])] {
    let lists: [List] = [
      ("route", "routes", calls.map { $0.words(every: Self.methods) }),
      ("page", "pages", pages.flatMap { page in page.operations.map { page.words(action: $0) } }),
      ("menu entry", "menu entries", menu.map(\.pattern)),
      ("feature", "features", features), ("module", "modules", modules),
      ("limit", "limits", limits.map(\.words)),
    ]
    return lists.filter { !$0.values.isEmpty }
  }

  /// The methods that are told apart: HEAD is GET.
  private static let methods = HTTPMethod.allCases.filter { $0 != .head }.map { "\($0.name)" }

  /// With which connections it is gained or lost; nil if with any.
  fileprivate var connectionWords: String? {
    let (had, lacked) =
      direction == .lost ? (holder.before, holder.after) : (holder.after, holder.before)
    let with = had.words.map { "with \($0) connected" }
    // What everybody has who is spoken of need not be said again.
    let common = had.sets.count == 1 ? Set(had.sets[0]) : []
    let rest = LeastSets(lacked.sets.map { $0.filter { !common.contains($0) } })
    let isSeveral = rest.sets.count == 1 && rest.sets[0].count > 1
    let unless = rest.words.map { "unless \($0) \(isSeveral ? "are" : "is") connected" }
    let words = [with, lacked == had ? nil : unless].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

extension Effect.Targets {
  /// The call: its methods in front, unless it is all of them.
  fileprivate func words(every methods: [String]) -> String {
    let others = methods.filter { !operations.contains($0) }
    if others.isEmpty { return label }
    return others.count < operations.count
      ? "\(label) but \(listed(others))" : "\(operations.joined(separator: "|")) \(label)"
  }

  fileprivate func words(action: String) -> String {
    action == "read" ? label : "\(label) \(action)"
  }
}

extension Effect.Figure {
  fileprivate var words: String {
    func words(_ figure: Int64?) -> String { figure.map(String.init) ?? "no bound" }
    return "\(limit) \(words(before)) -> \(words(after))"
  }
}

extension LeastSets {
  /// The sets in words; nil where nothing is needed or nothing is enough.
  fileprivate var words: String? {
    guard !sets.isEmpty, sets != [[]] else { return nil }
    return listed(sets.map { listed($0) }, "or")
  }
}

/// Everybody whom a difference may be about, so that words need not list all of them.
struct Crowd {
  let tenants: [Tenant]
  let users: [User]

  init(tenants: [Tenant] = [], users: [User] = []) {
    self.tenants = tenants
    self.users = users
  }

  /// Some tenants as the subject of a sentence.
  func words(of tenants: [Tenant]) -> (words: String, isPlural: Bool) {
    let disputed = self.tenants.filter(\.isDisputed)
    let usual = self.tenants.filter { !$0.isDisputed }
    let accounts = usual.filter { $0 != .none }
    let packs = accounts.filter { $0 != .withoutPack }
    let asked = Set(tenants)
    if asked.isSuperset(of: self.tenants) || asked == Set(usual) { return ("everybody", false) }
    if asked.isSuperset(of: accounts), !asked.contains(.none) { return ("every tenant", false) }
    if packs.count > 1, asked == Set(packs) || asked == Set(packs + disputed) { return ("every pack", false) }
    if let words = words(inOneStatus: tenants) { return words }
    let names = tenants.map(\.words)
    return (listed(names), names.count > 1)
  }

  /// Packs in one status that the catalogs do not agree on.
  private func words(inOneStatus tenants: [Tenant]) -> (words: String, isPlural: Bool)? {
    var packs: [String] = []
    var statuses: Set<String> = []
    for case .pack(let pack, let status?) in tenants {
      packs.append(pack)
      statuses.insert(status)
    }
    guard let status = statuses.first, statuses.count == 1, packs.count == tenants.count else { return nil }
    let all = self.tenants.filter { if case .pack(_, status) = $0 { true } else { false } }
    if packs.count == all.count, packs.count > 1 { return ("every pack in status \(status)", false) }
    return ("\(listed(packs)) in status \(status)", packs.count > 1)
  }

  /// Some users, behind a sentence; nil for all.
  func words(of users: [User]) -> String? {
    let all = self.users
    if users.count == all.count { return nil }
    if users == [.withoutRole] { return "for users without a role" }
    let lacking = all.filter { !users.contains($0) }
    if users.contains(.withoutRole) { return "for all users but \(listed(lacking.map(\.words)))" }
    return "for \(listed(users.map(\.words)))"
  }
}

extension Tenant {
  var isDisputed: Bool {
    if case .pack(_, .some) = self { true } else { false }
  }

  var words: String {
    switch self {
    case .none: "whoever has no account"
    case .withoutPack: "whoever has no pack"
    case .pack(let pack, nil): pack
    case .pack(let pack, let status?): "\(pack) in status \(status)"
    }
  }
}

extension User {
  var words: String {
    switch self {
    case .withoutRole: "users without a role"
    case .role(let role): role
    case .withEverything: "users with every capability"
    }
  }
}
