import CatalogIR
import CatalogModel
import Diagnostics

/// `api_base` stands before every path of the API; a path that starts with it as well is hardly meant.
@Sendable
func checkRepeatedAPIBase(_ program: Program) -> [Diagnostic] {
  guard let base = program.apiBase else { return [] }
  let below = RoutePattern(segments: base.map { .literal($0) })
  return program.routes.compactMap { route in
    guard route.space == .api, route.isSound, let pattern = route.pattern, below.contains(pattern),
      pattern.segments.count > base.count
    else { return nil }
    let declared = route.declaration.pattern
    return Diagnostic(
      .route(.repeatsAPIBase(pattern: declared.value, apiBase: base.map { "/" + $0 }.joined())), at: declared.span)
  }
}
