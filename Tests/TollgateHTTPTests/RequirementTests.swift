import CatalogIR
import CatalogLowering
import Tollgate
import TollgateHTTP
import XCTest

final class RequirementTests: XCTestCase {
  private func reason(
    _ requirement: (ShopCatalog) -> Requirement, subject: (ShopCatalog) -> Subject = { $0.subject() }
  ) throws -> String {
    let shop = try ShopCatalog()
    let decision = Guard(shop.tables).inspect(requirement(shop), of: subject(shop))
    let module = decision.decision.module.map { " " + shop.tables.code(of: $0) } ?? ""
    let feature = decision.decision.feature.map { " " + shop.tables.code(of: $0) } ?? ""
    return decision.decision.reason.code + module + feature
  }

  func testOneModule() throws {
    XCTAssertEqual(try reason { .module($0.id("SELL")) }, "allowed SELL")
    XCTAssertEqual(try reason { .module($0.id("CASH")) }, "not_granted CASH")
  }

  func testAnyOfSeveralModulesNamesTheFirstThatIsEnabledElseTheFirst() throws {
    XCTAssertEqual(try reason { .any([$0.id("CASH"), $0.id("SELL"), $0.id("CORE")]) }, "allowed SELL")
    XCTAssertEqual(try reason { .any([$0.id("CREDIT"), $0.id("CASH")]) }, "not_granted CREDIT")
    XCTAssertEqual(try reason { _ in .any([]) }, "not_granted")
  }

  func testAllOfSeveralModulesNamesTheFirstThatIsNot() throws {
    XCTAssertEqual(
      try reason { Requirement(modules: [$0.id("SELL"), $0.id("CREDIT"), $0.id("CASH")]) }, "not_granted CREDIT")
    XCTAssertEqual(try reason { Requirement(modules: [$0.id("CORE"), $0.id("SELL")]) }, "allowed CORE")
  }

  func testFeatureBringsItsModule() throws {
    XCTAssertEqual(try reason { .feature($0.id("sales_pos")) }, "allowed SELL sales_pos")
    XCTAssertEqual(try reason { .feature($0.id("sales_refund")) }, "feature_off SELL sales_refund")
    XCTAssertEqual(
      try reason({ .feature($0.id("sales_refund")) }, subject: { $0.subject(pack: nil) }),
      "not_granted SELL sales_refund")
  }

  func testModulesAreCheckedBeforeFeaturesAndThoseBeforeCapabilities() throws {
    let everything: (ShopCatalog) -> Requirement = {
      Requirement(
        modules: [$0.id("CASH")], features: [$0.id("sales_refund")], capabilities: [$0.id("CAN_REFUND")])
    }
    let seller: (ShopCatalog, String) -> Subject = { $0.subject(pack: $1, roles: ["SELLER"]) }
    XCTAssertEqual(try reason(everything, subject: { seller($0, "STARTER") }), "not_granted CASH sales_refund")
    XCTAssertEqual(try reason(everything, subject: { seller($0, "OPS") }), "feature_off SELL sales_refund")
    XCTAssertEqual(
      try reason({ Requirement(capabilities: [$0.id("CAN_REFUND")]) }, subject: { seller($0, "OPS") }),
      "capability_missing")
  }

  func testMissingCapabilitiesAreNamed() throws {
    let shop = try ShopCatalog()
    let requirement = Requirement(capabilities: [shop.id("CAN_SELL"), shop.id("CAN_REFUND")])
    let decision = Guard(shop.tables).inspect(requirement, of: shop.subject(roles: ["SELLER"]))
    XCTAssertEqual(decision.missing, ["CAN_REFUND"])
  }

  func testModulesAskForTheirOwnCapabilities() throws {
    let nobody: (ShopCatalog) -> Subject = { $0.subject(pack: "OPS", roles: []) }
    XCTAssertEqual(try reason({ .module($0.id("SELL")) }, subject: nobody), "capability_missing SELL")
    XCTAssertEqual(try reason({ .feature($0.id("sales_pos")) }, subject: nobody), "capability_missing SELL sales_pos")
    XCTAssertEqual(
      try reason({ .module($0.id("SELL")) }, subject: { $0.subject(roles: ["SELLER"]) }), "allowed SELL")
    XCTAssertEqual(try reason({ .any([$0.id("SELL"), $0.id("CASH")]) }, subject: nobody), "allowed CASH")
    XCTAssertEqual(
      try reason({ .any([$0.id("SELL"), $0.id("CREDIT")]) }, subject: nobody), "capability_missing SELL")

    let shop = try ShopCatalog()
    let requirement = Requirement(
      modules: [shop.id("SELL"), shop.id("CASH")], features: [shop.id("sales_pos")],
      capabilities: [shop.id("CAN_REFUND")])
    XCTAssertEqual(Guard(shop.tables).inspect(requirement, of: nobody(shop)).missing, ["CAN_REFUND", "CAN_SELL"])
  }

