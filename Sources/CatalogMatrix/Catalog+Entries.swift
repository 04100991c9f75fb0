import CatalogIR

/// An entry of a route in words.
struct MatrixEntry {
  /// As ``Catalog/entryCodes`` gives it.
  let code: String
  let name: Text?
}

extension Catalog {
  /// Every entry of every route, in the order of their numbers in the tables.
  var entries: [MatrixEntry] {
    let names = routes.flatMap { route in route.entries.map { _ in route.name } }
    return zip(entryCodes, names).map { MatrixEntry(code: $0, name: $1) }
  }
}
