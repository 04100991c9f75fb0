import CatalogModel
import Diagnostics

/// Where routes are declared, every feature is named by one, or asked for by the service's own code.
@Sendable
func checkUnusedFeatures(_ program: Program) -> [Diagnostic] {
  guard !program.routes.isEmpty else { return [] }
  let named = Set(program.entries.compactMap { $0.feature?.value })
  return program.features.all.compactMap { feature in
    guard !feature.isCheckedInCode, !named.contains(feature.code.value), program.isReleased(feature) else { return nil }
    return Diagnostic(.proof(.unused(kind: .feature, code: feature.code.text)), at: feature.code.span)
  }
}

extension Program {
  /// Whether tenants can have a feature, as far as lifecycles and phases say.
  fileprivate func isReleased(_ feature: FeatureDeclaration) -> Bool {
    feature.isReleased
      && modules.positions(of: feature.module.map { [$0] } ?? []).allSatisfy { hindrance(of: modules[$0]) == nil }
  }
}
