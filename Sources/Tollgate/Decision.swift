/// The answer to one request.
public struct Decision: Sendable, Hashable {
  /// What is to be done with the request.
  public enum Outcome: String, Sendable, Hashable {
    /// It may go on.
    case allow
    /// It is understood and refused.
    case deny
    /// It is malformed and not looked at further.
    case reject
  }

  /// The first check that failed, or how all passed.
  public let reason: Reason
  /// The module that failed or, where none did, the one that the route names first (of several of which one is enough,
  /// the one that served); nil where no module is asked for.
  public let module: ModuleID?
  /// The feature that failed or, where none did, the one that the route names first; nil where none is asked for.
  public let feature: FeatureID?
  /// The entry that decided, counted over all routes in the catalog's order.
  package let entry: Int?

  package init(_ reason: Reason, module: ModuleID? = nil, feature: FeatureID? = nil, entry: Int? = nil) {
    self.reason = reason
    self.module = module
    self.feature = feature
    self.entry = entry
  }

  /// What the reason comes to.
  public var outcome: Outcome {
    switch reason {
    case .allowed, .everyone: .allow
    case .badTarget: .reject
    default: .deny
    }
  }
}
