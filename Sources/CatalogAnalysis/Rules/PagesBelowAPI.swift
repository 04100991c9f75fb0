import CatalogIR
import CatalogModel
import Diagnostics

/// A target below `api_base` belongs to the API, so that no page lies there.
@Sendable
func checkPagesBelowAPI(_ program: Program) -> [Diagnostic] {
  guard let base = program.apiBase else { return [] }
  let below = RoutePattern(segments: base.map { .literal($0) })
  return program.routes.compactMap { route in
    guard route.space == .page, route.isSound, let pattern = route.pattern, below.contains(pattern) else { return nil }
    let declared = route.declaration.pattern
    let text = base.map { "/" + $0 }.joined()
    return Diagnostic(.route(.pageBelowAPI(pattern: declared.value, apiBase: text)), at: declared.span)
  }
}
