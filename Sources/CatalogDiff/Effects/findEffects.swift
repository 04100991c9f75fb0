import CatalogIR
import Diagnostics
import Tollgate

/// Puts what everybody gains and loses under the changes that it comes of, each cell under one.
///
/// Every cell of the whole space is looked at: each module, feature, region of pages with each action, region of the API
/// with each method, and menu entry, for each tenant, user and set of connections; and each limit for each tenant.
///
/// - Complexity: O(regions × operations + distinct pairs of entries × tenants × users × connections) decisions.
func findEffects(_ base: Side, _ head: Side, of changes: [Change]) -> [Change] {
  var finder = EffectFinder(base, head, changes)
  finder.findAccess()
  finder.findLimits()
  var changes = changes
  for index in changes.indices { changes[index].effects = finder.effects(of: index) }
  return changes
}

private struct EffectFinder {
  /// What is gained or lost by whom, not yet put together.
  private struct Piece: Hashable {
    let direction: Effect.Direction
    let content: Content

    enum Content: Hashable {
      case thing(Thing)
      case figure(Effect.Figure)
    }
  }

  private var cells: CellFinder
  private let population: Population
  private let space: Space
  private let changes: [Change]
  private let positions: [Fact: Int]
  private var losses: CauseFinder
  private var gains: CauseFinder
  /// For each change its pieces in the order in which they were found, each with its cells.
  private var order: [[Piece]]
  private var found: [[Piece: [Cell]]]

  init(_ base: Side, _ head: Side, _ changes: [Change]) {
    cells = CellFinder(base, head)
    population = cells.population
    space = Space(cells.base, cells.head)
    self.changes = changes
    positions = Dictionary(changes.enumerated().map { ($1.fact, $0) }, uniquingKeysWith: { first, _ in first })
    losses = CauseFinder(cells, changes, isLoss: true)
    gains = CauseFinder(cells, changes, isLoss: false)
    order = changes.map { _ in [] }
    found = changes.map { _ in [:] }
  }

  mutating func findAccess() {
    for thing in space.things {
      for cell in cells.cells(thing.base, thing.head) {
        if let connections = cell.lost {
          let causes = losses.causes(of: thing, cell, with: connections)
          add(Piece(direction: .lost, content: .thing(thing.thing)), cell, under: causes)
        }
        if let connections = cell.gained {
          let causes = gains.causes(of: thing, cell, with: connections)
          add(Piece(direction: .gained, content: .thing(thing.thing)), cell, under: causes)
        }
      }
    }
  }

  mutating func findLimits() {
    for limit in cells.base.side.union(.limit, cells.head.side) {
      for tenant in cells.population.tenants where tenant != .none {
        let (before, after) = (cells.base.figure(limit, tenant), cells.head.figure(limit, tenant))
        guard let turn = figureTurn(before, after) else { continue }
        let figure = Effect.Figure(limit: limit, before: before, after: after)
        let piece = Piece(direction: turn == .stricter ? .lost : .gained, content: .figure(figure))
        let causes = losses.causes(ofFigure: limit, tenant, turn)
        for user in cells.population.users {
          let (was, isNow) = turn == .stricter ? (LeastSets.always, LeastSets.never) : (.never, .always)
          add(piece, Cell(tenant: tenant, user: user, before: was, after: isNow), under: causes)
        }
      }
    }
  }

  /// Adds a cell under the first of its causes that is told, else under the first change at all.
  private mutating func add(_ piece: Piece, _ cell: Cell, under causes: [Fact]) {
    let told = causes.first { positions[$0] != nil }
    guard let change = told.flatMap({ positions[$0] }) ?? changes.indices.first else { return }
    if found[change][piece] == nil { order[change].append(piece) }
    found[change][piece, default: []].append(cell)
  }
}

// MARK: - Putting together

