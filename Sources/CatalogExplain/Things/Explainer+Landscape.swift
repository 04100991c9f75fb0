import CatalogIR
import Diagnostics

/// What surrounds modules: systems, data flow, promises, lists of values. None of it changes an answer.
extension Explainer {
  func addLandscape(ofModule index: Int, to explanation: inout Explanation) {
    let module = catalog.modules[index]
    let landscape = module.landscape
    explanation.add(
      .systems,
      landscape.uses.enumerated().map { position, system in
        point(system: system.index, at: places.place(.module, module.code, .uses, at: position))
      })
    explanation.add(
      .enhances,
      landscape.enhances.map { other in
        point(
          module: other.index,
          at: places.place(.module, module.code, .enhances, catalog.modules[other.index].code))
      })
    let enhancing = catalog.modules.indices.filter { catalog.modules[$0].landscape.enhances.contains(ID(index)) }
    explanation.add(
      .enhancedBy,
      enhancing.map { other in
        point(module: other, at: places.place(.module, catalog.modules[other].code, .enhances, module.code))
      })
    explanation.add(
      .flows,
      flows(of: .module(ID(index))) + landscape.inputs.map { Point(nil, [.input($0)]) }
        + landscape.outputs.map { Point(nil, [.output($0)]) })
    explanation.add(
      .tables,
      landscape.tables.map { table in
        Point(
          nil, [.table(table.name, summary: table.summary)],
          at: places.place(.module, module.code, .table, table.name))
      })
    explanation.add(.objectives, objectives(of: .module(ID(index))))
    let enumerations = catalog.enumerations.filter { $0.module?.index == index }
    explanation.add(
      .enumerations,
      enumerations.map { enumeration in
        Point(
          Entity(.enumeration, enumeration.code, name: enumeration.name?.first),
          at: places.place(of: .enumeration, enumeration.code))
      })
  }

  func explain(system index: Int) -> Explanation {
    let system = catalog.systems[index]
    var head = point(system: index)
    if let summary = system.summary { head.points.append(Point(nil, [.text(summary)])) }
    var explanation = Explanation(.entity(.system), head)
    explanation.add(
      .usedBy,
      catalog.modules.indices.compactMap { module in
        let value = catalog.modules[module]
        return value.landscape.uses.firstIndex(of: ID(index)).map { position in
          point(module: module, at: places.place(.module, value.code, .uses, at: position))
        }
      })
    explanation.add(.flows, flows(of: .system(ID(index))))
    explanation.add(.objectives, objectives(of: .system(ID(index))))
    return explanation
  }

  func explain(enumeration index: Int) -> Explanation {
    let enumeration = catalog.enumerations[index]
    let owner: [Fact] = enumeration.module.map { [.partOf(module: catalog.modules[$0.index].code)] } ?? []
    let head = Point(
      Entity(.enumeration, enumeration.code, name: enumeration.name?.first), owner,
      at: places.place(of: .enumeration, enumeration.code))
    var explanation = Explanation(.entity(.enumeration), head)
    explanation.add(
      .values,
      enumeration.values.map { value in
        let facts: [Fact?] = [value.summary.map(Fact.text), value.example.map(Fact.example)]
        return Point(Entity(.value, value.code, name: value.name?.first), facts.compactMap(\.self))
      })
    return explanation
  }

  func explain(objective index: Int) -> Explanation {
    let objective = catalog.objectives[index]
    var explanation = Explanation(.entity(.objective), point(objective: objective))
    explanation.add(.promisedBy, [point(partner: objective.subject)])
    return explanation
  }

  private func point(system index: Int, at place: Place? = nil) -> Point {
    let system = catalog.systems[index]
    return Point(
      Entity(.system, system.code, name: system.name.first),
      [.systemKind(system.kind)] + (system.aliases.isEmpty ? [] : [.aliases(system.aliases)]),
      at: place ?? places.place(of: .system, system.code))
  }

  private func point(partner: Partner) -> Point {
    switch partner {
    case .module(let module): point(module: module.index)
    case .system(let system): point(system: system.index)
    }
  }

  private func point(objective: Objective) -> Point {
    Point(
      Entity(.objective, objective.code, name: objective.name?.first), [.promises(objective)],
      at: places.place(of: .objective, objective.code))
  }

  private func objectives(of subject: Partner) -> [Point] {
    catalog.objectives.filter { $0.subject == subject }.map(point(objective:))
  }

  /// The flows that a module or system declares, then those that others declare with it, all as it sees them.
  private func flows(of subject: Partner) -> [Point] {
    var own: [Point] = []
    var others: [Point] = []
    let modules = catalog.modules.enumerated().map { index, module in
      (Partner.module(ID(index)), EntityKind.module, module.code, module.landscape.integrations)
    }
    let systems = catalog.systems.enumerated().map { index, system in
      (Partner.system(ID(index)), EntityKind.system, system.code, system.integrations)
    }
    for (declarer, kind, code, integrations) in modules + systems {
      for (position, integration) in integrations.enumerated() {
        let place = places.place(kind, code, .integration, at: position)
        if declarer == subject {
          own.append(point(integration, with: integration.partner, integration.flow, at: place))
        } else if integration.partner == subject {
          others.append(point(integration, with: declarer, integration.flow.reversed, at: place))
        }
      }
    }
    return own + others
  }

  private func point(
    _ integration: Integration, with partner: Partner, _ flow: Integration.Flow, at place: Place?
  ) -> Point {
    var point = point(partner: partner)
    point.facts = [.flow(flow, name: integration.name?.first, data: integration.data)]
    point.place = place
    return point
  }
}

extension Integration.Flow {
  /// The direction as the other side sees it.
  fileprivate var reversed: Integration.Flow {
    switch self {
    case .in: .out
    case .out: .in
    case .both: .both
    }
  }
}
