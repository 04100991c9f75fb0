import CatalogIR
import CatalogLowering
import Tollgate
import TollgateHTTP
import XCTest

/// What a rollout lets through, until when, and what it does not.
final class ShadowTests: XCTestCase {
  private static let end = Instant(milliseconds: 1_000_000)
  private static let before = Instant(milliseconds: 999_999)

  private func rollout(
    _ code: String = "TRIAL", _ mode: Rollout.Mode = .shadow, all: Bool = false, modules: [Int] = [],
    entries: [Int] = [], end: Instant? = ShadowTests.end
  ) -> Rollout {
    Rollout(
      code: code, mode: mode, isAboutAll: all, modules: modules.map { ID($0) }, entries: entries, author: "ops",
      reason: "new", end: mode == .shadow ? end : nil)
  }

  private func decide(
    _ target: WireText, _ method: WireText = "GET", in rollouts: [Rollout], at time: Instant = before,
    by subject: (ShopCatalog) -> Subject = { $0.subject() }
  ) throws -> GuardDecision {
    let shop = try ShopCatalog(rollouts: rollouts)
    return Guard(shop.tables, clock: { time }).decide(
      GuardRequest(method: method, target: target, subject: subject(shop)))
  }

  private func passes(
    _ target: WireText, _ method: WireText = "GET", in rollouts: Rollout..., at time: Instant = before,
    by subject: (ShopCatalog) -> Subject = { $0.subject() }
  ) throws -> Bool {
    try decide(target, method, in: rollouts, at: time, by: subject).passes
  }

  private static func nobody(_ shop: ShopCatalog) -> Subject {
    Subject(matrix: nil, capabilities: CapabilitySet(shop.tables, roles: []))
  }

  func testShadowPassesWhatWouldBeDeniedAndSaysSoWithItsEnd() throws {
    let answer = try decide("/api/v1/payments", "POST", in: [rollout(modules: [2])])
    XCTAssertEqual(answer.decision.reason, .notGranted)
    XCTAssertEqual(answer.decision.outcome, .deny)
    XCTAssertTrue(answer.passes && answer.wouldDeny)
    XCTAssertFalse(answer.wouldReject)
    XCTAssertEqual(answer.mode, .shadow)
    XCTAssertEqual(answer.rollout, RolloutID(index: 0))
  }

  func testWhatIsAllowedInAShadowSaysSoToo() throws {
    let answer = try decide("/api/v1/sales", in: [rollout(modules: [1])])
    XCTAssertTrue(answer.passes)
    XCTAssertEqual(answer.mode, .shadow)
    XCTAssertFalse(answer.wouldDeny || answer.wouldReject)
  }

  func testShadowIsEnforcedFromItsEndOn() throws {
    let answer = try decide("/api/v1/payments", in: [rollout(modules: [2])], at: Self.end)
    XCTAssertFalse(answer.passes || answer.wouldDeny)
    XCTAssertEqual(answer.mode, .enforce)
    XCTAssertNil(answer.rollout)
  }

  func testWhatNoRolloutNamesIsEnforced() throws {
    let answer = try decide("/api/v1/ads", in: [rollout(modules: [2], entries: [2])])
    XCTAssertFalse(answer.passes)
    XCTAssertEqual(answer.mode, .enforce)
  }

  func testEnforcedModuleIsNeverPassedBecauseAShadowedOneFailsFirst() throws {
    // The last entry asks for CASH and ADS; the tenant has neither.
    XCTAssertFalse(try passes("/api/v1/cash-ads", in: rollout(modules: [2])))
    XCTAssertFalse(try passes("/api/v1/cash-ads", in: rollout(modules: [4])))
    XCTAssertTrue(try passes("/api/v1/cash-ads", in: rollout(modules: [2, 4])))
    let refused = try decide("/api/v1/cash-ads", in: [rollout(modules: [2])])
    XCTAssertEqual(refused.mode, .enforce)
    XCTAssertEqual(refused.decision.reason, .notGranted)
  }

