import CatalogIR
import CatalogQuestions
import Diagnostics
import Tollgate
import TollgateHTTP

/// What would have to be done, where no pack alone is enough.
extension Inquiry {
  /// A longer list is cut.
  private static let mostSteps = 50

  /// Takes away one reason after the other until the answer is yes, and says what that took. A single point if nothing
  /// helps.
  func plan(for question: Question) -> [Point] {
    guard matrix != nil else { return [] }
    var plan = Plan(self)
    while plan.steps.count < Self.mostSteps {
      let matrix = AccessMatrix(tables, plan.state, at: situation.time)
      let decision = answer(question, matrix, plan.holdings.set(in: tables))
      if decision.outcome == .allow { return plan.steps }
      guard plan.remedy(decision, matrix) else {
        // Without a step before it the reason is told already.
        return [Point(nil, [.nothingChangesIt])] + (plan.steps.isEmpty ? [] : unreleased(behind: decision, matrix))
      }
    }
    return plan.steps + [Point(nil, [.goesOn])]
  }
}

extension Inquiry {
  /// The module or feature that is not released and makes a decision so.
  private func unreleased(behind decision: Decision, _ matrix: AccessMatrix) -> [Point] {
    var points: [Point] = []
    if let module = decision.module.map({ matrix.chain($0).first ?? $0 }), matrix.reason(module) == .notReleased {
      points = [notReleased(catalog.modules[module.index])]
    } else if let feature = decision.feature, matrix.reason(feature) == .notReleased {
      points = [notReleased(catalog.features[feature.index])]
    }
    return points.map { Point($0.entity, $0.facts, at: $0.place) }
  }
}

/// A tenant and a user who are given one thing after another.
private struct Plan {
  let inquiry: Inquiry
  var state: TenantState
  var holdings: Holdings
  var steps: [Point] = []

  init(_ inquiry: Inquiry) {
    self.inquiry = inquiry
    state = inquiry.situation.state
    holdings = inquiry.holdings
  }

  private var catalog: Catalog { inquiry.catalog }

  /// Takes the reason of a decision away; false if that cannot be done.
  mutating func remedy(_ decision: Decision, _ matrix: AccessMatrix) -> Bool {
    switch decision.reason {
    case .featureOff: decision.feature.map { switchOn($0) } ?? false
    case .featureLocked: decision.feature.map { unlock($0, matrix) } ?? false
    case .capabilityMissing: giveCapabilities(decision)
    case .limitReached: raiseLimits(decision, matrix)
    default: decision.module.map { enable($0, matrix) } ?? false
    }
  }

  /// Takes the reason away why a module is off, which may be that of a module it requires.
  private mutating func enable(_ module: ModuleID, _ matrix: AccessMatrix) -> Bool {
    let module = matrix.chain(module).first ?? module
    switch matrix.reason(module) {
    case .notGranted, .notStarted, .expired, .status: return addPack(holding: module) || addRow(for: module)
    case .overriddenOff: return removeRows(of: module)
    case .connectionMissing: return setUp(catalog.modules[module.index].connections.map(\.index), matrix)
    case .configurationMissing:
      state.configured.append(module)
      let configured = catalog.modules[module.index]
      steps.append(Point(nil, [.configure(configured.code, settings: configured.requiredSettings)]))
      return true
    default: return false
    }
  }

  private mutating func addPack(holding module: ModuleID) -> Bool {
    let active: StatusID? = inquiry.tables.find("ACTIVE")
    guard let active, inquiry.tables.grants(active),
      let pack = inquiry.explainer.packOrder.first(where: { pack in
        catalog.packs[pack].onSale && catalog.packs[pack].contents.contains(ID(module.index))
      })
    else { return false }
    state.assignments.append(Assignment(pack: PackID(index: pack), status: active))
    var step = inquiry.explainer.point(pack: pack)
    step.facts.append(.addPack)
    steps.append(step)
    return true
  }

