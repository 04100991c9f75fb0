import CatalogModel
import Diagnostics

/// A page stands in one navigation group.
@Sendable
func checkPagesInSeveralGroups(_ program: Program) -> [Diagnostic] {
  program.routes.compactMap { route in
    guard case .groups(let groups) = route.declaration.menu, groups.count > 1 else { return nil }
    return Diagnostic(
      .access(.pageInSeveralGroups(page: route.declaration.pattern.value, groups: groups.map(\.text))),
      at: groups[1].span)
  }
}