  func testOneOfSeveralModulesInAShadowIsEnough() throws {
    XCTAssertTrue(try passes("/api/v1/cash-or-ads", in: rollout(modules: [4])))
    XCTAssertFalse(try passes("/api/v1/cash-or-ads", in: rollout(modules: [1])))
  }

  func testShadowOfAModuleCoversItsFeaturesAndLimits() throws {
    XCTAssertTrue(try passes("/api/v1/refund-desk", in: rollout(modules: [1])))
    XCTAssertTrue(try passes("/api/v1/orders", in: rollout(modules: [1])) { $0.subject(used: 10) })
    XCTAssertFalse(try passes("/api/v1/orders", in: rollout(modules: [2])) { $0.subject(used: 10) })
  }

  func testCapabilitiesAreInTheShadowOnceEveryModuleIs() throws {
    // CAN_SELL is asked for by SELL itself, CAN_REFUND by the entry.
    XCTAssertTrue(try passes("/api/v1/refunds", in: rollout(modules: [1])) { $0.subject(roles: []) })
    XCTAssertFalse(try passes("/api/v1/sales", in: rollout(modules: [2])) { $0.subject(roles: []) })
    // This entry asks for SELL and CASH, and for CAN_REFUND.
    XCTAssertTrue(try passes("/api/v1/cash-refunds", in: rollout(modules: [1, 2])) { $0.subject(roles: []) })
    XCTAssertFalse(
      try passes("/api/v1/cash-refunds", in: rollout(modules: [1])) { $0.subject(pack: "OPS", roles: []) })
    XCTAssertFalse(
      try passes("/api/v1/cash-refunds", in: rollout(modules: [2])) { $0.subject(roles: ["SELLER"]) })
  }

  func testCapabilityThatAModuleInAShadowAsksForItselfIsCovered() throws {
    XCTAssertTrue(
      try passes("/api/v1/cash-sales", in: rollout(modules: [1])) { $0.subject(pack: "OPS", roles: []) })
    XCTAssertFalse(try passes("/api/v1/cash-sales", in: rollout(modules: [2])) { $0.subject(roles: []) })
  }

  func testCapabilityOfAnEntryIsEnforcedThoughTheModuleOfALimitIsInAShadow() throws {
    let needs = Condition.Requirements(
      modules: [ID(0)], capabilities: [ID(0)], consumes: [.init(limit: ID(0), amount: 1)])
    let catalog = Catalog(
      code: "Tills", apiBase: ["api"],
      modules: [
        Module(code: "SELL", name: Text("Sell"), alwaysOn: true),
        Module(code: "CASH", name: Text("Cash"), enabledByDefault: true, capabilities: [ID(0)]),
      ], limits: [Limit(code: "tills", kind: .gauge, module: ID(1), figure: 1)],
      capabilities: [Capability(code: "CAN_VOID", name: Text("Void"))],
      routes: [
        Route(
          space: .api, pattern: RoutePattern(segments: [.literal("voids")]),
          entries: [RouteEntry(operation: .anyMethod, condition: .guarded(needs))])
      ], rollouts: [rollout(modules: [1])])
    let tables = CatalogTables(bytes: try lower(catalog))
    let subject = Subject(
      matrix: AccessMatrix(tables, TenantState(), at: Self.before), capabilities: CapabilitySet(tables, roles: []))
    // The entry asks for CAN_VOID and for SELL, which is enforced; CASH has no say but in the limit.
    let answer = Guard(tables, clock: { Self.before }).decide(
      GuardRequest(method: "POST", target: "/api/voids", subject: subject))
    XCTAssertEqual(answer.decision.reason, .capabilityMissing)
    XCTAssertFalse(answer.passes)
  }

