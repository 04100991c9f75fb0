extension Catalog {
  /// What of the promises in the type's description does not hold, in words; empty for every catalog that the
  /// analysis builds.
  ///
  /// - Complexity: linear in the size of the catalog.
  package func checkInvariants() -> [String] {
    var broken: [String] = []
    func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
      if !holds { broken.append(words()) }
    }
    func isInside<Entity>(_ ids: [ID<Entity>], _ all: [Entity]) -> Bool {
      ids.allSatisfy { all.indices.contains($0.index) }
    }
    func isInside(_ partner: Partner) -> Bool {
      switch partner {
      case .module(let module): isInside([module], modules)
      case .system(let system): isInside([system], systems)
      }
    }
    for (numbering, count) in numberings {
      expect(numbering.numbers.isEmpty || numbering.numbers.count == count, "a number for each code")
      expect(zip(numbering.numbers, numbering.numbers.dropFirst()).allSatisfy { $0 < $1 }, "order of numbers")
      expect(numbering.listed.sorted() == Array(0..<count), "each code listed once")
      expect(numbering.former.compactMap(\.successor).allSatisfy((0..<count).contains), "successors of former codes")
    }
    for module in modules {
      expect(isInside(module.requires, modules), "requires of \(module.code)")
      expect(isInside(module.connections, connections), "connections of \(module.code)")
      expect(isInside(module.capabilities, capabilities), "can of \(module.code)")
      expect(!module.alwaysOn || module.connections.isEmpty, "always-on \(module.code) needs a connection")
      let landscape = module.landscape
      expect(isInside(landscape.enhances, modules), "enhances of \(module.code)")
      expect(isInside(landscape.uses, systems), "uses of \(module.code)")
      expect(landscape.integrations.map(\.partner).allSatisfy(isInside), "integrations of \(module.code)")
    }
    for system in systems {
      expect(system.integrations.map(\.partner).allSatisfy(isInside), "integrations of \(system.code)")
    }
    for enumeration in enumerations {
      expect(!enumeration.values.isEmpty, "\(enumeration.code) is empty")
      expect(isInside(enumeration.module.map { [$0] } ?? [], modules), "module of \(enumeration.code)")
    }
    for objective in objectives {
      expect(isInside(objective.subject), "subject of \(objective.code)")
    }
    for feature in features {
      expect(isInside([feature.module], modules), "module of \(feature.code)")
      expect(isInside(feature.unlock.modules, modules), "unlock of \(feature.code)")
    }
    for pack in packs {
      let contents = Set(pack.contents)
      expect(isInside(pack.contents, modules), "contents of \(pack.code)")
      expect(
        pack.configurations.allSatisfy { contents.contains($0.module) },
        "\(pack.code) configures what it does not hold")
      for module in pack.contents where modules.indices.contains(module.index) {
        expect(contents.isSuperset(of: modules[module.index].requires), "\(pack.code) is not closed")
      }
    }
    func hasCapital(_ text: String) -> Bool { text.utf8.contains { (0x41...0x5A).contains($0) } }
    if foldsCase {
      expect(!(apiBase ?? []).contains(where: hasCapital), "capitals in the base of the API")
      for route in routes {
        expect(!route.pattern.texts.contains(where: hasCapital), "capitals in \(route.pattern)")
      }
    }
    for route in routes {
      expect(!route.entries.isEmpty, "\(route.pattern) has no entry")
      expect(Set(route.entries.map(\.operation)).count == route.entries.count, "\(route.pattern) repeats an operation")
      for case .guarded(let requirements) in route.entries.map(\.condition) {
        expect(!requirements.modules.isEmpty, "\(route.pattern) asks for no module")
        expect(isInside(requirements.modules, modules), "modules of \(route.pattern)")
      }
      for call in route.entries.flatMap(\.calls) {
        expect(routes.indices.contains(call.route) && routes[call.route].space == .api, "call of \(route.pattern)")
      }
    }
    let entries = routes.reduce(0) { $0 + $1.entries.count }
    for rollout in rollouts {
      expect(isInside(rollout.modules, modules), "modules of \(rollout.code)")
      let named = rollout.entries + rollout.explanations.map(\.entry)
      expect(named.allSatisfy((0..<entries).contains), "entries of \(rollout.code)")
      expect((rollout.mode == .shadow) == (rollout.end != nil), "end of \(rollout.code)")
    }
    let (governed, named) = (rollouts.flatMap(\.modules), rollouts.flatMap(\.entries))
    expect(Set(governed).count == governed.count, "a module is in two rollouts")
    expect(Set(named).count == named.count, "an entry is in two rollouts")
    expect(rollouts.count(where: \.isAboutAll) < 2, "two rollouts are about everything")
    return broken
  }

  /// What the ledger says of each kind, with the number of its entities.
  private var numberings: [(Numbering, Int)] {
    guard let ledger else { return [] }
    return [
      (ledger.modules, modules.count), (ledger.features, features.count), (ledger.packs, packs.count),
      (ledger.capabilities, capabilities.count), (ledger.limits, limits.count),
    ]
  }
}
