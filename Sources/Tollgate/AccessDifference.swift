/// What is on in one matrix and off in another of the same catalog.
public struct AccessDifference: Hashable, Sendable {
  /// In the catalog's order.
  public let modules: [ModuleID]
  /// In the catalog's order.
  public let features: [FeatureID]

  /// What the one has and the other lacks; nothing between matrices of different catalogs.
  ///
  /// - Complexity: O(modules + features)
  public init(in matrix: AccessMatrix, notIn other: AccessMatrix) {
    guard matrix.mark == other.mark else {
      (modules, features) = ([], [])
      return
    }
    modules = matrix.enabledModules.filter { !other.isEnabled($0) }
    features = matrix.enabledFeatures.filter { !other.isEnabled($0) }
  }
}

extension AccessMatrix {
  /// Every module that is enabled, in the catalog's order.
  ///
  /// - Complexity: O(modules)
  public var enabledModules: [ModuleID] {
    (0..<layout.modules).map { ModuleID(index: $0) }.filter(isEnabled)
  }

  /// Every feature that is on, in the catalog's order.
  ///
  /// - Complexity: O(features)
  public var enabledFeatures: [FeatureID] {
    (0..<layout.features).map { FeatureID(index: $0) }.filter(isEnabled)
  }
}
