import CatalogModel
import Diagnostics

/// A pack never extends itself around corners.
@Sendable
func checkExtendsCycles(_ program: Program) -> [Diagnostic] {
  Graph(program.packs) { $0.extends.map { [$0] } ?? [] }.cycles().compactMap { edges in
    edges.first.map { Diagnostic(.pack(.extendsCycle(edges: edges)), at: $0.span) }
  }
}
