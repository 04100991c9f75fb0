import CatalogModel
import Diagnostics

/// A system is there for something: a module stands on it, exchanges data with it or promises its speed.
///
/// What could not be read whole, or names something unknown, may have meant it.
@Sendable
func checkUnusedSystems(_ program: Program) -> [Diagnostic] {
  let (modules, systems, objectives) = (program.modules.all, program.systems.all, program.objectives.all)
  var names = modules.flatMap { $0.uses + $0.integrations.map(\.partner) }
  names += systems.flatMap { $0.integrations.map(\.partner) } + objectives.compactMap(\.subject)
  let isWhole =
    program.declaration.unreadable.isDisjoint(with: [.module, .system, .objective])
    && !modules.contains(where: \.isBroken) && !systems.contains(where: \.isBroken)
    && !objectives.contains(where: \.isBroken)
  let isCertain = isWhole && names.allSatisfy { program.modules[$0.value] != nil || program.systems[$0.value] != nil }
  guard isCertain else { return [] }
  let used = Set(names.compactMap { program.systems[$0.value] })
  return systems.enumerated().compactMap { position, system in
    guard !used.contains(position), system.integrations.isEmpty else { return nil }
    return Diagnostic(.dependency(.systemUnused(system: system.code.text)), at: system.code.span)
  }
}
