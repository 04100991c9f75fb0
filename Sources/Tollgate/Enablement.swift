/// What stands between a tenant and a module, and what the module would bring.
///
/// The features, and what is gained, are those of the day on which all that is missing is done.
public struct Enablement: Hashable, Sendable {
  /// How far the module is from being enabled.
  public enum Status: String, Sendable {
    /// The tenant has it.
    case enabled
    /// A row of the store that says ENABLED is all it takes.
    case ready
    /// Such a row would not do.
    case blocked
  }

  /// The module.
  public let module: ModuleID
  /// How far it is from being enabled.
  public let status: Status
  /// Why it is blocked: an obstacle's reason where there is one, else the first check that fails; `allowed` if it is not.
  public let reason: Reason
  /// The modules to enable before it, what is required before what requires it.
  public let requiredModules: [ModuleID]
  /// The modules, of those and itself, that nothing the store does turns on.
  public let obstacles: [Obstacle]
  /// The connections to set up, for required modules too, what is required before what requires it.
  public let connections: [ConnectionID]
  /// The modules whose configuration is to be given, required ones included.
  public let configurations: [ModuleID]
  /// The module's features that are on.
  public let features: [FeatureID]
  /// The module's other features.
  public let lockedFeatures: [LockedFeature]
  /// All that is off now and on then, the module itself included.
  public let gains: AccessDifference
  /// The packs on sale that hold the module, in the order of ``CatalogTables/grantingPacks(for:matrix:capabilities:usage:)``.
  public let packs: [PackID]

  /// A module that nothing the store does turns on.
  public struct Obstacle: Hashable, Sendable {
    /// The module.
    public let module: ModuleID
    /// `notReleased`, or `overriddenOff` where the enterprise has locked it off.
    public let reason: Reason
  }

  /// A feature that is off once its module is enabled or, where an obstacle keeps that off, off with it.
  public struct LockedFeature: Hashable, Sendable {
    /// The feature.
    public let feature: FeatureID
    /// Why it is off.
    public let reason: Reason
    /// The modules to enable, of those that unlock it.
    public let modules: [ModuleID]
    /// The connections to set up, of those that unlock it or, where one of those lacks only its own, of these.
    public let connections: [ConnectionID]
    /// Whether one of those modules and connections is enough.
    public let anyUnlocks: Bool
  }
}

extension CatalogTables {
  /// What stands between a tenant and a module at an instant, where enabling it means a row of the store that says so;
  /// nil for an id that is not of these tables.
  ///
  /// - Complexity: O(entities of the catalog and their edges + rows of the tenant)
  public func enablement(of module: ModuleID, for tenant: TenantState, at now: Instant) -> Enablement? {
    read { reader in
      reader.has(module) ? EnablementPlan(self, reader, module, tenant, at: now).enablement : nil
    }
  }
}
