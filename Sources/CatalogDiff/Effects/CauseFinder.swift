import CatalogIR
import Diagnostics
import Tollgate

/// Says which difference between two catalogs a gained or lost cell comes of.
///
/// It goes the way of the evaluator: what fails first on the side that refuses is looked up on the side that allows. If it
/// held there, the reason lies in the thing itself, which is asked in turn; if it was not asked for there, whoever asks
/// for it now is the reason. A gain is a loss looked at from HEAD.
struct CauseFinder {
  /// The side that allows.
  var open: Access
  /// The side that refuses.
  var shut: Access
  /// What the refusing side does, looked at from BASE.
  let turn: Turn
  let base: Side
  let head: Side
  /// What a route that one side lacks is told as.
  let routeChanges: [RouteName: Fact]
  private let population: Population

  /// - Parameter isLoss: Whether BASE allows and HEAD refuses.
  init(_ cells: CellFinder, _ changes: [Change], isLoss: Bool) {
    (open, shut) = isLoss ? (cells.base, cells.head) : (cells.head, cells.base)
    turn = isLoss ? .stricter : .looser
    (base, head) = (cells.base.side, cells.head.side)
    population = cells.population
    var routeChanges: [RouteName: Fact] = [:]
    for change in changes {
      switch change.fact {
      case .routeAdded(let name), .routeRemoved(let name): routeChanges[name] = change.fact
      case .routeMoved(let name, let target): (routeChanges[name], routeChanges[target]) = (change.fact, change.fact)
      default: break
      }
    }
    self.routeChanges = routeChanges
  }

  /// What can be the reason, the likeliest first.
  mutating func causes(of thing: AskedThing, _ cell: Cell, with connections: Set<String>) -> [Fact] {
    let (allowed, refused) = turn == .stricter ? (thing.base, thing.head) : (thing.head, thing.base)
    let matrices = Matrices(
      open: open.matrix(of: cell.tenant, connections), shut: shut.matrix(of: cell.tenant, connections))
    switch (allowed, refused) {
    case (.module(let module)?, _):
      return causes(ofModule: open.side.code(.module, module), cell, matrices)
    case (.feature(let feature)?, _):
      return causes(ofFeature: open.side.code(.feature, feature), cell, matrices)
    case (.entry(let entry)?, let other):
      var facts = causes(ofEntry: entry, other?.entry, cell, matrices)
      if case .menu(let name) = thing.thing { facts.insert(.menu(name), at: 0) }
      return facts
    case (nil, _): return []
    }
  }

  /// What can be the reason that a limit's figure is another one for a tenant.
  func causes(ofFigure limit: String, _ tenant: Tenant, _ turn: Turn) -> [Fact] {
    var facts: [Fact] = existence(of: Entity(.limit, limit))
    if case .pack(let pack, let status) = tenant {
      facts += existence(of: Entity(.pack, pack))
      if let status { facts += [.status(status, .stricter), .status(status, .looser)] }
      if let status { facts += existence(of: Entity(.status, status)) }
      facts.append(.figure(limit: limit, pack: figureRoot(limit, pack, base, head), turn))
    }
    return facts + [.figure(limit: limit, pack: nil, turn)]
  }

  /// What the two sides know of one tenant.
  private struct Matrices {
    let open: AccessMatrix?
    let shut: AccessMatrix?
  }

  /// What is told of an entity that one side lacks.
  private func existence(of entity: Entity) -> [Fact] {
    let owner = (base.owner(of: entity) ?? head.owner(of: entity)).map { Entity(.module, $0) }
    let facts = [entity, owner].compactMap(\.self).filter { !base.has($0.kind, $0.code) || !head.has($0.kind, $0.code) }
    return facts.flatMap { [.added($0), .removed($0)] }
  }
}

// MARK: - Entries

extension CauseFinder {
  private mutating func causes(ofEntry allowed: Int, _ refused: Int?, _ cell: Cell, _ matrices: Matrices) -> [Fact] {
    let own = open.side.name(ofEntry: allowed)
    guard let refused else { return routeCauses(own, nil) }
    let other = shut.side.name(ofEntry: refused)
    if own != other { return routeCauses(own, other) }
    let decision = shut.decision(on: refused, matrices.shut, cell.user)
    let asks: [Fact] = [.condition(own, turn)]
    switch decision.reason {
    case .noTenant: return asks
    case .limitReached:
      let limits = shut.missing(for: decision, matrices.shut, cell.user).compactMap { shut.side.rename(.limit, $0) }
      return limits.flatMap { limit in
        [.consumption(own, limit: limit, turn)] + causes(ofFigure: limit, cell.tenant, turn)
      } + asks
    case .capabilityMissing:
      let missing = shut.missing(for: decision, matrices.shut, cell.user)
      return missing.compactMap { shut.side.rename(.capability, $0) }.flatMap {
        causes(ofCapability: $0, on: refused, allowed, cell)
      } + asks
    case .featureOff, .featureLocked: return featureCauses(decision, cell, matrices) + asks
    case .notReleased where isFeature(decision, matrices): return featureCauses(decision, cell, matrices) + asks
    default: return moduleCauses(refused, allowed, decision, cell, matrices) + asks
    }
  }

