/// The number of an entity within one catalog: dense, from 0.
///
/// `Kind` keeps the numbers of modules, packs and so on apart at compile time. It means nothing without the tables it
/// was taken from.
@frozen
public struct CatalogID<Kind: CatalogKind>: Hashable, Comparable, Sendable {
  /// The position among the entities of its kind.
  public let index: Int

  /// Makes an id from a position that the tables or generated code gave out.
  @inlinable
  public init(index: Int) {
    self.index = index
  }

  /// Orders by position, which is the order of the catalog's files.
  @inlinable
  public static func < (left: CatalogID, right: CatalogID) -> Bool {
    left.index < right.index
  }
}

/// A kind of entity that the tables number.
public protocol CatalogKind: Sendable {
  /// The kind's place among the sections of the tables.
  static var section: CatalogSection { get }
}

/// The sections of the tables that hold entities with codes.
public enum CatalogSection: Int, Sendable, CaseIterable {
  case modules, features, packs, statuses, connections, limits, capabilities, roles, actions
}

/// Modules: what a pack grants.
public enum ModuleKind: CatalogKind {
  /// The section of modules.
  public static var section: CatalogSection { .modules }
}

/// Features: toggles inside a module.
public enum FeatureKind: CatalogKind {
  /// The section of features.
  public static var section: CatalogSection { .features }
}

/// Packs: paid plans.
public enum PackKind: CatalogKind {
  /// The section of packs.
  public static var section: CatalogSection { .packs }
}

/// Statuses of an assignment.
public enum StatusKind: CatalogKind {
  /// The section of statuses.
  public static var section: CatalogSection { .statuses }
}

/// Connections: outside prerequisites.
public enum ConnectionKind: CatalogKind {
  /// The section of connections.
  public static var section: CatalogSection { .connections }
}

/// Limits: numbers a tenant may not pass.
public enum LimitKind: CatalogKind {
  /// The section of limits.
  public static var section: CatalogSection { .limits }
}

/// Capabilities: permissions of a user.
public enum CapabilityKind: CatalogKind {
  /// The section of capabilities.
  public static var section: CatalogSection { .capabilities }
}

/// Roles: sets of capabilities.
public enum RoleKind: CatalogKind {
  /// The section of roles.
  public static var section: CatalogSection { .roles }
}

/// Actions on a page.
public enum ActionKind: CatalogKind {
  /// The section of actions.
  public static var section: CatalogSection { .actions }
}

/// The number of a module.
public typealias ModuleID = CatalogID<ModuleKind>
/// The number of a feature.
public typealias FeatureID = CatalogID<FeatureKind>
/// The number of a pack.
public typealias PackID = CatalogID<PackKind>
/// The number of a status.
public typealias StatusID = CatalogID<StatusKind>
/// The number of a connection.
public typealias ConnectionID = CatalogID<ConnectionKind>
/// The number of a limit.
public typealias LimitID = CatalogID<LimitKind>
/// The number of a capability.
public typealias CapabilityID = CatalogID<CapabilityKind>
/// The number of a role.
public typealias RoleID = CatalogID<RoleKind>
/// The number of an action.
public typealias ActionID = CatalogID<ActionKind>
