internal import CatalogIR
internal import Tollgate

extension TableWriter {
  /// Writes the routes, their entries, and the tree in which paths find them.
  mutating func writeRoutes(of catalog: Catalog) throws(LoweringError) {
    var trie = RouteTrie()
    var entries = 0
    for (index, route) in catalog.routes.enumerated() {
      guard route.pattern.segments.count <= 256 else { throw .patternTooDeep(route.pattern.description) }
      trie.insert(route.pattern, in: route.space, route: index)
      row(RouteWord.self) { $0 == .firstEntry ? entries : route.entries.count }
      for entry in route.entries { write(entry, catalog) }
      entries += route.entries.count
    }
    set(.entries, entries)
    write(trie)

    guard let base = catalog.apiBase else { return }
    let path = base.flatMap { [UInt8(ascii: "/")] + Array($0.utf8) }
    set(.hasBase, 1)
    set(.baseText, text(path))
    set(.baseLength, path.count)
  }

  private mutating func write(_ entry: RouteEntry, _ catalog: Catalog) {
    let needs = Needs(entry.condition, catalog)
    let anyModules = list(needs.anyModules)
    let modules = list(needs.modules)
    let features = list(needs.features)
    let capabilities = list(needs.capabilities)
    let consumes = figures(needs.consumes)
    row(EntryWord.self) { word in
      switch word {
      case .operation: number(of: entry.operation)
      case .isPublic: needs.isPublic ? 1 : 0
      case .anyModules: anyModules
      case .modules: modules
      case .features: features
      case .capabilities: capabilities
      case .consumes: consumes
      }
    }
  }

  private mutating func write(_ trie: RouteTrie) {
    var index = SlotIndex(count: trie.nodes.reduce(0) { $0 + $1.literals.count })
    for node in trie.nodes {
      let text = text(node.text + node.suffix)
      let globs = list(node.globs)
      row(NodeWord.self) { word in
        switch word {
        case .parent: node.parent
        case .text: text
        case .textLength: node.fixedLength
        case .suffixLength: node.suffix.count
        case .exact: node.exact.map { $0 + 1 } ?? 0
        case .prefix: node.prefix.map { $0 + 1 } ?? 0
        case .parameter: node.parameter.map { $0 + 1 } ?? 0
        case .globs: globs
        case .literals: node.literals.count
        }
      }
    }
    for (child, node) in trie.nodes.enumerated() where trie.nodes[node.parent].literals[node.text] == child {
      index.insert(child, seed: node.parent, node.text)
    }
    set(.nodeMask, index.mask)
    for slot in index.slots { row(NodeSlotWord.self) { _ in slot } }
  }
}

private func number(of operation: RouteEntry.Operation) -> Int {
  switch operation {
  case .anyMethod: TableOperation.anyMethod
  case .method(let method): TableOperation.method(method)
  case .action(let index): TableOperation.action(index)
  }
}

/// What an entry asks for, with what its modules and features bring along.
private struct Needs {
  var isPublic = false
  var anyModules: [Int] = []
  var modules: [Int] = []
  var features: [Int] = []
  var capabilities: [Int] = []
  var consumes: [(limit: Int, figure: Int64)] = []

  init(_ condition: Condition, _ catalog: Catalog) {
    guard case .guarded(let requirements) = condition else {
      isPublic = true
      return
    }
    let ofFeatures = requirements.features.map { catalog.features[$0.index].module.index }
    if requirements.anyModule {
      anyModules = requirements.modules.map(\.index)
      modules = unique(ofFeatures)
    } else {
      modules = unique(requirements.modules.map(\.index) + ofFeatures)
    }
    features = requirements.features.map(\.index)
    let own = modules.flatMap { catalog.modules[$0].capabilities }
    capabilities = unique((requirements.capabilities + own).map(\.index))
    consumes = requirements.consumes.map { ($0.limit.index, $0.amount) }
  }
}

/// The numbers in their order, each once.
private func unique(_ numbers: [Int]) -> [Int] {
  var seen: Set<Int> = []
  return numbers.filter { seen.insert($0).inserted }
}
