import CatalogModel
import Diagnostics

/// Where modules come in phases, the catalog says which phase it is in.
@Sendable
func checkUnknownPhase(_ program: Program) -> [Diagnostic] {
  guard program.declaration.phase == nil, !program.declaration.isPhaseUnreadable else { return [] }
  return program.modules.all.compactMap { module in
    module.phase.map { Diagnostic(.shape(.phaseUnknown(module: module.code.text)), at: $0.span) }
  }
}
