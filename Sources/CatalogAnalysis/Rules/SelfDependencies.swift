import CatalogModel
import Diagnostics

/// Nothing requires, extends, includes or stands inside itself.
@Sendable
func checkSelfDependencies(_ program: Program) -> [Diagnostic] {
  selfReferences(in: program.modules, \.requires) + selfReferences(in: program.connections, \.requires)
    + selfReferences(in: program.packs) { $0.extends.map { [$0] } ?? [] }
    + selfReferences(in: program.roles, \.includes)
    + selfReferences(in: program.groups) { $0.parent.map { [$0] } ?? [] }
}

private func selfReferences<Declaration>(
  in table: EntityTable<Declaration>, _ targets: (Declaration) -> [Located<Name>]
) -> [Diagnostic] {
  table.all.flatMap { declaration in
    targets(declaration).filter { $0.value == declaration.code.value }.prefix(1).map {
      Diagnostic(
        .dependency(.requiresItself(kind: Declaration.kind, name: declaration.code.text)), at: $0.span)
    }
  }
}