  func testCapabilityThatAnEntryListsIsEnforcedThoughAModuleInAShadowAsksForItToo() throws {
    let catalog = Catalog(
      code: "Tills", apiBase: ["api"],
      modules: [
        Module(code: "SELL", name: Text("Sell"), alwaysOn: true),
        Module(code: "CASH", name: Text("Cash"), enabledByDefault: true, capabilities: [ID(0)]),
      ], capabilities: [Capability(code: "CAN_VOID", name: Text("Void"))],
      routes: [("voids", [ID(0)]), ("tills", [])].map { name, listed in
        Route(
          space: .api, pattern: RoutePattern(segments: [.literal(name)]),
          entries: [
            RouteEntry(
              operation: .anyMethod, condition: .guarded(.init(modules: [ID(0), ID(1)], capabilities: listed)))
          ])
      }, rollouts: [rollout(modules: [1])])
    let tables = CatalogTables(bytes: try lower(catalog))
    let gate = Guard(tables, clock: { Self.before })
    let subject = Subject(
      matrix: AccessMatrix(tables, TenantState(), at: Self.before), capabilities: CapabilitySet(tables, roles: []))
    XCTAssertFalse(gate.decide(method: "GET", target: "/api/voids", of: subject).passes)
    XCTAssertTrue(gate.decide(method: "GET", target: "/api/tills", of: subject).wouldDeny)
    let both = [ModuleID(index: 0), ModuleID(index: 1)]
    let listed = Requirement(modules: both, capabilities: [CapabilityID(index: 0)])
    XCTAssertFalse(gate.inspect(listed, of: subject).passes)
    XCTAssertTrue(gate.inspect(Requirement(modules: both), of: subject).wouldDeny)
  }

  func testShadowOfARouteCoversEveryCheckOfItAndNoOther() throws {
    // Entry 9 is that of /payments.
    XCTAssertTrue(try passes("/api/v1/payments", in: rollout(entries: [9]), by: Self.nobody))
    XCTAssertFalse(try passes("/api/v1/credits", in: rollout(entries: [9]), by: Self.nobody))
  }

  func testWithoutATenantOnlyWhatIsWhollyInAShadowPasses() throws {
    XCTAssertTrue(try passes("/api/v1/payments", in: rollout(modules: [2]), by: Self.nobody))
    XCTAssertTrue(try passes("/api/v1/refunds", in: rollout(modules: [1]), by: Self.nobody))
    XCTAssertFalse(try passes("/api/v1/cash-ads", in: rollout(modules: [2]), by: Self.nobody))
    XCTAssertFalse(try passes("/api/v1/sales", in: rollout(modules: [2]), by: Self.nobody))
  }

  func testMatrixOfAnotherCatalogIsNoTenant() throws {
    let other = try ShopCatalog().subject(pack: "OPS")
    XCTAssertFalse(try passes("/api/v1/cash-sales", in: rollout(modules: [1])) { _ in other })
  }

  func testWhatNoEntryAnswersPassesUnderARolloutAboutEverythingAlone() throws {
    let named = rollout(modules: [1, 2], entries: [4])
    XCTAssertFalse(try passes("/nowhere", in: named))
    XCTAssertFalse(try passes("/api/v1/sales/../payments", in: named))
    let unmapped = try decide("/nowhere", in: [rollout(all: true)])
    XCTAssertTrue(unmapped.passes && unmapped.wouldDeny)
    let malformed = try decide("/api/v1/sales/../payments", in: [rollout(all: true)])
    XCTAssertTrue(malformed.passes && malformed.wouldReject)
    XCTAssertFalse(malformed.wouldDeny)
    XCTAssertFalse(try passes("/nowhere", in: rollout(all: true), at: Self.end))
  }

