import CatalogIR
import Diagnostics
import TollgateConfiguration

extension Explainer {
  func explain(module index: Int) -> Explanation {
    let module = catalog.modules[index]
    var head = point(module: index)
    if let summary = module.summary { head.points.append(Point(nil, [.text(summary)])) }
    var explanation = Explanation(.entity(.module), head)
    explanation.add(.requires, requirements(of: index))
    explanation.add(.requiredBy, dependents(of: index))
    explanation.add(.connections, connections(neededBy: index))
    if module.requiresConfiguration {
      let place = places.place(.module, module.code, .configuration, module.code)
      explanation.add(.configuration, [Point(nil, [.mustBeConfigured], at: place)] + settings(of: module))
    } else {
      explanation.add(.configuration, settings(of: module))
    }
    let features = catalog.features.indices.filter { catalog.features[$0].module.index == index }
    explanation.add(.features, features.map { point(feature: $0) })
    let unlocked = catalog.features.indices.filter { catalog.features[$0].unlock.modules.contains(ID(index)) }
    explanation.add(.unlocks, unlocked.map { point(feature: $0) })
    let limits = catalog.limits.indices.filter { catalog.limits[$0].module.index == index }
    explanation.add(.limits, limits.map { point(limit: $0) })
    explanation.add(
      .capabilities,
      module.capabilities.map { capability in
        let code = catalog.capabilities[capability.index].code
        return point(capability: capability.index, at: places.place(.module, module.code, .can, code))
      })
    explanation.add(.pages, points(of: .page) { needs($1, module: index) })
    explanation.add(.api, points(of: .api) { needs($1, module: index) })
    explanation.add(.packs, packs(holding: index))
    addLandscape(ofModule: index, to: &explanation)
    return explanation
  }

  /// What a configuration of a module holds.
  private func settings(of module: Module) -> [Point] {
    guard case .object(let properties, _)? = module.configurationSchema?.form else { return [] }
    let place = places.place(.module, module.code, .schema, module.code)
    return properties.map {
      Point(nil, [.setting($0.name, title: $0.schema.title, isRequired: $0.isRequired)], at: place)
    }
  }

  /// Whether an entry asks for a module or for one of its features.
  private func needs(_ entry: RouteEntry, module index: Int) -> Bool {
    guard let requirements = entry.requirements else { return false }
    return requirements.modules.contains(ID(index))
      || requirements.features.contains { catalog.features[$0.index].module.index == index }
  }

  /// The packs that hold a module, with the line that gives it.
  func packs(holding index: Int) -> [Point] {
    guard !catalog.packs.isEmpty else { return [] }
    let code = catalog.modules[index].code
    if catalog.modules[index].alwaysOn { return [Point(nil, [.inEveryPack(module: code)])] }
    let holders = packOrder.filter { catalog.packs[$0].contents.contains(ID(index)) }
    guard !holders.isEmpty else { return [Point(nil, [.inNoPack])] }
    return holders.map { pack in
      let source = chain(of: pack).first { catalog.packs[$0].modules.contains(ID(index)) } ?? pack
      let origin = catalog.packs[source].code
      return point(
        pack: pack, source == pack ? [] : [.through(origin)], at: places.place(.pack, origin, .holds, code))
    }
  }

  /// A pack, the one it extends, and so on.
  func chain(of pack: Int) -> [Int] {
    var chain = [pack]
    while let base = catalog.packs[chain[chain.count - 1]].extends { chain.append(base.index) }
    return chain
  }
}

// MARK: - Trees

extension Explainer {
  /// Deeper trees are cut: what is cut has an explanation of its own.
  private static let deepest = 24

  /// What a module requires, directly and by what it requires.
  private func requirements(of index: Int) -> [Point] {
    var seen: Set<Int> = []
    return tree(below: index, seen: &seen, depth: 0) { parent in
      let module = catalog.modules[parent]
      return module.requires.map { required in
        (required.index, places.place(.module, module.code, .requires, catalog.modules[required.index].code))
      }
    }
  }

  /// Who requires a module, directly and by what it requires.
  private func dependents(of index: Int) -> [Point] {
    var seen: Set<Int> = []
    return tree(below: index, seen: &seen, depth: 0) { parent in
      dependents[parent].map { dependent in
        let code = catalog.modules[dependent].code
        return (dependent, places.place(.module, code, .requires, catalog.modules[parent].code))
      }
    }
  }

  /// Each module once with what is below it, and named again wherever else it stands.
  private func tree(
    below parent: Int, seen: inout Set<Int>, depth: Int, _ children: (Int) -> [(module: Int, place: Place?)]
  ) -> [Point] {
    var points: [Point] = []
    for (module, place) in children(parent) {
      var point = point(module: module, at: place)
      let isLeaf = children(module).isEmpty
      if isLeaf {
        seen.insert(module)
      } else if !seen.insert(module).inserted {
        point.facts.append(.shownAbove)
      } else if depth == Self.deepest {
        point.facts.append(.leftOut)
      } else {
        point.points = tree(below: module, seen: &seen, depth: depth + 1, children)
      }
      points.append(point)
    }
    return points
  }

  /// The connections that a module and what it requires need, each after those that it requires itself.
  private func connections(neededBy index: Int) -> [Point] {
    var modules = [index]
    var seen: Set<Int> = [index]
    var next = 0
    while next < modules.count {
      modules += catalog.modules[modules[next]].requires.map(\.index).filter { seen.insert($0).inserted }
      next += 1
    }
    var users: [Int: [String]] = [:]
    for module in modules {
      for connection in catalog.modules[module].connections {
        users[connection.index, default: []].append(catalog.modules[module].code)
      }
    }
    return setUpOrder(of: modules.flatMap { catalog.modules[$0].connections.map(\.index) }).map { connection in
      point(connection: connection, users[connection].map { [.neededBy($0)] } ?? [])
    }
  }

  /// Connections with all that they require, what is required first.
  func setUpOrder(of connections: [Int]) -> [Int] {
    var order: [Int] = []
    var state: [Int: Bool] = [:]
    var stack = Array(connections.reversed())
    while let connection = stack.last {
      if state[connection] != nil {
        stack.removeLast()
        if state[connection] == false {
          state[connection] = true
          order.append(connection)
        }
        continue
      }
      state[connection] = false
      stack += catalog.connections[connection].requires.map(\.index).filter { state[$0] == nil }.reversed()
    }
    return order
  }
}
