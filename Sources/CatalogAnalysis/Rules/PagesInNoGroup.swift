import CatalogIR
import CatalogModel
import Diagnostics

/// Where navigation groups are declared, a page stands in one or says `menu: none`.
///
/// A menu cannot fill in parameters, so that pages with parameters or globs are exempt.
@Sendable
func checkPagesInNoGroup(_ program: Program) -> [Diagnostic] {
  guard !program.groups.all.isEmpty else { return [] }
  return program.routes.compactMap { route in
    guard route.space == .page, route.isSound, let pattern = route.pattern, pattern.isPlain,
      route.declaration.menu == nil
    else { return nil }
    let page = route.declaration.pattern
    return Diagnostic(.access(.pageInNoGroup(page: page.value)), at: page.span)
  }
}

extension RoutePattern {
  /// Whether it is made of literals alone.
  fileprivate var isPlain: Bool {
    segments.allSatisfy { segment in
      if case .literal = segment { true } else { false }
    }
  }
}
