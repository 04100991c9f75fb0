import CatalogModel
import Diagnostics

/// An alias stands for one system: no code of what shares codes with systems, and no other alias, is the same.
@Sendable
func checkAliases(_ program: Program) -> [Diagnostic] {
  let kinds: [EntityKind] = [.module, .connection, .system]
  let codes = kinds.flatMap { kind in program.codes(of: kind).map { (kind: kind, code: $0) } }
  var taken = Dictionary(codes.map { ($0.code.value, (kind: $0.kind, span: $0.code.span)) }) { first, _ in first }
  return program.systems.all.flatMap { system in
    var own: Set<Name> = []
    return system.aliases.filter { own.insert($0.value).inserted }.compactMap { alias -> Diagnostic? in
      guard let earlier = taken[alias.value] else {
        taken[alias.value] = (.system, alias.span)
        return nil
      }
      let problem = NameProblem.aliasTaken(
        alias: alias.text, system: system.code.text, kind: earlier.kind, first: earlier.span)
      return Diagnostic(.name(problem), at: alias.span)
    }
  }
}
