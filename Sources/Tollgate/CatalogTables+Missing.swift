extension CatalogTables {
  /// What is missing for a decision that denies, as codes. Empty where nothing can be named.
  ///
  /// - `dependency_disabled`: the modules from the root cause to the one that is required directly
  /// - `connection_missing`: the connections that the module requires and that are not present
  /// - `configuration_missing`: the module
  /// - `feature_locked`: the modules that are not enabled, and the connections that are not present, of those that unlock it
  /// - `capability_missing`, `limit_reached`: the capabilities that are not held, the limits that are used up
  ///
  /// The arguments are those of the decision.
  ///
  /// - Complexity: O(what the route asks for + length of the chain)
  public func missing(
    for decision: Decision, matrix: AccessMatrix?, capabilities: CapabilitySet, usage: [LimitUsage]
  ) -> [String] {
    guard let matrix else { return [] }
    return read { reader in
      guard matrix.mark == reader.mark else { return [] }
      switch decision.reason {
      case .dependencyDisabled:
        return decision.module.map { matrix.chain($0).map(code(of:)) } ?? []
      case .connectionMissing:
        return decision.module.map { missingConnections(of: $0, matrix, reader) } ?? []
      case .configurationMissing:
        return decision.module.map { [code(of: $0)] } ?? []
      case .featureLocked:
        return decision.feature.map { missingUnlocks(of: $0, matrix, reader) } ?? []
      case .capabilityMissing, .limitReached:
        guard let entry = decision.entry, reader.hasEntry(entry) else { return [] }
        let check = EntryCheck(reader, entry)
        return decision.reason == .limitReached
          ? check.reachedLimits(matrix, usage).map(code(of:))
          : check.missingCapabilities(decision.module, capabilities).map(code(of:))
      default:
        return []
      }
    }
  }

  private func missingConnections(of module: ModuleID, _ matrix: AccessMatrix, _ reader: TableReader) -> [String] {
    guard reader.has(module) else { return [] }
    let required = reader.lists[reader.rows(ModuleWord.self)[module.index, .connections]]
    return required.filter { !matrix.isConnected($0) }.map { code(of: ConnectionID(index: $0)) }
  }

  private func missingUnlocks(of feature: FeatureID, _ matrix: AccessMatrix, _ reader: TableReader) -> [String] {
    guard reader.has(feature) else { return [] }
    let features = reader.rows(FeatureWord.self)
    let modules = reader.lists[features[feature.index, .unlockModules]].map { ModuleID(index: $0) }
    let connections = reader.lists[features[feature.index, .unlockConnections]]
    return modules.filter { !matrix.isEnabled($0) }.map(code(of:))
      + connections.filter { !matrix.isConnected($0) }.map { code(of: ConnectionID(index: $0)) }
  }
}

extension EntryCheck {
  /// The capabilities that are needed and not held, where `module` is the one that serves among several of which one is
  /// enough.
  fileprivate func missingCapabilities(_ module: ModuleID?, _ capabilities: CapabilitySet) -> [CapabilityID] {
    var missing = list(.capabilities).filter { !capabilities.holds($0, reader) }
    if let module, list(.anyModules).contains(module.index) {
      missing += own(module.index).filter { !capabilities.holds($0, reader) && !missing.contains($0) }
    }
    return missing.map { CapabilityID(index: $0) }
  }

  /// The limits that have no room.
  fileprivate func reachedLimits(_ matrix: AccessMatrix, _ usage: [LimitUsage]) -> [LimitID] {
    consumes.filter { !matrix.hasRoom(for: $0, usage: usage) }.map(\.limit)
  }
}

extension TableReader {
  /// Whether there is an entry of this number.
  func hasEntry(_ entry: Int) -> Bool {
    entry >= 0 && entry < header(.entries)
  }
}