extension EffectFinder {
  /// The effects of a change: one for each group of people that gains or loses the same, the losses first.
  func effects(of change: Int) -> [Effect] {
    var effects: [Effect] = []
    var places: [[Effect.Direction: Int]] = []
    var holders: [Effect.Holder: Int] = [:]
    for piece in order[change] {
      for holder in self.holders(of: found[change][piece] ?? []) {
        let number = holders[holder] ?? holders.count
        if number == holders.count {
          holders[holder] = number
          places.append([:])
        }
        let place = places[number][piece.direction] ?? effects.count
        if place == effects.count {
          places[number][piece.direction] = place
          effects.append(Effect(direction: piece.direction, holder: holder))
        }
        add(piece, to: &effects[place])
      }
    }
    return effects.filter { $0.direction == .lost } + effects.filter { $0.direction == .gained }
  }

  /// Cells as few groups in which each of some tenants has each of some users.
  private func holders(of cells: [Cell]) -> [Effect.Holder] {
    struct Share: Hashable {
      let users: [User]
      let before: LeastSets
      let after: LeastSets
    }
    var tenants: [Tenant] = []
    var shares: [Tenant: [Share]] = [:]
    let byTenant = Dictionary(grouping: cells, by: \.tenant)
    for tenant in population.tenants {
      guard let cells = byTenant[tenant] else { continue }
      tenants.append(tenant)
      var own: [Share] = []
      for cell in cells where !own.contains(where: { $0.before == cell.before && $0.after == cell.after }) {
        let alike = cells.filter { $0.before == cell.before && $0.after == cell.after }
        own.append(Share(users: alike.map(\.user), before: cell.before, after: cell.after))
      }
      shares[tenant] = own
    }
    var groups: [(share: Share, tenants: [Tenant])] = []
    for tenant in tenants {
      for share in shares[tenant] ?? [] {
        if let place = groups.firstIndex(where: { $0.share == share }) {
          groups[place].tenants.append(tenant)
        } else {
          groups.append((share, [tenant]))
        }
      }
    }
    return groups.map {
      Effect.Holder(tenants: $0.tenants, users: $0.share.users, before: $0.share.before, after: $0.share.after)
    }
  }

  private func add(_ piece: Piece, to effect: inout Effect) {
    switch piece.content {
    case .thing(.module(let code)): effect.modules.append(code)
    case .thing(.feature(let code)): effect.features.append(code)
    case .thing(.menu(let name)): effect.menu.append(name)
    case .thing(.page(let region, let action)): add(action, on: region, to: &effect.pages)
    case .thing(.call(let region, let method)): add("\(method.name)", on: region, to: &effect.calls)
    case .figure(let figure): effect.limits.append(figure)
    }
  }

  private func add(_ operation: String, on number: Int, to targets: inout [Effect.Targets]) {
    let region = space.regions[number]
    let (base, head) = (cells.base.side, cells.head.side)
    let names = (region.base.map { base.routes[$0] }, region.head.map { head.routes[$0] })
    // Things come region by region.
    if let last = targets.indices.last, targets[last].example == region.witness, targets[last].base == names.0,
      targets[last].head == names.1
    {
      targets[last].operations.append(operation)
      return
    }
    targets.append(
      Effect.Targets(
        base: names.0, head: names.1, label: region.label(base.catalog, head.catalog), example: region.witness,
        operations: [operation]))
  }
}

extension Region {
  /// What to call the targets: their pattern or, where capitals alone make the difference, also one of them.
  func label(_ base: Catalog, _ head: Catalog) -> String {
    let hasCapital = witness.utf8.contains { (0x41...0x5A).contains($0) }
    let pattern = pattern(base, head)
    return base.foldsCase != head.foldsCase && hasCapital ? "\(pattern) spelled like \(witness)" : pattern
  }

  /// The narrower of the two patterns, as it stands in requests; both where neither holds the other.
  private func pattern(_ base: Catalog, _ head: Catalog) -> String {
    let (old, new) = (self.base.map { base.routes[$0] }, self.head.map { head.routes[$0] })
    let labels = (old.map(base.label), new.map(head.label))
    guard let old, let new, base.apiBase == head.apiBase else { return labels.1 ?? labels.0 ?? "" }
    if old.pattern.contains(new.pattern) { return labels.1 ?? "" }
    if new.pattern.contains(old.pattern) { return labels.0 ?? "" }
    return [labels.1, labels.0].compactMap(\.self).joined(separator: " within ")
  }
}
