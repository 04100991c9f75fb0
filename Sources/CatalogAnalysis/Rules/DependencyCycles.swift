import CatalogModel
import Diagnostics

/// What requires something is never required by it, not even around corners: modules and connections.
@Sendable
func checkDependencyCycles(_ program: Program) -> [Diagnostic] {
  let modules = program.requirements.cycles().map { (EntityKind.module, $0) }
  let connections = Graph(program.connections, \.requires).cycles().map { (EntityKind.connection, $0) }
  return (modules + connections).compactMap { kind, edges in
    edges.first.map { Diagnostic(.dependency(.cycle(kind: kind, edges: edges)), at: $0.span) }
  }
}
