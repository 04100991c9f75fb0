internal import CatalogIR
internal import Tollgate

extension TableWriter {
  /// Writes the modules, and the features and connections around them.
  mutating func writeModules(of catalog: Catalog) {
    for module in catalog.modules { write(module) }
    for feature in catalog.features { write(feature) }
    for connection in catalog.connections { write(connection) }
    set(.moduleOrder, list(dependencyOrder(catalog.modules.map { $0.requires.map(\.index) })))
    set(.connectionOrder, list(dependencyOrder(catalog.connections.map { $0.requires.map(\.index) })))
  }

  private mutating func write(_ connection: Connection) {
    let requires = list(connection.requires.map(\.index))
    let name = encodedText(connection.name.first)
    let setup = encodedText(connection.setup ?? "")
    row(ConnectionWord.self) { word in
      switch word {
      case .requires: requires
      case .name: name.start
      case .nameLength: name.length
      case .setup: setup.start
      case .setupLength: setup.length
      }
    }
  }

  private mutating func write(_ module: Module) {
    var flags = ModuleFlags()
    if module.alwaysOn { flags.insert(.alwaysOn) }
    if module.enabledByDefault { flags.insert(.enabledByDefault) }
    if module.requiresConfiguration { flags.insert(.requiresConfiguration) }
    if module.isReleased { flags.insert(.isReleased) }
    let requires = list(module.requires.map(\.index))
    let connections = list(module.connections.map(\.index))
    let capabilities = list(module.capabilities.map(\.index))
    row(ModuleWord.self) { word in
      switch word {
      case .flags: flags.rawValue
      case .requires: requires
      case .connections: connections
      case .capabilities: capabilities
      }
    }
  }

  private mutating func write(_ feature: Feature) {
    var flags = FeatureFlags()
    if feature.enabledByDefault { flags.insert(.enabledByDefault) }
    if feature.lifecycle.isReleased { flags.insert(.isReleased) }
    if feature.unlock.any { flags.insert(.anyUnlocks) }
    let modules = list(feature.unlock.modules.map(\.index))
    let connections = list(feature.unlock.connections.map(\.index))
    row(FeatureWord.self) { word in
      switch word {
      case .flags: flags.rawValue
      case .module: feature.module.index
      case .unlockModules: modules
      case .unlockConnections: connections
      }
    }
  }
}
