import CatalogModel
import Diagnostics

/// A path pattern is made of plain segments, `:name`, one `*` inside a segment, and `/*` at the end.
@Sendable
func checkMalformedPatterns(_ program: Program) -> [Diagnostic] {
  program.routes.compactMap { route in
    route.malformation.map { why in
      let pattern = route.declaration.pattern
      return Diagnostic(.route(.malformed(pattern: pattern.value, why: why)), at: pattern.span)
    }
  }
}
