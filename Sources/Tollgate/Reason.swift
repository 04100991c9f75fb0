/// Why a decision is what it is: the first check that failed, in this order, or how it passed.
///
/// The list is closed and the numbers are stable.
public enum Reason: UInt8, CaseIterable, Sendable {
  /// The request target or method was refused before routing.
  case badTarget
  /// No catalog entry takes this target with this operation.
  case unmapped
  /// There is no tenant, or none whose dates can be read.
  case noTenant
  /// Neither a pack, an override nor a default gives the module.
  case notGranted
  /// A row of the store or the enterprise says no.
  case overriddenOff
  /// The latest grant has not begun.
  case notStarted
  /// The latest grant has ended.
  case expired
  /// The latest grant is in a status that does not grant.
  case status
  /// Planned, or retired.
  case notReleased
  /// A required module is not enabled.
  case dependencyDisabled
  /// A required connection is not set up.
  case connectionMissing
  /// A required configuration is not given.
  case configurationMissing
  /// The feature is switched off.
  case featureOff
  /// What unlocks the feature is not there.
  case featureLocked
  /// The user lacks a capability.
  case capabilityMissing
  /// A limit is used up.
  case limitReached
  /// Every check passed.
  case allowed
  /// The entry is public.
  case everyone

  /// The number of ``allowed``.
  @inlinable package static var allowedNumber: UInt8 { 16 }
  /// The number of ``capabilityMissing``.
  @inlinable package static var capabilityMissingNumber: UInt8 { 14 }
  /// The number of ``noTenant``.
  @inlinable package static var noTenantNumber: UInt8 { 2 }

  /// Every reason but those of what passes.
  package static var refusals: [Reason] {
    allCases.filter { $0 != .allowed && $0 != .everyone }
  }

  /// The reason as it stands in logs, problem documents and expectations.
  public var code: String {
    switch self {
    case .badTarget: "bad_target"
    case .unmapped: "unmapped"
    case .noTenant: "no_tenant"
    case .notGranted: "not_granted"
    case .overriddenOff: "overridden_off"
    case .notStarted: "not_started"
    case .expired: "expired"
    case .status: "status"
    case .notReleased: "not_released"
    case .dependencyDisabled: "dependency_disabled"
    case .connectionMissing: "connection_missing"
    case .configurationMissing: "configuration_missing"
    case .featureOff: "feature_off"
    case .featureLocked: "feature_locked"
    case .capabilityMissing: "capability_missing"
    case .limitReached: "limit_reached"
    case .allowed: "allowed"
    case .everyone: "public"
    }
  }
}
