public import Tollgate

extension Requirement {
  /// Asks for one module.
  public static func module(_ module: some CatalogCode<ModuleKind>) -> Requirement {
    .module(module.id)
  }

  /// Asks for one of several modules; of none there is none.
  public static func any(_ modules: [some CatalogCode<ModuleKind>]) -> Requirement {
    .any(modules.map(\.id))
  }

  /// Asks for one feature and its module.
  public static func feature(_ feature: some CatalogCode<FeatureKind>) -> Requirement {
    .feature(feature.id)
  }

  /// Asks for one capability of the user.
  public static func capability(_ capability: some CatalogCode<CapabilityKind>) -> Requirement {
    Requirement(capabilities: [capability.id])
  }

  /// Asks for so much of one limit, and for its module.
  public static func limit(_ limit: some CatalogCode<LimitKind>, amount: Int64 = 1) -> Requirement {
    .limit(limit.id, amount: amount)
  }
}
