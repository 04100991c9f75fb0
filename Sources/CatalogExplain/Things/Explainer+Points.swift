import CatalogIR
import Diagnostics

/// Points that several explanations make.
extension Explainer {
  func entity(module index: Int) -> Entity {
    Entity(.module, catalog.modules[index].code, name: catalog.modules[index].name.first)
  }

  func entity(pack index: Int) -> Entity {
    Entity(.pack, catalog.packs[index].code, name: catalog.packs[index].name.first)
  }

  /// A module with what sets it apart from an ordinary one.
  func point(module index: Int, at place: Place? = nil) -> Point {
    let module = catalog.modules[index]
    var facts: [Fact] = []
    if module.alwaysOn { facts.append(.alwaysOn) }
    if module.enabledByDefault { facts.append(.onByDefault) }
    if module.lifecycle != .active { facts.append(.lifecycle(module.lifecycle)) }
    if let phase = module.phase { facts.append(.phase(phase, of: module.isInPhase ? nil : catalog.phase)) }
    return Point(entity(module: index), facts, at: place ?? places.place(of: .module, module.code))
  }

  func point(feature index: Int) -> Point {
    let feature = catalog.features[index]
    var facts: [Fact] = []
    if !feature.enabledByDefault { facts.append(.offByDefault) }
    if feature.lifecycle != .active { facts.append(.lifecycle(feature.lifecycle)) }
    let unlocking = unlockingCodes(of: feature)
    if !unlocking.isEmpty { facts.append(.unlockedBy(unlocking, any: feature.unlock.any)) }
    return Point(
      Entity(.feature, feature.code, name: feature.name?.first), facts, at: places.place(of: .feature, feature.code))
  }

  func point(pack index: Int, _ facts: [Fact] = [], at place: Place? = nil) -> Point {
    let pack = catalog.packs[index]
    let terms: [Fact?] = [pack.price.map(Fact.price), pack.onSale ? nil : .notOnSale]
    return Point(
      entity(pack: index), terms.compactMap(\.self) + facts, at: place ?? places.place(of: .pack, pack.code))
  }

  func point(connection index: Int, _ facts: [Fact] = []) -> Point {
    let connection = catalog.connections[index]
    return Point(
      Entity(.connection, connection.code, name: connection.name.first),
      (connection.setup.map { [.setup($0)] } ?? []) + facts, at: places.place(of: .connection, connection.code))
  }

  func point(limit index: Int) -> Point {
    let limit = catalog.limits[index]
    return Point(
      Entity(.limit, limit.code, name: limit.name?.first), [bound(of: limit, limit.figure)],
      at: places.place(of: .limit, limit.code))
  }

  func bound(of limit: Limit, _ figure: Int64?) -> Fact {
    guard case .counter(let period) = limit.kind else {
      return .bound(figure, unit: limit.unit, each: limit.each, period: nil)
    }
    return .bound(figure, unit: limit.unit, each: limit.each, period: period)
  }

  /// A capability with the roles that give it.
  func point(capability index: Int, at place: Place? = nil) -> Point {
    let capability = catalog.capabilities[index]
    let roles = catalog.roles.filter { $0.capabilities.contains(ID(index)) }.map(\.code)
    return Point(
      Entity(.capability, capability.code, name: capability.name.first),
      catalog.roles.isEmpty ? [] : [roles.isEmpty ? .givenByNobody : .givenBy(roles)],
      at: place ?? places.place(of: .capability, capability.code))
  }

  func point(role index: Int, at place: Place? = nil) -> Point {
    let role = catalog.roles[index]
    return Point(Entity(.role, role.code, name: role.name.first), at: place ?? places.place(of: .role, role.code))
  }

  /// An entry of a route by its key.
  func point(entry: Int, _ facts: [Fact] = []) -> Point {
    let key = places.entryKeys[entry]
    let route = catalog.routes[entries[entry].route]
    let action: [Fact] = key.action.map { [.action($0)] } ?? []
    return Point(
      Entity(route.space == .page ? .page : .apiRoute, key.key, name: route.name?.first), action + facts,
      at: places.place(of: .entry(entry)))
  }

  /// The entries of a space that meet a condition, as points.
  func points(of space: Route.Space, where holds: (Int, RouteEntry) -> Bool) -> [Point] {
    entries.indices
      .filter { catalog.routes[entries[$0].route].space == space && holds($0, entries[$0].entry) }
      .map { point(entry: $0) }
  }

  /// The codes of what unlocks a feature.
  func unlockingCodes(of feature: Feature) -> [String] {
    feature.unlock.modules.map { catalog.modules[$0.index].code }
      + feature.unlock.connections.map { catalog.connections[$0.index].code }
  }
}

extension RouteEntry {
  /// What it asks for; nil for an entry that is open to everyone.
  var requirements: Condition.Requirements? {
    guard case .guarded(let requirements) = condition else { return nil }
    return requirements
  }
}