  /// For what no pack on sale holds; false if there is such a row already.
  private mutating func addRow(for module: ModuleID) -> Bool {
    let row = EntitlementOverride(module, .enabled)
    guard !state.storeModules.contains(row) else { return false }
    state.storeModules.removeAll { $0.subject == module }
    state.storeModules.append(row)
    steps.append(Point(nil, [.switchOn(catalog.modules[module.index].code)]))
    return true
  }

  private mutating func removeRows(of module: ModuleID) -> Bool {
    state.storeModules.removeAll { $0.subject == module }
    state.enterpriseModules.removeAll { $0.subject == module }
    steps.append(Point(nil, [.removeRow(catalog.modules[module.index].code)]))
    return true
  }

  private mutating func setUp(_ connections: [Int], _ matrix: AccessMatrix) -> Bool {
    let missing = inquiry.explainer.setUpOrder(of: connections).filter { !matrix.isPresent(ConnectionID(index: $0)) }
    let new = missing.filter { !state.connections.contains(ConnectionID(index: $0)) }
    state.connections += new.map { ConnectionID(index: $0) }
    steps += new.map { inquiry.explainer.point(connection: $0) }
    return !new.isEmpty
  }

  private mutating func switchOn(_ feature: FeatureID) -> Bool {
    state.storeFeatures.removeAll { $0.subject == feature }
    state.enterpriseFeatures.removeAll { $0.subject == feature }
    state.storeFeatures.append(EntitlementOverride(feature, .enabled))
    steps.append(Point(nil, [.switchOn(catalog.features[feature.index].code)]))
    return true
  }

  /// Of things of which one is enough the first connection is taken, else the first module.
  private mutating func unlock(_ feature: FeatureID, _ matrix: AccessMatrix) -> Bool {
    let unlock = catalog.features[feature.index].unlock
    let connections = unlock.any ? Array(unlock.connections.prefix(1)) : unlock.connections
    if setUp(connections.map(\.index), matrix) { return true }
    let off = unlock.modules.first { !matrix.isEnabled(ModuleID(index: $0.index)) }
    return off.map { enable(ModuleID(index: $0.index), matrix) } ?? false
  }

  /// The first role that gives all that is missing, else the missing capabilities themselves.
  private mutating func giveCapabilities(_ decision: Decision) -> Bool {
    guard let entry = decision.entry else { return false }
    let held = holdings.set(in: inquiry.tables)
    let needs = inquiry.explainer.capabilities(neededBy: entry, serving: decision.module)
    let missing = needs.map(\.capability).filter { !held.contains(CapabilityID(index: $0)) }
    guard !missing.isEmpty else { return false }
    let role = catalog.roles.indices.first { role in
      missing.allSatisfy { catalog.roles[role].capabilities.contains(ID($0)) }
    }
    if let role {
      holdings.roles.append(RoleID(index: role))
      var step = inquiry.explainer.point(role: role)
      step.facts = [.giveRole]
      steps.append(step)
    } else {
      holdings.capabilities += missing.map { CapabilityID(index: $0) }
      steps += missing.map { capability in
        var step = inquiry.explainer.point(capability: capability)
        step.facts = [.giveCapability]
        return step
      }
    }
    return true
  }

  private mutating func raiseLimits(_ decision: Decision, _ matrix: AccessMatrix) -> Bool {
    let consumes = decision.entry.flatMap { inquiry.explainer.entries[$0].entry.requirements?.consumes } ?? []
    guard let reached = consumes.first(where: { isReached($0, matrix) }) else { return false }
    let limit = LimitID(index: reached.limit.index)
    guard matrix.figure(limit) != .max else { return false }
    state.limits.append(LimitFigure(limit, .max))
    steps.append(Point(nil, [.raiseLimit(catalog.limits[limit.index].code)]))
    return true
  }

  private func isReached(_ consumed: Condition.Consumption, _ matrix: AccessMatrix) -> Bool {
    let asked = LimitFigure(LimitID(index: consumed.limit.index), consumed.amount)
    return !matrix.hasRoom(for: asked, usage: inquiry.situation.subject.usage)
  }
}