  /// Whether it is the feature that fails, and not its module.
  private func isFeature(_ decision: Decision, _ matrices: Matrices) -> Bool {
    guard let feature = decision.feature, let matrix = matrices.shut else { return false }
    let module = shut.side.tables.module(of: feature)
    return matrix.isEnabled(module) && decision.module.map { matrix.isEnabled($0) } ?? true
  }

  /// A feature fails that the entry asks for.
  private mutating func featureCauses(_ decision: Decision, _ cell: Cell, _ matrices: Matrices) -> [Fact] {
    let feature = decision.feature.map { shut.side.code(.feature, $0.index) } ?? ""
    let held = open.side.number(.feature, feature).map { matrices.open?.isEnabled(FeatureID(index: $0)) ?? false }
    return held == true ? causes(ofFeature: feature, cell, matrices) : []
  }

  /// Another line decides than before: one that is gone, or one that has come.
  private func routeCauses(_ own: RouteName, _ other: RouteName?) -> [Fact] {
    var facts: [Fact] = own.space == .api ? [.base] : []
    for name in [own, other].compactMap(\.self) {
      var whole = name
      whole.operation = nil
      facts += [routeChanges[name], routeChanges[whole]].compactMap(\.self)
    }
    return facts + [.caseFolding(turn), .caseFolding(turn.reversed), .base]
  }

  /// A module fails that the entry asks for.
  private mutating func moduleCauses(
    _ refused: Int, _ allowed: Int, _ decision: Decision, _ cell: Cell, _ matrices: Matrices
  ) -> [Fact] {
    var candidates = decision.module.map { [shut.side.code(.module, $0.index)] } ?? []
    if case .guarded(let needs) = shut.side.entries[refused].entry.condition, needs.anyModule {
      candidates = shut.side.codes(.module, needs.modules)
    }
    let held = candidates.filter { code in
      open.side.number(.module, code).map { matrices.open?.isEnabled(ModuleID(index: $0)) ?? false } ?? false
    }
    let owners = shut.side.features(ofEntry: refused).filter { open.side.features(ofEntry: allowed).contains($0) }
    return held.flatMap { causes(ofModule: $0, cell, matrices) } + owners.map { Fact.owner(feature: $0) }
  }

  private func causes(ofCapability code: String, on refused: Int, _ allowed: Int, _ cell: Cell) -> [Fact] {
    var facts: [Fact] = []
    if case .role(let role) = cell.user {
      facts += existence(of: Entity(.role, role))
      facts += giftRoots(of: role, code, base, head).map { .roleCapability(role: $0, code, turn) }
      facts += existence(of: Entity(.capability, code))
    }
    let modules = shut.side.modules(ofEntry: refused)
    facts += modules.map { Fact.moduleCapability(module: $0, code, turn) }
    return facts
      + shut.side.features(ofEntry: refused).filter { open.side.features(ofEntry: allowed).contains($0) }
      .map { .owner(feature: $0) }
  }
}

// MARK: - Modules, features, connections

extension CauseFinder {
  /// Why a module is off on the one side that is on on the other. What a module requires is no circle.
  private mutating func causes(ofModule code: String, _ cell: Cell, _ matrices: Matrices) -> [Fact] {
    guard let number = shut.side.number(.module, code), let module = shut.side.module(code), let matrix = matrices.shut
    else { return existence(of: Entity(.module, code)) }
    switch matrix.reason(ModuleID(index: number)) {
    case .notReleased: return [.release(Entity(.module, code), turn), .phase(turn)]
    case .dependencyDisabled:
      let needed = shut.side.codes(.module, module.requires).first { required in
        shut.side.number(.module, required).map { !matrix.isEnabled(ModuleID(index: $0)) } ?? false
      }
      guard let needed else { return [] }
      let wasOn = open.side.number(.module, needed).map { matrices.open?.isEnabled(ModuleID(index: $0)) ?? false }
      let asks = Fact.requirement(of: Entity(.module, code), Entity(.module, needed), turn)
      return (wasOn == true ? causes(ofModule: needed, cell, matrices) : []) + [asks]
        + existence(of: Entity(.module, needed))
    case .connectionMissing:
      let missing = shut.side.codes(.connection, module.connections).filter { !shut.has($0, matrix) }
      return missing.flatMap { causes(ofConnection: $0, askedBy: Entity(.module, code), matrices) }
    case .configurationMissing: return [.configuration(module: code, turn)]
    default: return grantCauses(code, cell)
    }
  }

