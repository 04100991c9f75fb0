import CatalogModel
import Diagnostics

/// `without` takes away what the extended pack has, and never what is always on.
@Sendable
func checkWithout(_ program: Program) -> [Diagnostic] {
  program.packs.indices.flatMap { position -> [Diagnostic] in
    let pack = program.packs[position]
    let base = program.contents[position].base
    let inherited = base.map { program.contents[$0] } ?? PackContents()
    guard !pack.isBroken, inherited.isCertain, base != nil || pack.extends == nil else { return [] }
    return pack.without.compactMap { name -> Diagnostic? in
      if let module = program.modules[name.value] {
        let declaration = program.modules[module]
        if declaration.alwaysOn {
          let problem = PackProblem.withoutAlwaysOn(
            pack: pack.code.text, module: name.text, declared: declaration.code.span)
          return Diagnostic(.pack(problem), at: name.span)
        }
        if inherited.modules.contains(module) { return nil }
      } else if let limit = program.limits[name.value] {
        if inherited.limits[limit] != nil { return nil }
      } else {
        return nil
      }
      return Diagnostic(.pack(.withoutNothing(pack: pack.code.text, name: name.text)), at: name.span)
    }
  }
}
