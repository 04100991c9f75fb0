import CatalogModel
import Diagnostics

/// A navigation group never stands inside itself around corners.
@Sendable
func checkGroupCycles(_ program: Program) -> [Diagnostic] {
  Graph(program.groups) { $0.parent.map { [$0] } ?? [] }.cycles().compactMap { edges in
    edges.first.map { Diagnostic(.access(.groupCycle(edges: edges)), at: $0.span) }
  }
}
