extension CatalogTables {
  /// Whether an assignment in this status grants what its pack holds.
  ///
  /// - Complexity: O(1)
  public func grants(_ status: StatusID) -> Bool {
    read { $0.grants(status) }
  }

  /// How many days past its end an assignment in this status still grants.
  ///
  /// - Complexity: O(1)
  public func graceDays(of status: StatusID) -> Int {
    read { $0.has(status) ? $0.rows(StatusWord.self)[status.index, .graceDays] : 0 }
  }

  /// The module that a feature is part of; for an id that is not of these tables, one that is not either.
  ///
  /// - Complexity: O(1)
  public func module(of feature: FeatureID) -> ModuleID {
    read { ModuleID(index: $0.has(feature) ? $0.rows(FeatureWord.self)[feature.index, .module] : -1) }
  }

  /// What a user needs for anything in a module; nothing for an id that is not of these tables.
  ///
  /// - Complexity: O(capabilities of the module)
  package func capabilities(of module: ModuleID) -> [CapabilityID] {
    read { reader in
      guard reader.has(module) else { return [] }
      return reader.lists[reader.rows(ModuleWord.self)[module.index, .capabilities]].map { CapabilityID(index: $0) }
    }
  }

  /// Whether every tenant has the module, whatever rows say.
  ///
  /// - Complexity: O(1)
  public func isAlwaysOn(_ module: ModuleID) -> Bool {
    read { $0.has(module) && $0.moduleFlags(module.index).contains(.alwaysOn) }
  }
}

extension TableReader {
  /// Whether a status grants; one that is not of these tables does not.
  func grants(_ status: StatusID) -> Bool {
    has(status) && rows(StatusWord.self)[status.index, .grants] != 0
  }

  /// What is so about a module.
  func moduleFlags(_ module: Int) -> ModuleFlags {
    ModuleFlags(rawValue: rows(ModuleWord.self)[module, .flags])
  }

  /// What is so about a feature.
  func featureFlags(_ feature: Int) -> FeatureFlags {
    FeatureFlags(rawValue: rows(FeatureWord.self)[feature, .flags])
  }
}