  func testNarrowerRolloutGoverns() throws {
    let all = rollout("ALL", all: true)
    XCTAssertTrue(try passes("/api/v1/payments", in: all))
    XCTAssertFalse(try passes("/api/v1/payments", in: all, rollout("CASH", .enforce, modules: [2])))
    XCTAssertFalse(try passes("/api/v1/payments", in: all, rollout("PAY", .enforce, entries: [9])))
    XCTAssertTrue(
      try passes("/api/v1/payments", in: rollout("CASH", .enforce, modules: [2]), rollout("PAY", entries: [9]), all))
    XCTAssertTrue(try passes("/api/v1/ads", in: all, rollout("CASH", .enforce, modules: [2])))
  }

  func testNarrowerRolloutThatHasEndedIsEnforcedUnderABroaderOne() throws {
    let ended = rollout("CASH", modules: [2], end: Instant(milliseconds: 5))
    XCTAssertFalse(try passes("/api/v1/payments", in: rollout("ALL", all: true), ended))
  }

  func testOfSeveralRolloutsTheOneThatEndsFirstIsNamed() throws {
    let later = rollout("LATER", modules: [2], end: Instant(milliseconds: 2_000_000))
    let answer = try decide("/api/v1/cash-ads", in: [later, rollout("SOONER", modules: [4])])
    XCTAssertEqual(answer.rollout, RolloutID(index: 1))
  }

  func testPublicEntryIsUnderNoRollout() throws {
    let answer = try decide("/api/v1/health", in: [rollout(all: true)])
    XCTAssertEqual(answer.mode, .enforce)
    XCTAssertTrue(answer.passes)
  }

  func testClockIsReadForWhatARolloutCoversAlone() throws {
    let shop = try ShopCatalog(rollouts: [rollout(modules: [2])])
    let reads = Counted()
    let gate = Guard(shop.tables, clock: { reads.next() })
    let atStart = reads.count
    _ = gate.decide(GuardRequest(method: "GET", target: "/api/v1/sales", subject: shop.subject()))
    XCTAssertEqual(reads.count, atStart)
    _ = gate.decide(GuardRequest(method: "GET", target: "/api/v1/payments", subject: shop.subject()))
    XCTAssertEqual(reads.count, atStart + 1)
  }

  func testCatalogWithoutRolloutsNeedsNoClock() throws {
    let shop = try ShopCatalog()
    let reads = Counted()
    let gate = Guard(shop.tables, clock: { reads.next() })
    for target: WireText in ["/api/v1/payments", "/nowhere", "/a/../b"] {
      XCTAssertEqual(
        gate.decide(GuardRequest(method: "GET", target: target, subject: shop.subject())).mode, .enforce)
    }
    XCTAssertEqual(reads.count, 0)
    XCTAssertNil(gate.shadowLog)
  }

  func testRequirementOfAHandlerIsInTheShadowOfItsModules() throws {
    let shop = try ShopCatalog(rollouts: [rollout(modules: [2])])
    let gate = Guard(shop.tables, clock: { Self.before })
    let answer = try gate.require(.module(shop.id("CASH")), of: shop.subject())
    XCTAssertTrue(answer.wouldDeny)
    XCTAssertThrowsError(
      try gate.require(Requirement(modules: [shop.id("CASH"), shop.id("ADS")]), of: shop.subject()))
    XCTAssertThrowsError(
      try gate.require(Requirement(capabilities: [shop.id("CAN_REFUND")]), of: shop.subject(roles: [])))
    XCTAssertTrue(try gate.require(.any([shop.id("ADS"), shop.id("CASH")]), of: shop.subject()).wouldDeny)
  }

  func testRequirementWithoutAModuleIsUnderTheRolloutAboutEverything() throws {
    let shop = try ShopCatalog(rollouts: [rollout(all: true)])
    let gate = Guard(shop.tables, clock: { Self.before })
    let requirement = Requirement(capabilities: [shop.id("CAN_REFUND")])
    XCTAssertTrue(try gate.require(requirement, of: shop.subject(roles: [])).wouldDeny)
  }
}
