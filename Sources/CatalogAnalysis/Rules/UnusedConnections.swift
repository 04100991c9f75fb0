import CatalogModel
import Diagnostics

/// Every connection is required by something, or unlocks something.
@Sendable
func checkUnusedConnections(_ program: Program) -> [Diagnostic] {
  let used = Set(
    (program.connections.all.flatMap(\.requires) + program.modules.all.flatMap(\.requires)
      + program.features.all.flatMap(\.unlockedBy)).map(\.value))
  return program.connections.all.filter { !used.contains($0.code.value) }.map { connection in
    Diagnostic(.proof(.unused(kind: .connection, code: connection.code.text)), at: connection.code.span)
  }
}
