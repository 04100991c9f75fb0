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

extension CatalogTables {
  /// The module that a limit is part of; for an id that is not of these tables, one that is not either.
  ///
  /// - Complexity: O(1)
  public func module(of limit: LimitID) -> ModuleID {
    read { ModuleID(index: $0.has(limit) ? $0.rows(LimitWord.self)[limit.index, .module] : -1) }
  }

  /// The calendar period after which what counts for a limit starts again; nil for a number held now, which never does.
  ///
  /// - Complexity: O(1)
  public func period(of limit: LimitID) -> LimitPeriod? {
    read { $0.has(limit) ? $0.period(limit.index) : nil }
  }

  /// The connection's name for people; empty for an id that is not of these tables.
  ///
  /// - Complexity: O(length of the name)
  public func name(of connection: ConnectionID) -> String {
    read { reader in
      guard reader.has(connection) else { return "" }
      let connections = reader.rows(ConnectionWord.self)
      let (start, length) = (connections[connection.index, .name], connections[connection.index, .nameLength])
      return reader.texts.decoded(start, length)
    }
  }

  /// What a tenant does to get the connection, in the catalog's words; nil if it says nothing.
  ///
  /// - Complexity: O(length of the text)
  public func setup(of connection: ConnectionID) -> String? {
    read { reader in
      guard reader.has(connection) else { return nil }
      let connections = reader.rows(ConnectionWord.self)
      let (start, length) = (connections[connection.index, .setup], connections[connection.index, .setupLength])
      return length > 0 ? reader.texts.decoded(start, length) : nil
    }
  }

  /// How many days before an end the tenant is told; nil if the catalog does not say.
  ///
  /// - Complexity: O(1)
  public var noticeDays: Int? {
    let days = read { $0.header(.noticeDays) }
    return days > 0 ? days : nil
  }
}

extension TableReader {
  /// The period of a limit of these tables.
  func period(_ limit: Int) -> LimitPeriod? {
    TablePeriod.period(rows(LimitWord.self)[limit, .period])
  }

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
