import CatalogAnalysis
import CatalogIR
import Diagnostics
import Tollgate

extension Explainer {
  /// Explains every entry under the key of this one.
  func explain(entry first: Int) -> Explanation {
    let (index, key) = (entries[first].route, places.entryKeys[first].key)
    let route = catalog.routes[index]
    let own = ranges[index].filter { places.entryKeys[$0].key == key }
    var head = point(entry: first)
    head.facts = route.menu.map { [.menu(group: catalog.groups[$0.index].name.first)] } ?? []
    var explanation = Explanation(.entity(route.space == .page ? .page : .apiRoute), head)
    addRoute(own, to: &explanation)
    return explanation
  }

  /// What entries of one route ask for, who passes, what they use, and where they stand among others.
  func addRoute(_ own: [Int], to explanation: inout Explanation) {
    guard let first = own.first else { return }
    let index = entries[first].route
    explanation.add(.asksFor, points(of: own, conditions))
    explanation.add(.passes, points(of: own, who))
    explanation.add(.calls, own.flatMap { calls(of: $0) })
    explanation.add(.calledBy, callers(of: own))
    let (broader, narrower) = neighbours(of: index)
    explanation.add(.comesBefore, broader.map { point(entry: $0) })
    explanation.add(.givesWay, narrower.map { point(entry: $0) })
  }

  /// Points of one entry as they are, of several below each.
  private func points(of entries: [Int], _ points: (Int) -> [Point]) -> [Point] {
    guard entries.count > 1 else { return entries.flatMap(points) }
    return entries.map { entry in
      var point = point(entry: entry)
      point.points = points(entry)
      return point
    }
  }

  /// What an entry asks for, with the places.
  private func conditions(of entry: Int) -> [Point] {
    guard let needs = entries[entry].entry.requirements else {
      guard case .everyone(let reason) = entries[entry].entry.condition else { return [] }
      return [Point(nil, [.openToEveryone(reason: reason)])]
    }
    func place(_ relation: Relation, _ code: String) -> Place? {
      places.place(.entry(entry), relation, code)
    }
    let anyCodes = needs.anyModule ? needs.modules.map { catalog.modules[$0.index].code } : []
    var points = needs.modules.map { module in
      var point = point(module: module.index, at: place(.module, catalog.modules[module.index].code))
      if needs.anyModule { point.facts.append(.oneOf(anyCodes)) }
      return point
    }
    points += needs.features.map { feature in
      var point = point(feature: feature.index)
      point.place = place(.feature, catalog.features[feature.index].code) ?? point.place
      point.facts.insert(.partOf(module: catalog.modules[catalog.features[feature.index].module.index].code), at: 0)
      return point
    }
    points += capabilities(neededBy: entry, serving: nil).map { need in
      var point = point(capability: need.capability, at: need.place)
      if let module = need.module { point.facts.append(.neededBy([module])) }
      return point
    }
    points += needs.consumes.map { consumed in
      var point = point(limit: consumed.limit.index)
      point.facts.append(.takes(consumed.amount))
      point.place = place(.consumes, catalog.limits[consumed.limit.index].code) ?? point.place
      return point
    }
    return points
  }

  /// What a user needs for an entry: what it asks for itself, then what its modules ask for, each once.
  ///
  /// - Parameter served: Of modules of which one is enough, the one that counts; nil for all of them.
  func capabilities(neededBy entry: Int, serving served: ModuleID?) -> [CapabilityNeed] {
    guard let needs = entries[entry].entry.requirements else { return [] }
    var seen: Set<ID<Capability>> = []
    var found: [CapabilityNeed] = []
    func add(_ capability: ID<Capability>, _ module: String?, _ place: (String) -> Place?) {
      guard seen.insert(capability).inserted else { return }
      let place = place(catalog.capabilities[capability.index].code)
      found.append(CapabilityNeed(capability: capability.index, module: module, place: place))
    }
    for capability in needs.capabilities { add(capability, nil) { places.place(.entry(entry), .can, $0) } }
    let isChosen = needs.anyModule && served != nil
    let modules = isChosen ? needs.modules.filter { $0.index == served?.index } : needs.modules
    for module in modules + needs.features.map({ catalog.features[$0.index].module }) {
      let code = catalog.modules[module.index].code
      for capability in catalog.modules[module.index].capabilities {
        add(capability, code) { places.place(.module, code, .can, $0) }
      }
    }
    return found
  }

  /// The packs and the roles of which each alone is enough.
  private func who(passes entry: Int) -> [Point] {
    guard entries[entry].entry.requirements != nil else { return [] }
    var points: [Point] = []
    let everyone = CapabilitySet.all(tables)
    if !catalog.packs.isEmpty {
      let packs = packOrder.filter { pack in
        tables.decide(entry: entry, matrix: everything(with: [pack]), capabilities: everyone).outcome == .allow
      }
      points.append(Point(nil, [.packsThatPass(packs.map { catalog.packs[$0].code })]))
    }
    guard !catalog.roles.isEmpty else { return points }
    let matrix = everything(with: Array(catalog.packs.indices))
    func passes(_ capabilities: CapabilitySet) -> Bool {
      tables.decide(entry: entry, matrix: matrix, capabilities: capabilities).reason != .capabilityMissing
    }
    let roles = catalog.roles.indices.filter { passes(CapabilitySet(tables, roles: [RoleID(index: $0)])) }
    points.append(
      Point(nil, [passes(CapabilitySet(tables)) ? .everyRole : .rolesThatPass(roles.map { catalog.roles[$0].code })]))
    return points
  }

  private func calls(of entry: Int) -> [Point] {
    entries[entry].entry.calls.map { call in
      let text = "\(call.method.name) \(call.path)"
      let answering = entryAnswering(call).map { places.entryKeys[$0].key }
      return Point(
        Entity(.apiRoute, text), answering.map { [.answeredBy($0)] } ?? [],
        at: places.place(.entry(entry), .calls, text))
    }
  }

  /// The pages whose calls these entries answer.
  private func callers(of own: [Int]) -> [Point] {
    entries.indices.flatMap { page in
      entries[page].entry.calls
        .filter { call in entryAnswering(call).map(own.contains) ?? false }
        .map { call in
          let text = "\(call.method.name) \(call.path)"
          var point = point(entry: page)
          point.place = places.place(.entry(page), .calls, text) ?? point.place
          return point
        }
    }
  }

  /// The entry that answers a call: the one that lists its method, else the one for all others.
  private func entryAnswering(_ call: Call) -> Int? {
    let own = ranges[call.route]
    let method = call.method == .head ? .get : call.method
    return own.first { entries[$0].entry.operation == .method(method) }
      ?? own.first { entries[$0].entry.operation == .anyMethod }
  }

  /// The entries of the broader routes, which lose against this one, and of those inside it, which win.
  private func neighbours(of index: Int) -> (broader: [Int], narrower: [Int]) {
    let route = catalog.routes[index]
    var (broader, narrower): ([Int], [Int]) = ([], [])
    for (other, value) in catalog.routes.enumerated() where other != index && value.space == route.space {
      if value.pattern.contains(route.pattern) { broader += ranges[other] }
      if route.pattern.contains(value.pattern) { narrower += ranges[other] }
    }
    return (broader, narrower)
  }
}

/// A capability that a user needs, and the module that asks for it if the entry itself does not.
struct CapabilityNeed {
  let capability: Int
  let module: String?
  let place: Place?
}
