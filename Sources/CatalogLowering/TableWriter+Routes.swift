internal import CatalogIR
internal import Tollgate

extension TableWriter {
  /// Writes the entries of the routes, and the tree in which paths find them.
  mutating func writeRoutes(of catalog: Catalog) throws(LoweringError) {
    var trie = RouteTrie()
    var firstEntries: [Int] = []
    let shadowed = Set(Shadows(catalog).entries.map(\.number))
    var entries = 0
    for (index, route) in catalog.routes.enumerated() {
      guard route.pattern.segments.count <= 256 else { throw .patternTooDeep(route.pattern.description) }
      trie.insert(route.pattern, in: route.space, route: index)
      firstEntries.append(entries)
      for (position, entry) in route.entries.enumerated() {
        var flags: CheckFlags = position + 1 == route.entries.count ? .isLast : CheckFlags()
        if shadowed.contains(entries + position) { flags.insert(.isInShadow) }
        write(entry, flags, catalog)
      }
      entries += route.entries.count
    }
    set(.entries, entries)
    write(trie, firstEntries)
    // Where case is folded, neither the base nor a pattern holds a capital.
    set(.foldsCase, catalog.foldsCase ? 1 : 0)

    guard let base = catalog.apiBase else { return }
    let path = base.flatMap { [UInt8(ascii: "/")] + Array($0.utf8) }
    for segment in base { requireSegment(Array(segment.utf8)) }
    set(.hasBase, 1)
    set(.baseText, branch(text: path))
    set(.baseLength, path.count)
    let start = halves(of: word(of: path[...]))
    set(.baseStart, digits: start[0])
    set(.baseStart1, digits: start[1])
  }

  private mutating func write(_ entry: RouteEntry, _ flags: CheckFlags, _ catalog: Catalog) {
    let needs = Needs(entry.condition, catalog)
    let anyModules = list(needs.anyModules)
    let modules = list(needs.modules)
    let features = list(needs.features)
    let capabilities = list(needs.capabilities)
    let consumes = figures(needs.consumes)
    row(EntryWord.self) { word in
      switch word {
      case .anyModules: anyModules
      case .modules: modules
      case .features: features
      case .capabilities: capabilities
      case .consumes: consumes
      }
    }

    let checked = needs.checked
    var flags = flags
    if needs.isPublic { flags.insert(.isPublic) }
    if needs.exceedCheck { flags.insert(.asksForMore) }
    let digits =
      switch entry.operation {
      case .anyMethod: TableOperation.anyMethod
      case .method(let method): TableOperation.method(method)
      case .action(let index): TableOperation.action(index)
      }
    row(
      CheckWord.self,
      digits: { word in
        switch word {
        case .operation: digits
        case .flags: TableDigits.digits(flags.rawValue)
        case .needs: TableDigits.digits(checked[0], checked[1])
        case .capabilities: TableDigits.digits(checked[2], checked[3])
        }
      })
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

  /// The numbers of a row of checks: the module, the feature and two capabilities.
  var checked: [Int] {
    let optional = [features.first, capabilities.first, capabilities.dropFirst().first]
    return [modules.first ?? 0] + optional.map { $0.map { $0 + 1 } ?? 0 }
  }

  /// Whether it is more than a row of checks can say.
  var exceedCheck: Bool {
    !anyModules.isEmpty || modules.count > 1 || features.count > 1 || capabilities.count > 2 || !consumes.isEmpty
      || !checked.allSatisfy { $0 < CheckWord.needLimit }
  }

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
  guard numbers.count > 1 else { return numbers }
  var seen: Set<Int> = []
  return numbers.filter { seen.insert($0).inserted }
}
