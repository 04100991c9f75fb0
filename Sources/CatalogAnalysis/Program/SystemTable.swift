import CatalogModel
import Diagnostics

/// The systems of a catalog, each code once, with their positions by code and by alias.
struct SystemTable {
  private let codes: EntityTable<SystemDeclaration>
  private var aliases: [Name: Int] = [:]

  init(_ declarations: [SystemDeclaration]) {
    codes = EntityTable(declarations)
    for position in codes.indices {
      for alias in codes[position].aliases where aliases[alias.value] == nil {
        aliases[alias.value] = position
      }
    }
  }

  /// In file order.
  var all: [SystemDeclaration] { codes.all }

  /// The position of a code or alias, if a system has it; codes come first.
  subscript(name: Name) -> Int? {
    codes[name] ?? aliases[name]
  }
}
