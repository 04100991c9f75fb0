/// What something asks for, by numbers of one catalog.
package struct Demand: Sendable {
  /// Modules of which one is enough.
  package var anyModules: [ModuleID]
  /// Modules that are all needed, with what they ask of users: those of the features included, and for a handler those of
  /// the limits.
  package var modules: [ModuleID]
  package var features: [FeatureID]
  /// What users are asked for besides what the modules ask for themselves.
  package var capabilities: [CapabilityID]
  package var consumes: [LimitFigure]

  package init(
    anyModules: [ModuleID] = [], modules: [ModuleID] = [], features: [FeatureID] = [],
    capabilities: [CapabilityID] = [], consumes: [LimitFigure] = []
  ) {
    self.anyModules = anyModules
    self.modules = modules
    self.features = features
    self.capabilities = capabilities
    self.consumes = consumes
  }
}

extension CatalogTables {
  /// The rollout that an answer is under: the one that lets a refusal through, or that would if the request were refused;
  /// nil if refusals stand. Of several the one that ends first.
  ///
  /// A refusal is let through if all checks that are enforced pass. A rollout that names the entry covers every check of
  /// it, the tenant's being there included. Any other covers the checks of its modules: that they are enabled, their
  /// features, their limits and the capabilities they ask for themselves; those that the entry lists are covered if all its
  /// modules are. What no entry answers is under the rollout that is about everything.
  ///
  /// - Complexity: O(log(entries in a shadow) + what the entry asks for)
  package func rollout(
    for decision: Decision, matrix: AccessMatrix?, capabilities: CapabilitySet, usage: [LimitUsage], at time: Instant
  ) -> RolloutID? {
    guard let entry = decision.entry else { return rolloutOfRest(at: time) }
    guard let governing = rollout(ofEntry: entry, at: time) else { return nil }
    guard decision.outcome != .allow, let demand = demand(ofEntry: entry) else { return governing }
    return ShadowedSubject(self, time, matrix, capabilities, usage).meets(demand) ? governing : nil
  }

  /// The same for what a handler asks for; what names no module is under the rollout that is about everything.
  ///
  /// - Complexity: O(what is asked for)
  package func rollout(
    for demand: Demand, outcome: Decision.Outcome, matrix: AccessMatrix?, capabilities: CapabilitySet,
    usage: [LimitUsage], at time: Instant
  ) -> RolloutID? {
    let modules = demand.anyModules + demand.modules + demand.consumes.map { module(of: $0.limit) }
    if modules.isEmpty { return rolloutOfRest(at: time) }
    let governing = read { reader in
      reader.shadow(ofModules: modules.lazy.filter(reader.has).map(\.index), at: time)
    }
    guard let governing else { return nil }
    let subject = ShadowedSubject(self, time, matrix, capabilities, usage)
    return outcome == .allow || subject.meets(demand) ? RolloutID(index: governing) : nil
  }

  /// The rollout in whose shadow an entry or some check of it is at an instant; nil if refusals stand.
  ///
  /// - Complexity: O(log(entries in a shadow) + what the entry asks for)
  package func rollout(ofEntry entry: Int, at time: Instant) -> RolloutID? {
    read { reader in
      guard let position = reader.shadow(ofEntry: entry) else { return nil }
      let named = reader.rows(ShadowWord.self)[position, .rollout] - 1
      if named >= 0 { return reader.isInForce(named, at: time) ? RolloutID(index: named) : nil }
      let (entries, lists) = (reader.rows(EntryWord.self), reader.lists)
      var first = reader.shadow(ofModules: lists[entries[entry, .anyModules]], at: time)
      first = reader.earlier(first, reader.shadow(ofModules: lists[entries[entry, .modules]], at: time))
      for consumed in lists.figures(entries[entry, .consumes]) {
        let module = reader.rows(LimitWord.self)[consumed.limit.index, .module]
        first = reader.earlier(first, reader.shadow(ofModule: module, at: time))
      }
      return first.map { RolloutID(index: $0) }
    }
  }

  /// What an entry asks for whose modules a shadow covers; nil for one that is covered whatever it asks for, or not at all.
  private func demand(ofEntry entry: Int) -> Demand? {
    read { reader in
      let (shadows, entries, lists) = (reader.rows(ShadowWord.self), reader.rows(EntryWord.self), reader.lists)
      guard let position = reader.shadow(ofEntry: entry), shadows[position, .rollout] == 0 else { return nil }
      return Demand(
        anyModules: lists[entries[entry, .anyModules]].map { ModuleID(index: $0) },
        modules: lists[entries[entry, .modules]].map { ModuleID(index: $0) },
        features: lists[entries[entry, .features]].map { FeatureID(index: $0) },
        capabilities: lists[shadows[position, .capabilities]].map { CapabilityID(index: $0) },
        consumes: Array(lists.figures(entries[entry, .consumes])))
    }
  }
}

extension TableReader {
  /// Of the rollouts in whose shadows the checks of some modules are, the one that ends first.
  fileprivate func shadow(ofModules modules: some Sequence<Int>, at time: Instant) -> Int? {
    modules.reduce(nil) { earlier($0, shadow(ofModule: $1, at: time)) }
  }
}

/// A tenant and a user to whom only what is enforced is refused.
private struct ShadowedSubject {
  private let tables: CatalogTables
  private let time: Instant
  /// Nil if there is no tenant.
  private let matrix: AccessMatrix?
  private let capabilities: CapabilitySet
  private let usage: [LimitUsage]

  init(
    _ tables: CatalogTables, _ time: Instant, _ matrix: AccessMatrix?, _ capabilities: CapabilitySet,
    _ usage: [LimitUsage]
  ) {
    self.tables = tables
    self.time = time
    self.matrix = matrix.flatMap { $0.belongs(to: tables) ? $0 : nil }
    self.capabilities = capabilities
    self.usage = usage
  }

  /// Whether every check passes or is in a shadow.
  func meets(_ demand: Demand) -> Bool {
    let modules = demand.anyModules + demand.modules + demand.consumes.map { tables.module(of: $0.limit) }
    return demand.modules.allSatisfy(serves)
      && (demand.anyModules.isEmpty || demand.anyModules.contains(where: serves))
      && demand.features.allSatisfy { isCovered(tables.module(of: $0)) || matrix?.isEnabled($0) == true }
      && (modules.allSatisfy(isCovered) || demand.capabilities.allSatisfy(holds))
      && demand.consumes.allSatisfy { isCovered(tables.module(of: $0.limit)) || hasRoom(for: $0) }
  }

  private func isCovered(_ module: ModuleID) -> Bool {
    tables.rollout(of: module, at: time) != nil
  }

  private func hasRoom(for figure: LimitFigure) -> Bool {
    matrix?.hasRoom(for: figure, usage: usage) ?? false
  }

  /// Whether nothing stands against a module for this user.
  private func serves(_ module: ModuleID) -> Bool {
    isCovered(module) || matrix?.isEnabled(module) == true && tables.capabilities(of: module).allSatisfy(holds)
  }

  private func holds(_ capability: CapabilityID) -> Bool {
    capabilities.belongs(to: tables) && capabilities.contains(capability)
  }
}
