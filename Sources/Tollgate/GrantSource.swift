/// Who says whether a tenant is granted a module.
public enum GrantSource: String, CaseIterable, Sendable {
  /// The catalog: every tenant has the module.
  case alwaysOn = "always_on"
  /// A row of the store.
  case store
  /// A row of the enterprise.
  case enterprise
  /// A pack that the tenant has.
  case pack
  /// The catalog: tenants have the module by default.
  case `default`
  /// Nobody, and so it is not granted.
  case none
}

extension AccessMatrix {
  /// Who says whether the module is granted, by a yes or a no; what else it needs to be enabled does not matter here.
  ///
  /// A row that says `INHERIT`, or that counts at other times, has no say. `none` for an id that is not of the catalog.
  ///
  /// - Complexity: O(1)
  public func source(_ module: ModuleID) -> GrantSource {
    guard module.index >= 0, module.index < layout.modules else { return .none }
    let flags = tables.read { $0.moduleFlags(module.index) }
    if flags.contains(.alwaysOn) { return .alwaysOn }
    switch governingRow(at: layout.moduleRows + module.index) {
    case .storeDisabled, .storeEnabled: return .store
    case .enterpriseDisabled, .enterpriseEnabled, .lockedDisabled, .lockedEnabled: return .enterprise
    case .none: break
    }
    if reason(at: layout.assigned + module.index) == .allowed { return .pack }
    return flags.contains(.enabledByDefault) ? .default : .none
  }
}
