import CatalogModel
import Diagnostics

/// A feature belongs to one module and is declared in one place.
@Sendable
func checkFeaturesMappedTwice(_ program: Program) -> [Diagnostic] {
  guard program.features.all.count < program.featureMappings.count else { return [] }
  var first: [Name: FeatureDeclaration] = [:]
  return program.featureMappings.filter { !$0.isBroken }.compactMap { feature in
    guard let earlier = first[feature.code.value] else {
      first[feature.code.value] = feature
      return nil
    }
    let problem = AccessProblem.featureMappedTwice(
      feature: feature.code.text, module: feature.module?.text ?? "", other: earlier.module?.text ?? "",
      first: earlier.code.span)
    return Diagnostic(.access(problem), at: feature.code.span)
  }
}
