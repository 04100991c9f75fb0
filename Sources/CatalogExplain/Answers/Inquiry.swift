import CatalogIR
package import CatalogQuestions
import Diagnostics
package import Tollgate
import TollgateCalendar
import TollgateHTTP

/// Something that is answered for one tenant and one user at one time.
enum Question {
  case module(Int)
  case feature(Int)
  case request(RequestLine)
}

/// A request as it is asked about.
package struct RequestLine: Hashable, Sendable {
  package var space: RouteSpace?
  package var method: String
  package var target: String
  package var action: ActionID?

  /// Takes the parts of a request; `space` nil leaves it to the guard to find the space.
  package init(space: RouteSpace?, method: String, target: String, action: ActionID?) {
    self.space = space
    self.method = method
    self.target = target
    self.action = action
  }
}

/// Finds out why a question is answered as it is for a tenant and a user.
struct Inquiry {
  let explainer: Explainer
  let situation: ResolvedSituation
  /// What the user holds, by number.
  let holdings: Holdings

  init(_ explainer: Explainer, _ situation: Situation, _ resolved: ResolvedSituation) {
    self.explainer = explainer
    self.situation = resolved
    holdings = Holdings(situation, explainer.tables)
  }

  var catalog: Catalog { explainer.catalog }
  var tables: CatalogTables { explainer.tables }
  var places: Places { explainer.places }

  /// What the tenant has at the time; nil without a tenant.
  var matrix: AccessMatrix? { situation.subject.matrix }

  /// The shipped answer for a tenant that has this matrix.
  func answer(_ question: Question, _ matrix: AccessMatrix?, _ capabilities: CapabilitySet? = nil) -> Decision {
    switch question {
    case .module(let index):
      let module = ModuleID(index: index)
      return Decision(matrix?.reason(module) ?? .noTenant, module: module)
    case .feature(let index):
      let feature = FeatureID(index: index)
      return Decision(matrix?.reason(feature) ?? .noTenant, module: tables.module(of: feature), feature: feature)
    case .request(let line):
      return guardReport(line, matrix, capabilities).decision
    }
  }

  func guardReport(
    _ line: RequestLine, _ matrix: AccessMatrix?, _ capabilities: CapabilitySet? = nil
  ) -> GuardReport {
    var subject = situation.subject
    subject.matrix = matrix
    if let capabilities { subject.capabilities = capabilities }
    return Guard(tables, shadowPlaces: 1).report(
      on: GuardRequest(
        space: line.space, method: WireText(line.method), target: WireText(line.target),
        action: line.action.map(PageAction.id), subject: subject))
  }

  /// A time as the tenant's calendar has it: a date if it is where the day starts.
  func words(for instant: Instant) -> String {
    if let date = situation.calendar.localDate(at: instant), situation.calendar.startOfDay(date) == instant {
      return date.description
    }
    return instant.rfc3339 ?? "\(instant.milliseconds) ms"
  }
}

/// What a user holds, as it was said.
struct Holdings {
  var roles: [RoleID]
  var capabilities: [CapabilityID]
  let hasEvery: Bool

  init(_ situation: Situation, _ tables: CatalogTables) {
    roles = situation.roles.compactMap { tables.find($0) }
    capabilities = situation.capabilities.compactMap { tables.find($0) }
    hasEvery = situation.hasEveryCapability
  }

  func set(in tables: CatalogTables) -> CapabilitySet {
    hasEvery ? .all(tables) : CapabilitySet(tables, roles: roles, capabilities: capabilities)
  }
}

// MARK: - Explanations

