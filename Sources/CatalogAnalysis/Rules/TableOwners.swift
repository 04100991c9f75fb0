import CatalogModel
import Diagnostics

/// A table belongs to one module.
@Sendable
func checkTableOwners(_ program: Program) -> [Diagnostic] {
  var owners: [Name: (module: Name, span: Span)] = [:]
  return program.modules.all.flatMap { module in
    module.tables.compactMap { table -> Diagnostic? in
      guard let owner = owners[table.name.value] else {
        owners[table.name.value] = (module.code.value, table.name.span)
        return nil
      }
      guard owner.module != module.code.value else { return nil }
      return Diagnostic(
        .name(
          .tableOwnedTwice(
            table: table.name.text, module: module.code.text, owner: owner.module.text, first: owner.span)),
        at: table.name.span)
    }
  }
}
