public import Tollgate

/// What a handler asks for by itself, beyond what its route asks for. Never met without a tenant.
public struct Requirement: Hashable, Sendable {
  /// The modules that must be enabled.
  public var modules: [ModuleID]
  /// Whether one of the modules is enough.
  public var anyModule: Bool
  /// The features that must be on, their modules included.
  public var features: [FeatureID]
  /// The capabilities that the user must hold, besides those that the modules ask for themselves.
  public var capabilities: [CapabilityID]
  /// How much is taken of which limits, whose modules must be enabled.
  public var consumes: [LimitFigure]

  /// Asks for all that is named.
  public init(
    modules: [ModuleID] = [], features: [FeatureID] = [], capabilities: [CapabilityID] = [],
    consumes: [LimitFigure] = []
  ) {
    self.modules = modules
    anyModule = false
    self.features = features
    self.capabilities = capabilities
    self.consumes = consumes
  }

  /// Asks for one module.
  public static func module(_ module: ModuleID) -> Requirement {
    Requirement(modules: [module])
  }

  /// Asks for one of several modules; of none there is none.
  public static func any(_ modules: [ModuleID]) -> Requirement {
    var requirement = Requirement(modules: modules)
    requirement.anyModule = true
    return requirement
  }

  /// Asks for one feature and its module.
  public static func feature(_ feature: FeatureID) -> Requirement {
    Requirement(features: [feature])
  }

  /// Asks for so much of one limit, and for its module.
  public static func limit(_ limit: LimitID, amount: Int64 = 1) -> Requirement {
    Requirement(consumes: [LimitFigure(limit, amount)])
  }
}

extension Requirement {
  /// The first check that fails, in the order of ``Reason``.
  func decide(_ subject: Subject, _ tables: CatalogTables) -> Decision {
    guard let matrix = subject.matrix, matrix.belongs(to: tables) else {
      return Decision(.noTenant, module: modules.first, feature: features.first)
    }
    let chosen = anyModule ? choice(for: subject, matrix, tables) : nil
    if chosen == nil, let failure = failure(of: modules, matrix) ?? (anyModule ? Decision(.notGranted) : nil) {
      return failure
    }
    if let failure = failure(ofModulesOf: features, matrix, tables)
      ?? failure(of: consumes.map { tables.module(of: $0.limit) }, matrix) ?? failure(of: features, matrix, tables)
    {
      return failure
    }
    let module =
      chosen ?? modules.first ?? features.first.map(tables.module) ?? consumes.first.map { tables.module(of: $0.limit) }
    guard missingCapabilities(of: subject, in: tables, serving: module).isEmpty else {
      return Decision(.capabilityMissing, module: module, feature: features.first)
    }
    let hasRoom = consumes.allSatisfy { matrix.hasRoom(for: $0, usage: subject.usage) }
    return Decision(hasRoom ? .allowed : .limitReached, module: module, feature: features.first)
  }

  /// What is asked for, check by check; nothing that a module can be in the shadow of where no module can be enough.
  func demand(in tables: CatalogTables) -> Demand {
    guard !anyModule || !modules.isEmpty else { return Demand() }
    let needed =
      (anyModule ? [] : modules) + features.map(tables.module) + consumes.map { tables.module(of: $0.limit) }
    return Demand(
      anyModules: anyModule ? modules : [], modules: needed, features: features, capabilities: capabilities,
      consumes: consumes)
  }

  /// How the limits stand after a decision; empty where it is neither to allow nor about a limit.
  func limits(after decision: Decision, _ subject: Subject, _ tables: CatalogTables) -> [LimitStatus] {
    guard let matrix = subject.matrix, decision.reason == .allowed || decision.reason == .limitReached else {
      return []
    }
    return consumes.map { asked in
      LimitStatus(
        asked, decision.reason, matrix: matrix, usage: subject.usage, period: tables.period(of: asked.limit))
    }
  }

  /// The packs on sale of which each alone would meet the requirement; none if it is met or there is no tenant.
  func grantingPacks(for subject: Subject, in tables: CatalogTables) -> [PackID] {
    guard let matrix = subject.matrix, decide(subject, tables).outcome == .deny else { return [] }
    return tables.offers(to: matrix) { offered in
      var subject = subject
      subject.matrix = offered
      return decide(subject, tables).outcome == .allow
    }
  }

  /// The capabilities that the user lacks, where `module` serves of those of which one is enough; what is held in another
  /// catalog counts for nothing.
  func missingCapabilities(
    of subject: Subject, in tables: CatalogTables, serving module: ModuleID?
  ) -> [CapabilityID] {
    let served =
      (anyModule ? modules.filter { $0 == module } : modules) + features.map(tables.module)
      + consumes.map { tables.module(of: $0.limit) }
    let needed = (capabilities + served.flatMap(tables.capabilities)).reduce(into: [CapabilityID]()) { needed, one in
      if !needed.contains(one) { needed.append(one) }
    }
    return needed.filter { !subject.holds($0, in: tables) }
  }

  /// Of several modules the first that is enabled and whose capabilities are held, else the first that is enabled.
  private func choice(for subject: Subject, _ matrix: AccessMatrix, _ tables: CatalogTables) -> ModuleID? {
    let enabled = modules.filter(matrix.isEnabled)
    return enabled.first { module in tables.capabilities(of: module).allSatisfy { subject.holds($0, in: tables) } }
      ?? enabled.first
  }

  private func failure(of modules: [ModuleID], _ matrix: AccessMatrix) -> Decision? {
    guard let module = modules.first(where: { !matrix.isEnabled($0) }) else { return nil }
    return Decision(matrix.reason(module), module: module, feature: features.first)
  }

  private func failure(
    ofModulesOf features: [FeatureID], _ matrix: AccessMatrix, _ tables: CatalogTables
  ) -> Decision? {
    guard let feature = features.first(where: { !matrix.isEnabled(tables.module(of: $0)) }) else { return nil }
    let module = tables.module(of: feature)
    return Decision(matrix.reason(module), module: module, feature: feature)
  }

  private func failure(of features: [FeatureID], _ matrix: AccessMatrix, _ tables: CatalogTables) -> Decision? {
    guard let feature = features.first(where: { !matrix.isEnabled($0) }) else { return nil }
    return Decision(matrix.reason(feature), module: tables.module(of: feature), feature: feature)
  }
}

extension Subject {
  /// Whether the user holds a capability of these tables.
  fileprivate func holds(_ capability: CapabilityID, in tables: CatalogTables) -> Bool {
    capabilities.belongs(to: tables) && capabilities.contains(capability)
  }
}
