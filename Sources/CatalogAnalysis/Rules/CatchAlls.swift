import CatalogIR
import CatalogModel
import Diagnostics

/// What is not mapped is denied; a pattern that takes everything would turn that around.
@Sendable
func checkCatchAlls(_ program: Program) -> [Diagnostic] {
  program.routes.compactMap { route in
    guard route.isSound, let pattern = route.pattern, pattern.isCatchAll else { return nil }
    let declared = route.declaration.pattern
    let space = route.space == .page ? "pages" : "the API"
    return Diagnostic(.route(.catchAll(pattern: declared.value, space: space)), at: declared.span)
  }
}

extension RoutePattern {
  /// Whether it takes every target of its space, but perhaps the root and single segments.
  fileprivate var isCatchAll: Bool {
    !isExact
      && segments.allSatisfy { segment in
        if case .parameter = segment { true } else { false }
      }
  }
}
