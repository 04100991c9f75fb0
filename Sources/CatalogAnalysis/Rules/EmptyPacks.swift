import CatalogModel
import Diagnostics

/// A pack sells something: it names a module, or extends a pack.
@Sendable
func checkEmptyPacks(_ program: Program) -> [Diagnostic] {
  program.packs.all
    .filter { !$0.isBroken && $0.modules.isEmpty && $0.extends == nil }
    .map { Diagnostic(.pack(.empty(pack: $0.code.text)), at: $0.code.span) }
}