  /// Why a module is granted on the one side alone.
  private func grantCauses(_ module: String, _ cell: Cell) -> [Fact] {
    var facts: [Fact] = existence(of: Entity(.module, module))
    if case .pack(let pack, let status) = cell.tenant {
      facts += existence(of: Entity(.pack, pack))
      if let status { facts += [.status(status, turn)] + existence(of: Entity(.status, status)) }
      facts.append(.content(pack: contentRoot(of: pack, module, base, head), module: module, turn))
    }
    return facts + [.standard(Entity(.module, module), turn)]
  }

  private mutating func causes(ofFeature code: String, _ cell: Cell, _ matrices: Matrices) -> [Fact] {
    guard let number = shut.side.number(.feature, code), let feature = shut.side.feature(code),
      let matrix = matrices.shut
    else { return existence(of: Entity(.feature, code)) }
    let entity = Entity(.feature, code)
    guard matrix.isEnabled(ModuleID(index: feature.module.index)) else {
      let owner = shut.side.code(.module, feature.module.index)
      let wasOn = open.side.number(.module, owner).map { matrices.open?.isEnabled(ModuleID(index: $0)) ?? false }
      return [.owner(feature: code)] + (wasOn == true ? causes(ofModule: owner, cell, matrices) : [])
        + existence(of: Entity(.module, owner))
    }
    switch matrix.reason(FeatureID(index: number)) {
    case .notReleased: return [.release(entity, turn)]
    case .featureOff: return [.standard(entity, turn)]
    default:
      let modules = shut.side.codes(.module, feature.unlock.modules).filter { module in
        shut.side.number(.module, module).map { !matrix.isEnabled(ModuleID(index: $0)) } ?? false
          && open.side.number(.module, module).map { matrices.open?.isEnabled(ModuleID(index: $0)) ?? false } ?? false
      }
      let connections = shut.side.codes(.connection, feature.unlock.connections).filter { connection in
        !shut.has(connection, matrix) && (matrices.open.map { open.has(connection, $0) } ?? false)
      }
      return [.unlock(feature: code, turn)] + modules.flatMap { causes(ofModule: $0, cell, matrices) }
        + connections.flatMap { causes(ofConnection: $0, askedBy: nil, matrices) }
    }
  }

  /// Why a connection counts on the one side alone. What a connection requires is no circle.
  private func causes(ofConnection code: String, askedBy asker: Entity?, _ matrices: Matrices) -> [Fact] {
    var facts: [Fact] = asker.map { [.requirement(of: $0, Entity(.connection, code), turn)] } ?? []
    guard matrices.open.map({ open.has(code, $0) }) ?? false, let matrix = matrices.shut else { return facts }
    let required = shut.side.codes(.connection, shut.side.connection(code)?.requires ?? [])
    for needed in required where !shut.has(needed, matrix) {
      facts += causes(ofConnection: needed, askedBy: Entity(.connection, code), matrices)
    }
    return facts + existence(of: Entity(.connection, code))
  }
}

extension Access {
  /// Whether a tenant's connection counts.
  fileprivate func has(_ connection: String, _ matrix: AccessMatrix) -> Bool {
    side.number(.connection, connection).map { matrix.isPresent(ConnectionID(index: $0)) } ?? false
  }
}

extension Access.Question {
  fileprivate var entry: Int? {
    if case .entry(let entry) = self { entry } else { nil }
  }
}

extension Side {
  /// The line that an entry stands in.
  func name(ofEntry number: Int) -> RouteName {
    let (route, entry) = entries[number]
    return routes[route].with(entry.operation, in: self)
  }

  fileprivate func features(ofEntry number: Int) -> [String] {
    guard case .guarded(let needs) = entries[number].entry.condition else { return [] }
    return codes(.feature, needs.features)
  }

  /// The modules that an entry asks for, those of its features too.
  fileprivate func modules(ofEntry number: Int) -> [String] {
    guard case .guarded(let needs) = entries[number].entry.condition else { return [] }
    let owners = needs.features.map { catalog.features[$0.index].module }
    return codes(.module, needs.modules + owners.filter { !needs.modules.contains($0) })
  }

  /// The code of HEAD for a code that the tables gave.
  fileprivate func rename(_ kind: EntityKind, _ code: String) -> String? {
    let own: [String] =
      switch kind {
      case .limit: catalog.limits.map(\.code)
      case .capability: catalog.capabilities.map(\.code)
      default: []
      }
    return own.firstIndex { $0.utf8.elementsEqual(code.utf8) }.map { self.code(kind, $0) }
  }
}
