extension MatrixDraft {
  /// Answers for every module, what is required before what requires it, and then for every feature.
  func resolve(_ reader: TableReader) {
    let lists = reader.lists
    let modules = reader.rows(ModuleWord.self)
    for module in 0..<layout.modules {
      lanes[layout.moduleReasons + module] = Reason.notGranted.rawValue
    }
    for module in lists[reader.header(.moduleOrder)] {
      lanes[layout.moduleReasons + module] = moduleReason(module, modules, lists).rawValue
    }
    let features = reader.rows(FeatureWord.self)
    for feature in 0..<layout.features {
      lanes[layout.featureReasons + feature] = featureReason(feature, features, lists).rawValue
    }
  }

  private func moduleReason(_ module: Int, _ modules: TableRows<ModuleWord>, _ lists: TableLists) -> Reason {
    let flags = ModuleFlags(rawValue: modules[module, .flags])
    let granted = grantReason(module, flags)
    guard granted == .allowed else { return granted }
    guard flags.contains(.isReleased) else { return .notReleased }
    guard lists[modules[module, .requires]].allSatisfy({ isOn($0) }) else { return .dependencyDisabled }
    guard lists[modules[module, .connections]].allSatisfy(isConnected) else { return .connectionMissing }
    let isConfigured = lanes[layout.configured + module] != 0 || !flags.contains(.requiresConfiguration)
    return isConfigured ? .allowed : .configurationMissing
  }

  private func grantReason(_ module: Int, _ flags: ModuleFlags) -> Reason {
    if flags.contains(.alwaysOn) { return .allowed }
    if let isOn = governingRow(at: layout.moduleRows + module).isOn { return isOn ? .allowed : .overriddenOff }
    return flags.contains(.enabledByDefault) ? .allowed : reason(at: layout.assigned + module)
  }

  private func featureReason(_ feature: Int, _ features: TableRows<FeatureWord>, _ lists: TableLists) -> Reason {
    let flags = FeatureFlags(rawValue: features[feature, .flags])
    let ofModule = reason(at: layout.moduleReasons + features[feature, .module])
    guard ofModule == .allowed else { return ofModule }
    guard flags.contains(.isReleased) else { return .notReleased }
    guard isSwitchedOn(feature, flags) else { return .featureOff }
    return isUnlocked(feature, flags, features, lists) ? .allowed : .featureLocked
  }

  private func isSwitchedOn(_ feature: Int, _ flags: FeatureFlags) -> Bool {
    governingRow(at: layout.featureRows + feature).isOn ?? flags.contains(.enabledByDefault)
  }

  private func isUnlocked(
    _ feature: Int, _ flags: FeatureFlags, _ features: TableRows<FeatureWord>, _ lists: TableLists
  ) -> Bool {
    let modules = lists[features[feature, .unlockModules]]
    let connections = lists[features[feature, .unlockConnections]]
    if flags.contains(.anyUnlocks), modules.count + connections.count > 0 {
      return modules.contains(where: isOn) || connections.contains(where: isConnected)
    }
    return modules.allSatisfy(isOn) && connections.allSatisfy(isConnected)
  }

  /// Whether a module of the catalog is enabled, as far as it is resolved.
  private func isOn(_ module: Int) -> Bool {
    lanes[layout.moduleReasons + module] == Reason.allowed.rawValue
  }
}
