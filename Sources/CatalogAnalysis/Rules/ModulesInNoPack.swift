import CatalogModel
import Diagnostics

/// Where packs are sold, every module can be had: through a pack, by default, or always.
///
/// A pack that could not be read whole may have named it, one that lacks what its modules require has a finding of its
/// own, and modules that are not released are not sold yet.
@Sendable
func checkModulesInNoPack(_ program: Program) -> [Diagnostic] {
  let isCertain = !program.declaration.unreadable.contains(.pack) && program.contents.allSatisfy(\.isCertain)
  guard !program.contents.isEmpty, isCertain else { return [] }
  let sold = program.modules.withRequirements(program.contents.reduce(into: []) { $0.formUnion($1.modules) })
  return program.modules.indices.compactMap { position in
    let module = program.modules[position]
    guard !sold.contains(position), !module.isBroken, !module.enabledByDefault, program.hindrance(of: module) == nil
    else { return nil }
    return Diagnostic(.pack(.moduleInNoPack(module: module.code.text)), at: module.code.span)
  }
}