  func testPacksThatWouldMeetARequirementAreNamed() throws {
    let shop = try ShopCatalog()
    let gate = Guard(shop.tables)
    func packs(_ requirement: Requirement, _ subject: Subject) -> [String] {
      gate.inspect(requirement, of: subject).grantingPacks.map(shop.tables.code)
    }
    XCTAssertEqual(packs(.module(shop.id("CASH")), shop.subject()), ["OPS"])
    XCTAssertEqual(packs(.any([shop.id("SELL"), shop.id("CASH")]), shop.subject(pack: nil)), ["STARTER", "OPS"])
    XCTAssertEqual(packs(.feature(shop.id("sales_refund")), shop.subject(pack: nil)), [])
    XCTAssertEqual(packs(.module(shop.id("SELL")), shop.subject()), [])
    XCTAssertEqual(packs(.module(shop.id("SELL")), Subject(matrix: nil, capabilities: .all(shop.tables))), [])
  }

  func testLimitIsMetWhileItHasRoomAndItsModuleIsOn() throws {
    XCTAssertEqual(try reason { .limit($0.id("orders_per_month")) }, "allowed SELL")
    XCTAssertEqual(try reason { .limit($0.id("orders_per_month"), amount: 11) }, "limit_reached SELL")
    XCTAssertEqual(try reason { .limit($0.id("tills")) }, "not_granted CASH")
    XCTAssertEqual(
      try reason({ .limit($0.id("stores")) }, subject: { $0.subject(roles: []) }), "capability_missing SELL")
    XCTAssertEqual(
      try reason {
        Requirement(features: [$0.id("sales_pos")], consumes: [LimitFigure($0.id("stores"), 2)])
      }, "limit_reached SELL sales_pos")
    for index in [-1, 3, Int.max, Int.min] {
      XCTAssertEqual(try reason { _ in .limit(LimitID(index: index)) }, "not_granted", "\(index)")
    }
  }

  func testDecisionAboutALimitSaysHowItStands() throws {
    let shop = try ShopCatalog()
    func decision(_ amount: Int64, used: Int64) -> GuardReport {
      Guard(shop.tables).inspect(
        .limit(shop.id("orders_per_month"), amount: amount), of: shop.subject(used: used))
    }
    XCTAssertEqual(decision(3, used: 4).limits.map(\.remaining), [3])
    XCTAssertEqual(decision(3, used: 4).missing, [])
    XCTAssertEqual(decision(3, used: 8).limits.map(\.remaining), [2])
    XCTAssertEqual(decision(3, used: 8).missing, ["orders_per_month"])
    XCTAssertEqual(decision(3, used: 8).problem?.status, 403)
    XCTAssertEqual(Guard(shop.tables).inspect(.module(shop.id("SELL")), of: shop.subject()).limits, [])
  }

  func testNothingIsMetWithoutATenant() throws {
    let nobody: (ShopCatalog) -> Subject = { Subject(matrix: nil, capabilities: .all($0.tables)) }
    XCTAssertEqual(try reason({ .module($0.id("CORE")) }, subject: nobody), "no_tenant CORE")
    XCTAssertEqual(try reason({ _ in Requirement() }, subject: nobody), "no_tenant")
    XCTAssertEqual(try reason { _ in Requirement() }, "allowed")
  }

  func testIdsOfNoEntityAreNeverMet() throws {
    for index in [-1, 7, Int.max, Int.min] {
      XCTAssertTrue(try reason { _ in .module(ModuleID(index: index)) }.hasPrefix("not_granted"), "\(index)")
      XCTAssertTrue(try reason { _ in .feature(FeatureID(index: index)) }.hasPrefix("not_granted"), "\(index)")
      XCTAssertEqual(
        try reason { _ in Requirement(capabilities: [CapabilityID(index: index)]) }, "capability_missing", "\(index)")
    }
  }

  func testSubjectOfAnotherCatalogHasNothing() throws {
    let other = CatalogTables(
      bytes: try lower(
        Catalog(
          code: "Other", modules: [Module(code: "CORE", name: Text("Core"), alwaysOn: true)],
          capabilities: [Capability(code: "CAN_SELL", name: Text("Sell"))])))
    let matrix = AccessMatrix(other, TenantState(), at: Instant(milliseconds: 0))
    XCTAssertEqual(
      try reason({ .module($0.id("CORE")) }, subject: { Subject(matrix: matrix, capabilities: .all($0.tables)) }),
      "no_tenant CORE")
    XCTAssertEqual(
      try reason(
        { Requirement(capabilities: [$0.id("CAN_SELL")]) },
        subject: { Subject(matrix: $0.subject().matrix, capabilities: .all(other)) }),
      "capability_missing")
  }

  func testRequireThrowsTheDecisionThatRefuses() throws {
    let shop = try ShopCatalog()
    let requirement = Requirement.module(shop.id("CASH"))
    XCTAssertThrowsError(try Guard(shop.tables).require(requirement, of: shop.subject())) { error in
      XCTAssertEqual((error as? Denial)?.report.problem?.status, 403)
    }
    let decision = Guard(shop.tables).inspect(requirement, of: shop.subject())
    XCTAssertFalse(decision.passes || decision.wouldDeny)
    XCTAssertNil(decision.canonicalPath)
    XCTAssertNil(decision.method)
  }
}
