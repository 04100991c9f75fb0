import CatalogIR
import Diagnostics

extension Explainer {
  func explain(feature index: Int) -> Explanation {
    let feature = catalog.features[index]
    var head = point(feature: index)
    head.facts.insert(.partOf(module: catalog.modules[feature.module.index].code), at: 0)
    if let summary = feature.summary { head.points.append(Point(nil, [.text(summary)])) }
    var explanation = Explanation(.entity(.feature), head)
    explanation.add(.requires, [point(module: feature.module.index)])
    let modules = feature.unlock.modules.map { module in
      let code = catalog.modules[module.index].code
      return point(module: module.index, at: places.place(.feature, feature.code, .unlockedBy, code))
    }
    let connections = feature.unlock.connections.map { connection in
      var point = point(connection: connection.index)
      point.points = setUpOrder(of: catalog.connections[connection.index].requires.map(\.index))
        .map { self.point(connection: $0) }
      return point
    }
    explanation.add(.unlockedBy, modules + connections)
    explanation.add(.pages, points(of: .page) { $1.requirements?.features.contains(ID(index)) ?? false })
    explanation.add(.api, points(of: .api) { $1.requirements?.features.contains(ID(index)) ?? false })
    explanation.add(.packs, packs(holding: feature.module.index))
    return explanation
  }

  func explain(connection index: Int) -> Explanation {
    let connection = catalog.connections[index]
    var explanation = Explanation(.entity(.connection), point(connection: index))
    let order = setUpOrder(of: [index])
    explanation.add(.connections, order.count > 1 ? order.map { point(connection: $0) } : [])
    let modules = catalog.modules.indices.filter { catalog.modules[$0].connections.contains(ID(index)) }
    let others = catalog.connections.indices.filter { catalog.connections[$0].requires.contains(ID(index)) }
    explanation.add(
      .requiredBy,
      modules.map { module in
        let code = catalog.modules[module].code
        return point(module: module, at: places.place(.module, code, .requires, connection.code))
      }
        + others.map { point(connection: $0) })
    let unlocked = catalog.features.indices.filter { catalog.features[$0].unlock.connections.contains(ID(index)) }
    explanation.add(.unlocks, unlocked.map { point(feature: $0) })
    return explanation
  }

  func explain(limit index: Int) -> Explanation {
    let limit = catalog.limits[index]
    var head = point(limit: index)
    head.facts.insert(.partOf(module: catalog.modules[limit.module.index].code), at: 0)
    var explanation = Explanation(.entity(.limit), head)
    explanation.add(
      .packs,
      packOrder.compactMap { pack in
        guard let line = catalog.packs[pack].limits.first(where: { $0.limit.index == index }) else { return nil }
        return point(
          pack: pack, [bound(of: limit, line.figure)], at: places.place(of: figure(of: limit.code, in: pack)))
      })
    func takes(_ entry: RouteEntry) -> Int64? {
      entry.requirements?.consumes.first { $0.limit.index == index }?.amount
    }
    for (space, heading) in [(Route.Space.page, Heading.pages), (.api, .api)] {
      let consumers = entries.indices.filter { catalog.routes[entries[$0].route].space == space }
      explanation.add(
        heading, consumers.compactMap { entry in takes(entries[entry].entry).map { point(entry: entry, [.takes($0)]) } }
      )
    }
    return explanation
  }

  /// The mention of a limit in a pack, or in the one it extends that gives the figure.
  func figure(of limit: String, in pack: Int) -> Mention {
    let mentions = chain(of: pack).map { pack in
      Mention(pack: catalog.packs[pack].code, figure: limit)
    }
    return mentions.first { places.place(of: $0) != nil } ?? mentions[0]
  }
}
