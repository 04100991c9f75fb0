/// Works out an ``Enablement``.
struct EnablementPlan {
  private let tables: CatalogTables
  private let reader: TableReader
  private let module: ModuleID
  private let tenant: TenantState
  private let now: Instant
  /// The module and all that it requires, what is required before what requires it.
  private let closure: [ModuleID]
  /// The connections of all those, and what they require, in the same order.
  private let needed: [ConnectionID]

  init(
    _ tables: CatalogTables, _ reader: TableReader, _ module: ModuleID, _ tenant: TenantState, at now: Instant
  ) {
    self.tables = tables
    self.reader = reader
    self.module = module
    self.tenant = tenant
    self.now = now
    let modules = reader.closure(of: [module.index]) { reader.rows(ModuleWord.self)[$0, .requires] }
    closure = reader.lists[reader.header(.moduleOrder)].filter(modules.contains).map { ModuleID(index: $0) }
    let own = modules.flatMap { reader.lists[reader.rows(ModuleWord.self)[$0, .connections]] }
    needed = reader.connections(behind: own)
  }

  var enablement: Enablement {
    let present = AccessMatrix(tables, tenant, at: now)
    let alone = matrix { $0.enable([module]) }
    let equipped = matrix {
      $0.enable([module]); $0.equip(needed, closure)
    }
    let complete = matrix {
      $0.enable(closure); $0.equip(needed, closure)
    }

    let status: Enablement.Status =
      present.isEnabled(module) ? .enabled : alone.isEnabled(module) ? .ready : .blocked
    let obstacles = closure.filter { complete.isRootCause($0) }
      .map { Enablement.Obstacle(module: $0, reason: complete.reason($0)) }
    let features = (0..<reader.count(.features)).map { FeatureID(index: $0) }
      .filter { reader.rows(FeatureWord.self)[$0.index, .module] == module.index }
    return Enablement(
      module: module, status: status,
      reason: status == .blocked ? obstacles.first?.reason ?? alone.reason(module) : .allowed,
      requiredModules: closure.filter { $0 != module && equipped.isRootCause($0) }, obstacles: obstacles,
      connections: needed.filter { !tenant.connections.contains($0) },
      configurations: closure.filter { requiresConfiguration($0) && !tenant.configured.contains($0) },
      features: features.filter(complete.isEnabled),
      lockedFeatures: features.filter { !complete.isEnabled($0) }.map { locked($0, complete) },
      gains: AccessDifference(in: complete, notIn: present), packs: packs)
  }

  /// The matrix of the tenant after a change.
  private func matrix(_ change: (inout TenantState) -> Void) -> AccessMatrix {
    var tenant = tenant
    change(&tenant)
    return AccessMatrix(tables, tenant, at: now)
  }

  private func requiresConfiguration(_ module: ModuleID) -> Bool {
    reader.moduleFlags(module.index).contains(.requiresConfiguration)
  }

  private func locked(_ feature: FeatureID, _ matrix: AccessMatrix) -> Enablement.LockedFeature {
    let reason = matrix.reason(feature)
    let row = reader.rows(FeatureWord.self)
    let isLocked = reason == .featureLocked
    let modules = isLocked ? reader.lists[row[feature.index, .unlockModules]].map { ModuleID(index: $0) } : []
    let connections = isLocked ? Array(reader.lists[row[feature.index, .unlockConnections]]) : []
    return Enablement.LockedFeature(
      feature: feature, reason: reason, modules: modules.filter { !matrix.isEnabled($0) },
      connections: connections.filter { !matrix.isConnected($0) }.flatMap(steps),
      anyUnlocks: reader.featureFlags(feature.index).contains(.anyUnlocks))
  }

  /// What is to be set up for a connection that is not present: itself or, where it is set up and lacks its own, those.
  private func steps(_ connection: Int) -> [ConnectionID] {
    let id = ConnectionID(index: connection)
    guard tenant.connections.contains(id) || needed.contains(id) else { return [id] }
    return reader.connections(behind: [connection]).filter { !tenant.connections.contains($0) && !needed.contains($0) }
  }

  private var packs: [PackID] {
    reader.lists[reader.header(.offers)]
      .filter { reader.lists[reader.rows(PackWord.self)[$0, .modules]].contains(module.index) }
      .map { PackID(index: $0) }
  }
}

extension AccessMatrix {
  /// Whether a module is off by itself and not because a required one is.
  fileprivate func isRootCause(_ module: ModuleID) -> Bool {
    !isEnabled(module) && reason(module) != .dependencyDisabled
  }
}

extension TenantState {
  /// Adds a row of the store for each module.
  fileprivate mutating func enable(_ modules: [ModuleID]) {
    storeModules += modules.map { EntitlementOverride($0, .enabled) }
  }

  /// Sets up connections and gives the configuration of modules.
  fileprivate mutating func equip(_ connections: [ConnectionID], _ modules: [ModuleID]) {
    self.connections += connections
    configured += modules
  }
}

extension TableReader {
  /// The numbers that lists lead to from some, these included.
  fileprivate func closure(of numbers: [Int], _ list: (Int) -> Int) -> Set<Int> {
    var known = Set(numbers)
    var open = Array(known)
    while let number = open.popLast() {
      for next in lists[list(number)] where known.insert(next).inserted { open.append(next) }
    }
    return known
  }

  /// Connections and all that they require, what is required before what requires it.
  fileprivate func connections(behind connections: [Int]) -> [ConnectionID] {
    let known = closure(of: connections) { rows(ConnectionWord.self)[$0, .requires] }
    return lists[header(.connectionOrder)].filter(known.contains).map { ConnectionID(index: $0) }
  }
}
