import CatalogAnalysis
import CatalogIR
import CatalogModel
import Diagnostics

extension TestPlan {
  /// One mutant for everything that can be dropped, in the order of the kinds and of the catalog.
  var mutants: [Mutant] {
    requirementMutants + packLineMutants + entryMutants + moduleCapabilityMutants + entryCapabilityMutants
  }

  private func mutant(_ kind: MutantKind, _ words: String, at span: Span, _ change: (inout Catalog) -> Void) -> Mutant {
    var catalog = catalog
    change(&catalog)
    return Mutant(kind: kind, words: words, span: span, catalog: catalog)
  }

  private var requirementMutants: [Mutant] {
    catalog.modules.indices.flatMap { index in
      let module = catalog.modules[index]
      let declared = declaration.modules.first { $0.code.value == Name(module.code) }
      func dropped(_ code: String, _ change: (inout Module) -> Void) -> Mutant? {
        guard let name = declared?.requires.first(where: { $0.value == Name(code) }) else { return nil }
        return mutant(.requirement, "module \(module.code) requires \(code)", at: name.span) {
          change(&$0.modules[index])
        }
      }
      let modules = module.requires.compactMap { required -> Mutant? in
        var mutant = dropped(catalog.modules[required.index].code) { $0.requires.removeAll { $0 == required } }
        mutant?.requirement = required
        return mutant
      }
      let connections = module.connections.compactMap { required in
        dropped(catalog.connections[required.index].code) { $0.connections.removeAll { $0 == required } }
      }
      return modules + connections
    }
  }

  private var packLineMutants: [Mutant] {
    catalog.packs.indices.flatMap { index in
      let pack = catalog.packs[index]
      let declared = declaration.packs.first { $0.code.value == Name(pack.code) }
      return pack.modules.compactMap { module -> Mutant? in
        let code = catalog.modules[module.index].code
        guard let name = declared?.modules.first(where: { $0.value == Name(code) }) else { return nil }
        return mutant(.packLine, "pack \(pack.code) has \(code)", at: name.span) {
          $0.packs[index].modules.removeAll { $0 == module }
          $0.fillPacks()
        }
      }
    }
  }

  private var entryMutants: [Mutant] {
    entries.map { entry in
      let declared = entry.declared
      var mutant = mutant(.entry, "\(entry.isPage ? "page" : "API route") \(entry.words)", at: declared.span) {
        $0.routes[declared.route].entries.remove(at: declared.position)
        if $0.routes[declared.route].entries.isEmpty { $0.routes.remove(at: declared.route) }
      }
      mutant.entry = entry
      return mutant
    }
  }

  private var moduleCapabilityMutants: [Mutant] {
    catalog.modules.indices.flatMap { index in
      let module = catalog.modules[index]
      let declared = declaration.modules.first { $0.code.value == Name(module.code) }
      return module.capabilities.compactMap { capability -> Mutant? in
        let code = catalog.capabilities[capability.index].code
        guard let name = declared?.capabilities.first(where: { $0.value == Name(code) }) else { return nil }
        return mutant(.capability, "module \(module.code) asks for \(code)", at: name.span) {
          $0.modules[index].capabilities.removeAll { $0 == capability }
        }
      }
    }
  }

  private var entryCapabilityMutants: [Mutant] {
    entries.flatMap { entry -> [Mutant] in
      let (route, position) = (entry.declared.route, entry.declared.position)
      let condition = catalog.routes[route].entries[position].condition
      guard case .guarded(let requirements) = condition else { return [] }
      return requirements.capabilities.compactMap { capability in
        let code = catalog.capabilities[capability.index].code
        let names = entry.declared.conditions.flatMap(\.capabilities)
        guard let name = names.first(where: { $0.value == Name(code) }) else { return nil }
        let words = "\(entry.isPage ? "page" : "API route") \(entry.words) asks for \(code)"
        return mutant(.capability, words, at: name.span) {
          var requirements = requirements
          requirements.capabilities.removeAll { $0 == capability }
          $0.routes[route].entries[position].condition = .guarded(requirements)
        }
      }
    }
  }
}

extension Catalog {
  /// Works out again what every pack holds in the end.
  fileprivate mutating func fillPacks() {
    let alwaysOn = modules.indices.filter { modules[$0].alwaysOn }.map { ID<Module>($0) }
    var filled: [Int: Set<ID<Module>>] = [:]
    for start in packs.indices {
      var chain: [Int] = []
      var next: Int? = start
      while let pack = next, filled[pack] == nil {
        chain.append(pack)
        next = packs[pack].extends?.index
      }
      for pack in chain.reversed() {
        let base = packs[pack].extends.flatMap { filled[$0.index] } ?? []
        let contents = base.union(packs[pack].modules).subtracting(packs[pack].without).union(alwaysOn)
        filled[pack] = contents
        packs[pack].contents = contents.sorted()
      }
    }
  }
}
