import CatalogIR
import CatalogQuestions
import Diagnostics
import Tollgate
import TollgateHTTP

/// The checks behind the answer to a request.
extension Inquiry {
  func checks(of line: RequestLine, _ decision: Decision) -> [Point] {
    if let refusal = guardReport(line, matrix).refusal {
      return [Point(nil, [.refused(refusal.rawValue), .text(refusal.sentence)], passes: false)]
    }
    guard let entry = decision.entry else { return [unmapped(line)] }
    let key = explainer.point(entry: entry)
    var points = [Point(nil, [.decides(key: places.entryKeys[entry].key)], at: key.place, passes: true)]
    guard let needs = explainer.entries[entry].entry.requirements else {
      if case .everyone(let reason) = explainer.entries[entry].entry.condition {
        points.append(Point(nil, [.openToEveryone(reason: reason)], at: key.place, passes: true))
      }
      return points
    }
    guard let matrix else { return points + [noTenant] }
    points += checks(ofModules: needs, serving: decision.module, matrix)
    for feature in needs.features where points.allSatisfy({ $0.passes != false }) {
      points += checks(ofFeature: feature.index, matrix)
    }
    guard points.allSatisfy({ $0.passes != false }) else { return once(points) }
    points += checks(ofCapabilitiesFor: entry, serving: decision.module)
    guard points.allSatisfy({ $0.passes != false }) else { return once(points) }
    return once(points + checks(ofLimitsFor: decision, entry, matrix))
  }

  /// Why no entry answers: no pattern takes the path, or the one that does lists other operations.
  private func unmapped(_ line: RequestLine) -> Point {
    let others =
      HTTPMethod.allCases.map { (method: "\($0.name)", action: line.action) }
      + catalog.actions.indices.map { (method: "GET", action: ActionID(index: $0)) }
    let entry = others.lazy.compactMap { other in
      let other = RequestLine(space: line.space, method: other.method, target: line.target, action: other.action)
      return answer(.request(other), nil).entry
    }.first
    guard let entry else {
      return Point(nil, [.nothingAnswers], passes: false, points: sameCall(as: line).map { [$0] } ?? [])
    }
    let route = explainer.entries[entry].route
    return Point(
      nil, [.notListed(key: catalog.routes[route].pattern.description, operations: operations(of: route, line))],
      at: places.place(of: .entry(entry)), passes: false)
  }

  /// The call of the API that may have been meant by a path without the base.
  private func sameCall(as line: RequestLine) -> Point? {
    guard let base = catalog.apiBase else { return nil }
    let target = "/" + base.joined(separator: "/") + line.target
    let call = RequestLine(space: .api, method: line.method, target: target, action: nil)
    guard let entry = answer(.request(call), nil).entry else { return nil }
    return Point(
      nil, [.answeredAsCall("\(line.method) \(target)", key: places.entryKeys[entry].key)],
      at: explainer.point(entry: entry).place)
  }

  /// What a route answers: the methods of pages where that is what is wrong, else the operations it lists.
  private func operations(of route: Int, _ line: RequestLine) -> [String] {
    if catalog.routes[route].space == .page, line.method != "GET", line.method != "HEAD" { return ["GET", "HEAD"] }
    return catalog.routes[route].entries.compactMap { entry in
      switch entry.operation {
      case .anyMethod: nil
      case .method(let method): "\(method.name)"
      case .action(let action): catalog.actions[action]
      }
    }
  }

  /// Of modules of which one is enough the one that serves is looked into, or all if none does; else each in turn.
  private func checks(
    ofModules needs: Condition.Requirements, serving served: ModuleID?, _ matrix: AccessMatrix
  ) -> [Point] {
    guard needs.anyModule else {
      var points: [Point] = []
      for module in needs.modules where points.allSatisfy({ $0.passes != false }) {
        points += checks(of: module.index, matrix)
      }
      return points
    }
    let codes = needs.modules.map { catalog.modules[$0.index].code }
    let isOn = needs.modules.contains { matrix.isEnabled(ModuleID(index: $0.index)) }
    let shown = isOn ? needs.modules.filter { $0.index == served?.index } : needs.modules
    return [Point(nil, [.oneOfModules(codes, isOn: isOn)], passes: isOn)]
      + shown.flatMap { checks(of: $0.index, matrix) }
  }

  private func checks(ofCapabilitiesFor entry: Int, serving served: ModuleID?) -> [Point] {
    explainer.capabilities(neededBy: entry, serving: served).map { need in
      let isHeld = situation.subject.capabilities.contains(CapabilityID(index: need.capability))
      let givers = catalog.roles.indices.filter { catalog.roles[$0].capabilities.contains(ID(need.capability)) }
      let holders = isHeld ? givers.filter { holdings.roles.contains(RoleID(index: $0)) } : givers
      let fact = Fact.capability(
        catalog.capabilities[need.capability].code, holders: holders.map { catalog.roles[$0].code }, isHeld: isHeld)
      return Point(nil, [fact], at: need.place, passes: isHeld)
    }
  }

  private func checks(ofLimitsFor decision: Decision, _ entry: Int, _ matrix: AccessMatrix) -> [Point] {
    tables.limits(for: decision, matrix: matrix, usage: situation.subject.usage).map { status in
      let code = catalog.limits[status.limit.index].code
      let fact = Fact.limit(
        code, used: status.used, bound: status.figure, takes: status.amount,
        until: status.resetsAt.map(words))
      return Point(nil, [fact], at: places.place(.entry(entry), .consumes, code), passes: !status.isReached)
    }
  }

  /// Modules and features share checks, which need not be told again.
  private func once(_ points: [Point]) -> [Point] {
    var seen: Set<[Fact]> = []
    return points.filter { seen.insert($0.facts).inserted }
  }
}
