import CatalogIR
import Diagnostics

extension Explainer {
  func explain(capability index: Int) -> Explanation {
    let capability = catalog.capabilities[index]
    var head = point(capability: index)
    head.facts = []
    var explanation = Explanation(.entity(.capability), head)
    let holders = catalog.roles.indices.filter { catalog.roles[$0].capabilities.contains(ID(index)) }
    explanation.add(
      .roles,
      holders.isEmpty && !catalog.roles.isEmpty
        ? [Point(nil, [.givenByNobody])]
        : holders.map { role in
          point(role: role, giving: capability.code)
        })
    let modules = catalog.modules.indices.filter { catalog.modules[$0].capabilities.contains(ID(index)) }
    explanation.add(
      .requiredBy,
      modules.map { point(module: $0, at: places.place(.module, catalog.modules[$0].code, .can, capability.code)) })
    explanation.add(.pages, points(of: .page) { asks($1, for: [ID(index)]) })
    explanation.add(.api, points(of: .api) { asks($1, for: [ID(index)]) })
    return explanation
  }

  func explain(role index: Int) -> Explanation {
    let role = catalog.roles[index]
    var explanation = Explanation(.entity(.role), point(role: index))
    explanation.add(
      .includes,
      role.includes.map { included in
        point(
          role: included.index, at: places.place(.role, role.code, .includes, catalog.roles[included.index].code))
      })
    let including = catalog.roles.indices.filter { catalog.roles[$0].includes.contains(ID(index)) }
    explanation.add(.includedBy, including.map { point(role: $0) })
    explanation.add(
      .capabilities,
      role.capabilities.map { capability in
        var point = point(capability: capability.index)
        let source = self.point(role: index, giving: catalog.capabilities[capability.index].code)
        (point.facts, point.place) = (source.facts, source.place)
        return point
      })
    let held = Set(role.capabilities)
    explanation.add(.pages, points(of: .page) { asks($1, for: held) })
    explanation.add(.api, points(of: .api) { asks($1, for: held) })
    return explanation
  }

  /// A role with where it gets a capability from: its own line, or that of a role it includes.
  private func point(role index: Int, giving capability: String) -> Point {
    var roles = [index]
    var seen: Set<Int> = [index]
    var next = 0
    while next < roles.count {
      let code = catalog.roles[roles[next]].code
      if let place = places.place(.role, code, .can, capability) {
        var point = point(role: index, at: place)
        if next > 0 { point.facts.append(.through(code)) }
        return point
      }
      roles += catalog.roles[roles[next]].includes.map(\.index).filter { seen.insert($0).inserted }
      next += 1
    }
    var point = point(role: index)
    point.facts.append(.everyCapability)
    return point
  }

  /// Whether an entry itself asks for one of some capabilities.
  private func asks(_ entry: RouteEntry, for capabilities: Set<ID<Capability>>) -> Bool {
    entry.requirements?.capabilities.contains { capabilities.contains($0) } ?? false
  }
}
