import CatalogIR
import CatalogQuestions
import Diagnostics
import Tollgate

/// The checks behind an answer, in their order, up to the first that fails.
extension Inquiry {
  func trail(of question: Question, _ decision: Decision) -> [Point] {
    switch question {
    case .module(let index):
      guard let matrix else { return [noTenant] }
      return checks(of: index, matrix)
    case .feature(let index):
      guard let matrix else { return [noTenant] }
      return checks(ofFeature: index, matrix)
    case .request(let line):
      return checks(of: line, decision)
    }
  }

  /// Whoever has no tenant, or one in a zone that nobody knows.
  var noTenant: Point {
    Point(nil, [.noTenant], passes: false)
  }

  /// The checks of a module and, behind it, of each required one that is off, down to the root causes.
  func checks(of index: Int, _ matrix: AccessMatrix) -> [Point] {
    var points: [Point] = []
    var modules = [index]
    var seen: Set<Int> = [index]
    var next = 0
    while next < modules.count {
      let (own, off) = ownChecks(of: modules[next], matrix)
      points += own
      modules += off.filter { seen.insert($0).inserted }
      next += 1
    }
    return points
  }

  /// The checks of a module alone, and the modules that it requires and that are off.
  private func ownChecks(of index: Int, _ matrix: AccessMatrix) -> (points: [Point], off: [Int]) {
    let module = catalog.modules[index]
    var points = [grant(of: index, matrix)]
    if points[0].passes == false { return (points, []) }
    if matrix.reason(ModuleID(index: index)) == .notReleased { return (points + [notReleased(module)], []) }
    var off: [Int] = []
    for required in module.requires {
      let code = catalog.modules[required.index].code
      let isOn = matrix.isEnabled(ModuleID(index: required.index))
      if !isOn { off.append(required.index) }
      points.append(
        Point(
          nil, [.required(module: code, by: module.code, isOn: isOn)],
          at: places.place(.module, module.code, .requires, code), passes: isOn))
    }
    guard off.isEmpty else { return (points, off) }
    let connections = checks(of: module.connections, matrix) { .connection($0, of: module.code, $1) }
    points += connections
    guard connections.allSatisfy({ $0.passes == true }), module.requiresConfiguration else { return (points, []) }
    let isConfigured = matrix.reason(ModuleID(index: index)) != .configurationMissing
    points.append(
      Point(
        nil, [.configured(module: module.code, isConfigured)],
        at: places.place(.module, module.code, .configuration, module.code), passes: isConfigured))
    return (points, [])
  }

  func notReleased(_ module: Module) -> Point {
    if module.lifecycle.isReleased, let phase = module.phase, let current = catalog.phase {
      let place = places.place(.module, module.code, .phase, module.code)
      return Point(nil, [.notInPhase(module.code, phase, of: current)], at: place, passes: false)
    }
    let place = places.place(.module, module.code, .lifecycle, module.code)
    return Point(nil, [.notReleased(module.code, module.lifecycle)], at: place, passes: false)
  }

  func notReleased(_ feature: Feature) -> Point {
    let place = places.place(.feature, feature.code, .lifecycle, feature.code)
    return Point(nil, [.notReleased(feature.code, feature.lifecycle)], at: place, passes: false)
  }

  /// Connections that are there or are not, each after what it requires itself, and with what to do about it.
  private func checks(
    of connections: [ID<Connection>], _ matrix: AccessMatrix, _ fact: (String, Presence) -> Fact
  ) -> [Point] {
    let order = explainer.setUpOrder(of: connections.map(\.index))
    return order.map { index in
      let connection = catalog.connections[index]
      let isListed = situation.state.connections.contains(ConnectionID(index: index))
      let isPresent = matrix.isPresent(ConnectionID(index: index))
      let presence: Presence = isPresent ? .setUp : isListed ? .waiting : .missing
      let user = order.first { catalog.connections[$0].requires.contains(ID(index)) }
      let isDirect = connections.contains(ID(index))
      let said =
        isDirect
        ? fact(connection.code, presence)
        : .prerequisite(connection.code, of: user.map { catalog.connections[$0].code } ?? "", presence)
      let setup: [Fact] = isListed ? [] : connection.setup.map { [.setup($0)] } ?? []
      return Point(nil, [said] + setup, at: places.place(of: .connection, connection.code), passes: isPresent)
    }
  }

  /// The checks of a feature's module, then its own.
  func checks(ofFeature index: Int, _ matrix: AccessMatrix) -> [Point] {
    let feature = catalog.features[index]
    var points = checks(of: feature.module.index, matrix)
    guard matrix.isEnabled(ModuleID(index: feature.module.index)) else { return points }
    let reason = matrix.reason(FeatureID(index: index))
    if reason == .notReleased { return points + [notReleased(feature)] }
    let isOn = reason != .featureOff
    let switched =
      governingRow(of: FeatureID(index: index)).map { Switch.row($0, isOn: isOn) } ?? .byDefault(isOn: isOn)
    points.append(
      Point(nil, [.feature(feature.code, switched)], at: places.place(of: .feature, feature.code), passes: isOn))
    guard isOn else { return points }
    return points + unlocks(of: feature, isUnlocked: reason != .featureLocked, matrix)
  }

  /// What unlocks a feature, each of it; where one of several is enough, what is missing counts against none that is there.
  private func unlocks(of feature: Feature, isUnlocked: Bool, _ matrix: AccessMatrix) -> [Point] {
    var points: [Point] = []
    for module in feature.unlock.modules {
      let code = catalog.modules[module.index].code
      let isThere = matrix.isEnabled(ModuleID(index: module.index))
      points.append(
        Point(
          nil, [.unlockModule(code, of: feature.code, isOn: isThere)],
          at: places.place(.feature, feature.code, .unlockedBy, code), passes: isThere))
    }
    points += checks(of: feature.unlock.connections, matrix) { .unlockConnection($0, of: feature.code, $1) }
    return feature.unlock.any && isUnlocked ? points.filter { $0.passes == true } : points
  }

  private func governingRow(of feature: FeatureID) -> Holder? {
    func says(_ row: EntitlementOverride<FeatureKind>) -> Bool {
      row.subject == feature && row.state != .inherit && row.validity.contains(situation.time)
    }
    let enterprise = situation.state.enterpriseFeatures.last(where: says)
    if enterprise?.isLocked ?? false { return .enterprise }
    if situation.state.storeFeatures.contains(where: says) { return .store }
    return enterprise == nil ? nil : .enterprise
  }
}
