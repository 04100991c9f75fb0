import CatalogIR

/// The patterns of the pages or of the API, each once in the order of their first lines, with the routes that have them.
struct PatternTable {
  let index: PatternIndex
  /// The routes of each pattern, by its number and in file order; those of a pattern that is malformed stand nowhere.
  let routes: [[ProgramRoute]]

  /// - Parameter routes: Those of one space, numbered by the index.
  init(_ index: PatternIndex, _ routes: some Sequence<ProgramRoute>) {
    self.index = index
    self.routes = routes.reduce(into: index.patterns.map { _ in [] }) { table, route in
      if let number = route.number { table[number].append(route) }
    }
  }
}
