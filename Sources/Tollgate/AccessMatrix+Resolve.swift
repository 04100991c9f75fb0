extension AccessMatrix {
  /// The matrix of the same tenant with one more pack, in a status that grants.
  func adding(_ pack: Int, _ reader: TableReader) -> AccessMatrix {
    var matrix = self
    matrix.grant(pack, reader)
    matrix.resolve(reader)
    return matrix
  }

  /// Answers for every module, what is required before what requires it, and then for every feature.
  mutating func resolve(_ reader: TableReader) {
    for module in 0..<layout.modules {
      lanes[layout.moduleReasons + module] = Reason.notGranted.rawValue
    }
    for module in reader.lists[reader.header(.moduleOrder)] {
      lanes[layout.moduleReasons + module] = moduleReason(module, reader).rawValue
    }
    for feature in 0..<layout.features {
      lanes[layout.featureReasons + feature] = featureReason(feature, reader).rawValue
    }
  }

  private func moduleReason(_ module: Int, _ reader: TableReader) -> Reason {
    let modules = reader.rows(ModuleWord.self)
    let flags = reader.moduleFlags(module)
    let granted = grantReason(module, flags)
    guard granted == .allowed else { return granted }
    guard flags.contains(.isReleased) else { return .notReleased }
    guard reader.lists[modules[module, .requires]].allSatisfy({ isOn($0) }) else { return .dependencyDisabled }
    guard reader.lists[modules[module, .connections]].allSatisfy(isConnected) else { return .connectionMissing }
    let isConfigured = lanes[layout.configured + module] != 0 || !flags.contains(.requiresConfiguration)
    return isConfigured ? .allowed : .configurationMissing
  }

  private func grantReason(_ module: Int, _ flags: ModuleFlags) -> Reason {
    if flags.contains(.alwaysOn) { return .allowed }
    if let isOn = governingRow(at: layout.moduleRows + module).isOn { return isOn ? .allowed : .overriddenOff }
    return flags.contains(.enabledByDefault) ? .allowed : reason(at: layout.assigned + module)
  }

  private func featureReason(_ feature: Int, _ reader: TableReader) -> Reason {
    let flags = reader.featureFlags(feature)
    let ofModule = reason(at: layout.moduleReasons + reader.rows(FeatureWord.self)[feature, .module])
    guard ofModule == .allowed else { return ofModule }
    guard flags.contains(.isReleased) else { return .notReleased }
    guard isSwitchedOn(feature, flags) else { return .featureOff }
    return isUnlocked(feature, flags, reader) ? .allowed : .featureLocked
  }

  private func isSwitchedOn(_ feature: Int, _ flags: FeatureFlags) -> Bool {
    governingRow(at: layout.featureRows + feature).isOn ?? flags.contains(.enabledByDefault)
  }

  private func isUnlocked(_ feature: Int, _ flags: FeatureFlags, _ reader: TableReader) -> Bool {
    let features = reader.rows(FeatureWord.self)
    let modules = reader.lists[features[feature, .unlockModules]]
    let connections = reader.lists[features[feature, .unlockConnections]]
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
