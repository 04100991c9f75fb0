import CatalogIR
import Diagnostics
import Tollgate

extension Explainer {
  func explain(pack index: Int) -> Explanation {
    let pack = catalog.packs[index]
    var head = point(pack: index)
    if let target = pack.target { head.points.append(Point(nil, [.isFor(target)])) }
    var explanation = Explanation(.entity(.pack), head)
    let alwaysOn = catalog.modules.indices.filter { catalog.modules[$0].alwaysOn }
    explanation.add(.lines, alwaysOn.map { point(module: $0) } + chain(of: index).reversed().map { line(of: $0) })
    explanation.add(
      .limits,
      pack.limits.map { line in
        var point = point(limit: line.limit.index)
        let limit = catalog.limits[line.limit.index]
        (point.facts, point.place) = (
          [bound(of: limit, line.figure)], places.place(of: figure(of: limit.code, in: index))
        )
        return point
      })
    let extending = packOrder.filter { catalog.packs[$0].extends?.index == index }
    explanation.add(.extendedBy, extending.map { point(pack: $0) })
    explanation.add(.shows, gains(of: index))
    return explanation
  }

  /// What a pack's own line adds and takes away.
  private func line(of index: Int) -> Point {
    let pack = catalog.packs[index]
    var point = point(pack: index)
    point.points = pack.modules.map { module in
      self.point(
        module: module.index, at: places.place(.pack, pack.code, .holds, catalog.modules[module.index].code))
    }
    point.points += pack.without.map { module in
      let code = catalog.modules[module.index].code
      return Point(entity(module: module.index), [.takenAway], at: places.place(.pack, pack.code, .lacks, code))
    }
    return point
  }

  /// The pages, API routes and features that somebody with the pack can have, and with the one it extends cannot.
  private func gains(of index: Int) -> [Point] {
    let own = everything(with: [index])
    let base = everything(with: catalog.packs[index].extends.map { [$0.index] } ?? [])
    let everyone = CapabilitySet.all(tables)
    func passes(_ entry: Int, _ matrix: AccessMatrix) -> Bool {
      tables.decide(entry: entry, matrix: matrix, capabilities: everyone).outcome == .allow
    }
    let gained = entries.indices.filter { passes($0, own) && !passes($0, base) }
    let features = catalog.features.indices.filter { feature in
      own.isEnabled(FeatureID(index: feature)) && !base.isEnabled(FeatureID(index: feature))
    }
    return gained.map { point(entry: $0) } + features.map { point(feature: $0) }
  }

  /// A tenant that has these packs in a status that grants, every connection and every configuration.
  func everything(with packs: [Int]) -> AccessMatrix {
    var state = TenantState()
    if let status = catalog.statuses.firstIndex(where: \.grants) {
      state.assignments = packs.map { Assignment(pack: PackID(index: $0), status: StatusID(index: status)) }
    }
    state.connections = catalog.connections.indices.map { ConnectionID(index: $0) }
    state.configured = catalog.modules.indices.map { ModuleID(index: $0) }
    return AccessMatrix(tables, state, at: Instant(milliseconds: 0))
  }
}
