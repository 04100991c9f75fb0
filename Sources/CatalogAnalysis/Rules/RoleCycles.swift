import CatalogModel
import Diagnostics

/// A role never includes itself around corners.
@Sendable
func checkRoleCycles(_ program: Program) -> [Diagnostic] {
  Graph(program.roles, \.includes).cycles().compactMap { edges in
    edges.first.map { Diagnostic(.access(.roleCycle(edges: edges)), at: $0.span) }
  }
}
