package import CatalogIR
package import CatalogModel
package import Diagnostics

/// An entry of a route in a built catalog, as the catalog's files write it.
package struct DeclaredEntry: Sendable {
  /// Counted over all routes in the catalog's order, as decisions count.
  package let number: Int
  /// The position of its route in the catalog.
  package let route: Int
  /// Its position among the entries of the route.
  package let position: Int
  /// The page, or the API line.
  package let declaration: RouteDeclaration
  /// The action on the page; nil for an API line, and where the page itself says what `read` asks for.
  package let action: ActionDeclaration?

  /// Where it is declared.
  package var span: Span {
    action?.code.span ?? declaration.key.span
  }

  /// What it asks for itself, then what its page asks for with every action.
  package var conditions: [EntryDeclaration] {
    (action.map { [$0.entry] } ?? []) + [declaration.entry]
  }
}

extension CatalogDeclaration {
  /// Every entry of the catalog that was built from these declarations: those of the pages, then those of the API, each
  /// in file order.
  ///
  /// - Complexity: O(entries * length of a pattern)
  package func entries(of catalog: Catalog) -> [DeclaredEntry] {
    let first = catalog.routes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.entries.count) }
    var entries: [DeclaredEntry] = []
    func add(_ position: Int, of route: Int, _ declaration: RouteDeclaration, _ action: ActionDeclaration? = nil) {
      guard catalog.routes.indices.contains(route) else { return }
      entries.append(
        DeclaredEntry(
          number: first[route] + position, route: route, position: position, declaration: declaration, action: action))
    }
    for (route, page) in pages.enumerated() {
      for (position, entry) in page.pageEntries.enumerated() { add(position, of: route, page, entry.line) }
    }
    // The lines of one pattern are one route, in the order of their first lines.
    var patterns = PatternIndex()
    var lines: [Int: Int] = [:]
    for line in api {
      let parsed = parsePattern(
        line.pattern.value, isExact: line.isExact?.value ?? false, foldsCase: catalog.foldsCase)
      guard case .success(let pattern) = parsed else { continue }
      let route = pages.count + patterns.add(pattern)
      add(lines[route, default: 0], of: route, line)
      lines[route, default: 0] += 1
    }
    return entries
  }
}