extension Explainer {
  /// Explains a thing, and first what comes of it in a situation; nil if the situation has no say in it.
  ///
  /// - Complexity: O(size of the catalog * packs)
  package func explain(
    _ thing: NamedThing, in situation: Situation, _ resolved: ResolvedSituation
  ) -> Explanation? {
    let inquiry = Inquiry(self, situation, resolved)
    let plain = explain(thing)
    var explanation = Explanation(plain.topic, plain.head)
    switch thing.kind {
    case .module?: inquiry.add(.module(thing.index), to: &explanation)
    case .feature?: inquiry.add(.feature(thing.index), to: &explanation)
    case .limit?: explanation.add(.answer, [inquiry.figure(of: thing.index)])
    default: return nil
    }
    for chapter in plain.chapters { explanation.add(chapter.heading, chapter.points) }
    return explanation
  }

  /// Explains how a request is decided in a situation.
  ///
  /// - Complexity: O(size of the catalog * packs)
  package func explain(
    _ line: RequestLine, in situation: Situation, _ resolved: ResolvedSituation
  ) -> Explanation {
    let inquiry = Inquiry(self, situation, resolved)
    var explanation = Explanation(.request(method: line.method, target: line.target), Point())
    inquiry.add(.request(line), to: &explanation)
    if let entry = inquiry.answer(.request(line), nil).entry { addRoute([entry], to: &explanation) }
    return explanation
  }
}

extension Inquiry {
  func add(_ question: Question, to explanation: inout Explanation) {
    let decision = answer(question, matrix)
    let isAllowed = decision.outcome == .allow
    explanation.add(
      .answer, [Point(nil, [.answer(decision.outcome, decision.reason)])] + shadow(over: question, decision))
    explanation.add(.why, trail(of: question, decision))
    if !isAllowed {
      let offers = offers(for: question)
      explanation.add(.wouldChange, offers)
      if offers.isEmpty { explanation.add(.needed, plan(for: question)) }
    }
    explanation.add(.comingChanges, comingChanges(of: question))
    explanation.add(.remarks, situation.remarks.map { Point(nil, [.text($0)]) })
  }

  /// The rollout that lets a request through, or would if it were refused.
  private func shadow(over question: Question, _ decision: Decision) -> [Point] {
    let subject = situation.subject
    guard case .request = question,
      let rollout = tables.rollout(
        for: decision, matrix: matrix, capabilities: subject.capabilities, usage: subject.usage, at: situation.time),
      let end = tables.end(of: rollout)
    else { return [] }
    let code = tables.code(of: rollout)
    return [Point(nil, [.inShadow(rollout: code, until: words(for: end))], at: places.place(of: .rollout, code))]
  }

  /// The packs of which each alone turns the answer, the cheapest first.
  private func offers(for question: Question) -> [Point] {
    guard let matrix else { return [] }
    return tables.offers(to: matrix) { answer(question, $0).outcome == .allow }
      .map { explainer.point(pack: $0.index) }
  }

  /// The times at which the answer will be another if nothing is done, each with the new one.
  private func comingChanges(of question: Question) -> [Point] {
    guard let matrix else { return [] }
    var last = answer(question, matrix)
    var points: [Point] = []
    for (instant, matrix) in tables.upcomingChanges(of: situation.state, after: situation.time) {
      let decision = answer(question, matrix)
      defer { last = decision }
      if decision.reason == last.reason, decision.module == last.module { continue }
      if points.count == Self.mostChanges {
        points.append(Point(nil, [.goesOn]))
        break
      }
      points.append(Point(nil, [.from(words(for: instant), decision.outcome, decision.reason)]))
    }
    return points
  }

  /// More changes than these are more than anybody plans for.
  private static let mostChanges = 20

  /// What a tenant may use of a limit.
  func figure(of index: Int) -> Point {
    let limit = LimitID(index: index)
    let bound = matrix?.figure(limit)
    let usage = situation.subject.usage.last { $0.limit == limit }
    let used = usage?.used ?? 0
    let left = bound.map { used < $0 ? $0 - max(0, used) : 0 }
    return Point(
      nil,
      [
        bound.map { explainer.bound(of: catalog.limits[index], $0) } ?? .unbounded,
        .used(used, left: left, until: usage?.resetsAt.map(words)),
      ])
  }
}
