import CatalogIR
import Tollgate
import TollgateHTTP
import XCTest

/// The whole text of the problem document for every reason.
final class ProblemDocumentTests: XCTestCase {
  private func problem(
    _ path: String, method: WireText = "GET", rollouts: [Rollout] = [], subject: (ShopCatalog) -> Subject
  ) throws -> (text: String, status: Int) {
    let shop = try ShopCatalog(rollouts: rollouts)
    let decision = Guard(shop.tables, clock: { Instant(milliseconds: 0) }).report(
      on: GuardRequest(method: method, target: WireText(path), subject: subject(shop)))
    let problem = try XCTUnwrap(decision.problem)
    return (problem.json.replacingDigest(of: shop.tables), problem.status)
  }

  private func assert(
    _ path: String, _ expected: String, status wanted: Int = 403, file: StaticString = #filePath, line: UInt = #line,
    subject: (ShopCatalog) -> Subject
  ) throws {
    let (text, status) = try problem(path, subject: subject)
    XCTAssertEqual(text, expected, file: file, line: line)
    XCTAssertEqual(status, wanted, file: file, line: line)
  }

  func testMalformedTargetIsAnswered400WithItsClassAndNothingOfItself() throws {
    let (text, status) = try problem("/sales/..%2fsecret") { $0.subject() }
    XCTAssertEqual(status, 400)
    XCTAssertEqual(
      text,
      #"{"type":"urn:tollgate:reason:bad_target","title":"Malformed request target","status":400,"#
        + #""detail":"A segment of the path holds an encoded slash or a backslash.","reason":"bad_target","#
        + #""refusal":"encoded_separator","missing":[],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#)
  }

  func testUnmapped() throws {
    try assert(
      "/nowhere",
      #"{"type":"urn:tollgate:reason:unmapped","title":"Not in the catalog","status":403,"#
        + #""detail":"The catalog has no entry for this target with this operation.","reason":"unmapped","#
        + #""missing":[],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject() }
  }

  func testNoTenant() throws {
    try assert(
      "/api/v1/sales",
      #"{"type":"urn:tollgate:reason:no_tenant","title":"No tenant","status":403,"#
        + #""detail":"The request belongs to no tenant whose access is known.","reason":"no_tenant","#
        + #""module":"SELL","missing":[],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { Subject(matrix: nil, capabilities: .all($0.tables)) }
  }

  func testNotGranted() throws {
    try assert(
      "/api/v1/payments",
      #"{"type":"urn:tollgate:reason:not_granted","title":"Not granted","status":403,"#
        + #""detail":"The module CASH is in none of the tenant's packs.","reason":"not_granted","module":"CASH","#
        + #""missing":[],"granting_packs":["OPS"],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject() }
  }

  func testOverriddenOff() throws {
    try assert(
      "/api/v1/sales",
      #"{"type":"urn:tollgate:reason:overridden_off","title":"Switched off","status":403,"#
        + #""detail":"The module SELL is switched off for the store or its enterprise.","reason":"overridden_off","#
        + #""module":"SELL","missing":[],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { shop in
      shop.subject { $0.storeModules = [EntitlementOverride(shop.id("SELL"), .disabled)] }
    }
  }

  func testNotStarted() throws {
    try assert(
      "/api/v1/sales",
      #"{"type":"urn:tollgate:reason:not_started","title":"Not begun","status":403,"#
        + #""detail":"The tenant's latest grant of SELL has not begun.","reason":"not_started","module":"SELL","#
        + #""missing":[],"granting_packs":["STARTER","OPS"],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject(validity: Validity(start: Instant(milliseconds: 1001))) }
  }

  func testExpired() throws {
    try assert(
      "/api/v1/sales",
      #"{"type":"urn:tollgate:reason:expired","title":"Expired","status":403,"#
        + #""detail":"The tenant's latest grant of SELL has ended.","reason":"expired","module":"SELL","#
        + #""missing":[],"granting_packs":["STARTER","OPS"],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject(validity: Validity(end: Instant(milliseconds: 1000))) }
  }

  func testStatus() throws {
    try assert(
      "/api/v1/sales",
      #"{"type":"urn:tollgate:reason:status","title":"Status does not grant","status":403,"#
        + #""detail":"The tenant's latest grant of SELL is in a status that does not grant.","reason":"status","#
        + #""module":"SELL","missing":[],"granting_packs":["STARTER","OPS"],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject(status: "CANCELED") }
  }

  func testNotReleasedModule() throws {
    try assert(
      "/api/v1/robots",
      #"{"type":"urn:tollgate:reason:not_released","title":"Not released","status":403,"#
        + #""detail":"The module ROBOTS is not released.","reason":"not_released","module":"ROBOTS","#
        + #""missing":[],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject(pack: "LAB") }
  }

  func testNotReleasedFeature() throws {
    try assert(
      "/api/v1/robot-sales",
      #"{"type":"urn:tollgate:reason:not_released","title":"Not released","status":403,"#
        + #""detail":"The feature sales_robots is not released.","reason":"not_released","module":"SELL","#
        + #""feature":"sales_robots","missing":[],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject() }
  }

  func testDependencyDisabledNamesTheRootCauseFirst() throws {
    try assert(
      "/api/v1/credits",
      #"{"type":"urn:tollgate:reason:dependency_disabled","title":"Dependency not enabled","status":403,"#
        + #""detail":"The module CREDIT requires modules that are not enabled: SELL, CASH.","#
        + #""reason":"dependency_disabled","module":"CREDIT","missing":["SELL","CASH"],"granting_packs":["STARTER","OPS"],"#
        + #""catalog":"DIGEST","mode":"enforce"}"#
    ) { shop in
      shop.subject(pack: "CREDIT_ADDON") { $0.storeModules = [EntitlementOverride(shop.id("CASH"), .enabled)] }
    }
  }

  func testConnectionMissing() throws {
    try assert(
      "/api/v1/ads",
      #"{"type":"urn:tollgate:reason:connection_missing","title":"Connection missing","status":403,"#
        + #""detail":"The module ADS requires connections that are not set up: DSP.","reason":"connection_missing","#
        + #""module":"ADS","missing":["DSP"],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject(pack: "LAB") }
  }

  func testConfigurationMissing() throws {
    try assert(
      "/api/v1/ship",
      #"{"type":"urn:tollgate:reason:configuration_missing","title":"Configuration missing","status":403,"#
        + #""detail":"The module SHIP is not configured.","reason":"configuration_missing","module":"SHIP","#
        + #""missing":["SHIP"],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject(pack: "LAB") }
  }

  func testFeatureOff() throws {
    try assert(
      "/api/v1/refund-desk",
      #"{"type":"urn:tollgate:reason:feature_off","title":"Feature switched off","status":403,"#
        + #""detail":"The feature sales_refund is switched off.","reason":"feature_off","module":"SELL","#
        + #""feature":"sales_refund","missing":[],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject() }
  }

  func testFeatureLocked() throws {
    try assert(
      "/api/v1/ad-sales",
      #"{"type":"urn:tollgate:reason:feature_locked","title":"Feature locked","status":403,"#
        + #""detail":"The feature sales_ads is locked for want of ADS, DSP.","reason":"feature_locked","#
        + #""module":"SELL","feature":"sales_ads","missing":["ADS","DSP"],"granting_packs":[],"#
        + #""catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject() }
  }

  func testCapabilityMissing() throws {
    try assert(
      "/api/v1/refunds",
      #"{"type":"urn:tollgate:reason:capability_missing","title":"Capability missing","status":403,"#
        + #""detail":"The user lacks capabilities: CAN_REFUND.","reason":"capability_missing","module":"SELL","#
        + #""missing":["CAN_REFUND"],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject(roles: ["SELLER"]) }
  }

  func testCounterThatIsUsedUpSaysWhenItStartsAnew() throws {
    try assert(
      "/api/v1/orders",
      #"{"type":"urn:tollgate:reason:limit_reached","title":"Limit reached","status":403,"detail":"The tenant has "#
        + #"reached its limits: orders_per_month (10 of 10 used this month, counted anew from 1970-02-01T00:00:00Z).","#
        + #""reason":"limit_reached","module":"SELL","missing":["orders_per_month"],"limits":[{"#
        + #""limit":"orders_per_month","figure":10,"used":10,"amount":1,"remaining":0,"period":"month","#
        + #""resets_at":"1970-02-01T00:00:00Z"}],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject(used: 10) }
  }

  func testNumberHeldThatIsAtItsBoundStartsNeverAnew() throws {
    try assert(
      "/api/v1/stores",
      #"{"type":"urn:tollgate:reason:limit_reached","title":"Limit reached","status":403,"detail":"The tenant has "#
        + #"reached its limits: stores (0 of 1 used, 2 asked for).","#
        + #""reason":"limit_reached","module":"SELL","missing":["stores"],"limits":[{"#
        + #""limit":"stores","figure":1,"used":0,"amount":2,"remaining":1}],"granting_packs":[],"#
        + #""catalog":"DIGEST","mode":"enforce"}"#
    ) { $0.subject() }
  }

  func testShadowIsSaid() throws {
    let all = Rollout(
      code: "ALL", mode: .shadow, isAboutAll: true, author: "ops", reason: "new", end: Instant(milliseconds: 1))
    let (text, _) = try problem("/nowhere", rollouts: [all]) { $0.subject() }
    XCTAssertTrue(text.hasSuffix(#""mode":"shadow"}"#), text)
  }

  func testAllowedAndPublicHaveNoProblem() throws {
    let shop = try ShopCatalog()
    let gate = Guard(shop.tables)
    XCTAssertNil(gate.report(on: GuardRequest(method: "GET", target: "/api/v1/sales", subject: shop.subject())).problem)
    let nobody = Subject(matrix: nil, capabilities: CapabilitySet(shop.tables))
    let health = gate.report(on: GuardRequest(method: "GET", target: "/api/v1/health", subject: nobody))
    XCTAssertEqual(health.decision.reason, .everyone)
    XCTAssertNil(health.problem)
  }

  func testEveryRefusalHasASentenceOfItsOwn() throws {
    let targets: [String] = [
      "/" + String(repeating: "a", count: 8192), "*", "http://u@h/", "/#", "/ ", "/é", "/\\", "/%", "/%2f", "/%25",
      "/;", "/%00", "/%ff", "/%EF%BC%8F", "/..", "//",
    ]
    var details = Set<Substring>()
    for target in targets {
      let text = try problem(target) { $0.subject() }.text
      details.insert(try XCTUnwrap(text.split(separator: #""detail":""#).last?.split(separator: #"","#).first))
    }
    let method = try problem("/pos", method: "get") { $0.subject() }.text
    XCTAssertTrue(method.contains(#""refusal":"method""#), method)
    XCTAssertEqual(details.count, TargetRefusal.allCases.count - 1)
  }
}

extension String {
  /// The text with the digest of the tables as `DIGEST`, since it changes with the table format.
  func replacingDigest(of tables: CatalogTables) -> String {
    split(separator: tables.digest, omittingEmptySubsequences: false).joined(separator: "DIGEST")
  }
}
