import CatalogCompiler
import CatalogExplain
import CatalogIR
import CatalogQuestions
import NaiveTollgate
import Tollgate
import TollgateCalendar
import TollgateHTTP
import XCTest

/// Explanations of random situations say what the guard says, and why.
final class AgreementTests: XCTestCase {
  private static let requests: [(method: String, target: String, action: String?)] = [
    ("GET", "/seats", nil), ("GET", "/seats/4", "manage"), ("GET", "/view", nil), ("GET", "/either", nil),
    ("GET", "/open", nil), ("POST", "/open", nil), ("GET", "/nowhere", nil), ("GET", "/a//b", nil),
    ("POST", "/api/tickets", nil), ("PUT", "/api/tickets", nil), ("GET", "/api/bar", nil), ("GET", "/api/hour", nil),
    ("GET", "/api/club", nil), ("GET", "/api/night", nil), ("GET", "/api/dream", nil), ("GET", "/api/later", nil),
  ]

  func testAnswersAreThoseOfTheGuardAndAFailedCheckStandsBehindEveryNo() throws {
    let seed = UInt64.random(in: .min ... .max)
    let cinema = try Cinema()
    let (tables, explainer) = (cinema.compiled.tables, cinema.explainer)
    var random = RandomSituation(catalog: cinema.compiled.catalog, generator: SeededGenerator(seed: seed))
    var reasons: Set<Reason> = []
    for round in 0..<150 {
      let situation = random.next()
      let resolved = try situation.resolve(with: tables, now: Instant(milliseconds: 0))
      let matrix = try XCTUnwrap(resolved.subject.matrix)
      for (method, target, action) in Self.requests {
        let id: ActionID? = action.flatMap { tables.find($0) }
        let decision = Guard(tables).report(
          on: GuardRequest(
            method: WireText(method), target: WireText(target), action: id.map(PageAction.id),
            subject: resolved.subject)
        ).decision
        let line = RequestLine(space: nil, method: method, target: target, action: id)
        check(
          explainer.explain(line, in: situation, resolved), decision.reason, decision.outcome,
          "seed \(seed), round \(round), \(method) \(target)\n\(situation)")
        reasons.insert(decision.reason)
      }
      for code in cinema.compiled.catalog.modules.map(\.code) + cinema.compiled.catalog.features.map(\.code) {
        let module: ModuleID? = tables.find(code)
        let feature: FeatureID? = tables.find(code)
        let reason = module.map(matrix.reason) ?? feature.map(matrix.reason) ?? .notGranted
        let thing = try XCTUnwrap(explainer.things(named: code).first)
        let explanation = try XCTUnwrap(explainer.explain(thing, in: situation, resolved))
        check(
          explanation, reason, Decision(reason).outcome, "seed \(seed), round \(round), \(code)\n\(situation)")
        reasons.insert(reason)
      }
    }
    XCTAssertEqual(Set(Reason.allCases).subtracting(reasons), [.noTenant], "seed \(seed)")
  }

  private func check(_ explanation: Explanation, _ reason: Reason, _ outcome: Decision.Outcome, _ words: String) {
    func points(_ heading: Heading) -> [Point] {
      explanation.chapters.first { $0.heading == heading }?.points ?? []
    }
    XCTAssertEqual(points(.answer).first?.facts, [.answer(outcome, reason)], words)
    XCTAssertFalse(points(.why).isEmpty, words)
    let isAllowed = outcome == .allow
    XCTAssertEqual(points(.why).allSatisfy { $0.passes == true }, isAllowed, "\(words)\n\(explanation.text)")
    let remedies = points(.wouldChange) + points(.needed)
    XCTAssertEqual(remedies.isEmpty, isAllowed, "\(words)\n\(explanation.text)")
  }

  func testWhereNothingIsSaidToHelpATenantWithEverythingOnSaleIsDeniedToo() throws {
    let seed = UInt64.random(in: .min ... .max)
    let cinema = try Cinema()
    let (tables, explainer, catalog) = (cinema.compiled.tables, cinema.explainer, cinema.compiled.catalog)
    var random = RandomSituation(catalog: catalog, generator: SeededGenerator(seed: seed))
    for round in 0..<60 {
      let situation = random.next()
      let resolved = try situation.resolve(with: tables, now: Instant(milliseconds: 0))
      var wealthy = situation
      wealthy.tenant = TenantRecord()
      wealthy.tenant.assignments = catalog.packs.filter(\.onSale).map { AssignmentRow(pack: $0.code, status: "ACTIVE") }
      wealthy.tenant.storeFeatures = catalog.features.map { OverrideRow(code: $0.code, state: "ENABLED") }
      wealthy.tenant.storeModules = catalog.modules.map { OverrideRow(code: $0.code, state: "ENABLED") }
      wealthy.tenant.connections = catalog.connections.map(\.code)
      wealthy.tenant.configured = catalog.modules.map(\.code)
      wealthy.tenant.limits = catalog.limits.map { LimitRow(code: $0.code, figure: .max) }
      wealthy.hasEveryCapability = true
      let rich = try wealthy.resolve(with: tables, now: Instant(milliseconds: 0))
      for (method, target, action) in Self.requests {
        let line = RequestLine(space: nil, method: method, target: target, action: action.flatMap { tables.find($0) })
        let needed = explainer.explain(line, in: situation, resolved).chapters.first { $0.heading == .needed }
        guard needed?.points.first?.facts == [.nothingChangesIt] else { continue }
        let answer = explainer.explain(line, in: wealthy, rich).chapters.first { $0.heading == .answer }
        guard case .answer(let outcome, _)? = answer?.points.first?.facts.first else { return XCTFail("no answer") }
        XCTAssertNotEqual(outcome, .allow, "seed \(seed), round \(round), \(method) \(target)\n\(situation)")
      }
    }
  }
}
