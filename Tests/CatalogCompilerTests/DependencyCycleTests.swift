import XCTest

final class DependencyCycleTests: XCTestCase {
  private let audience = "modules:\n  AUDIENCE: { name: Audience, requires: [PREDICTION] }\n"
  private let prediction = "modules:\n  PREDICTION: { name: Prediction, requires: [CAMPAIGNS] }\n"
  private let campaigns = "modules:\n  CAMPAIGNS: { name: Campaigns, requires: [AUDIENCE] }\n"

  func testCircleOverThreeFilesShowsEveryEdgeWithItsPlace() throws {
    XCTAssertEqual(
      try report(["a.yaml": header + audience, "b.yaml": prediction, "c.yaml": campaigns]),
      """
      shop/a.yaml:4:42: error: circle of modules: AUDIENCE -> PREDICTION -> CAMPAIGNS -> AUDIENCE [TG301]
        |
      4 |   AUDIENCE: { name: Audience, requires: [PREDICTION] }
        |                                          ^^^^^^^^^^ AUDIENCE requires PREDICTION
       ::: shop/b.yaml:2:46
        |
      2 |   PREDICTION: { name: Prediction, requires: [CAMPAIGNS] }
        |                                              --------- PREDICTION requires CAMPAIGNS
       ::: shop/c.yaml:2:44
        |
      2 |   CAMPAIGNS: { name: Campaigns, requires: [AUDIENCE] }
        |                                            -------- CAMPAIGNS requires AUDIENCE
        = help: remove one of these requirements; a module that merely works better with another does not require it
        = see: tollgate rules TG301

      1 error

      """)
  }

  func testCircleStartsAtTheFirstCodeInByteOrderWhateverTheFileOrder() throws {
    XCTAssertEqual(
      try findings(["a.yaml": header + campaigns, "b.yaml": prediction, "c.yaml": audience]),
      "c.yaml:2:42 TG301 circle of modules: AUDIENCE -> PREDICTION -> CAMPAIGNS -> AUDIENCE")
    XCTAssertEqual(
      try findings(["a.yaml": header + prediction, "b.yaml": audience, "c.yaml": campaigns]),
      "b.yaml:2:42 TG301 circle of modules: AUDIENCE -> PREDICTION -> CAMPAIGNS -> AUDIENCE")
  }

  func testTwoSeparateCirclesAreTwoFindings() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          D: { name: D, requires: [C] }
          B: { name: B, requires: [A, E] }
          C: { name: C, requires: [D] }
          A: { name: A, requires: [B, C] }
          E: { name: E }
        """),
      """
      6:28 TG301 circle of modules: C -> D -> C
      7:28 TG301 circle of modules: A -> B -> A
      """)
  }

  func testKnotOfCirclesShowsEachMember() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          A: { name: A, requires: [B, C] }
          B: { name: B, requires: [A] }
          C: { name: C, requires: [A] }
        """),
      """
      4:28 TG301 circle of modules: A -> B -> A
      4:31 TG301 circle of modules: A -> C -> A
      """)
  }

  func testItselfIsNoCircle() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          A: { name: A, requires: [A] }
          CORE: { name: Core, always_on: true }
        connections:
          MAIL: { name: Mail, requires: [MAIL] }
        packs:
          P: { name: P, extends: P, modules: [A] }
        roles:
          R: { name: R, includes: [R] }
        navigation:
          G: { name: G, inside: G }
        """),
      """
      4:28 TG302 module 'A' requires itself
      7:34 TG302 connection 'MAIL' requires itself
      9:26 TG302 pack 'P' extends itself
      11:28 TG302 role 'R' includes itself
      13:25 TG302 navigation group 'G' stands inside itself
      """)
  }

  func testCirclesOfConnectionsRolesPacksAndGroups() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          CORE: { name: Core, always_on: true }
        connections:
          MAIL: { name: Mail, requires: [DOMAIN] }
          DOMAIN: { name: Domain, requires: [MAIL] }
        packs:
          LARGE: { name: Large, extends: SMALL }
          SMALL: { name: Small, extends: LARGE }
        roles:
          SELLER: { name: Seller, includes: [MANAGER] }
          MANAGER: { name: Manager, includes: [SELLER] }
        navigation:
          SHOP: { name: Shop, inside: OFFICE }
          OFFICE: { name: Office, inside: SHOP }
        """),
      """
      7:38 TG301 circle of connections: DOMAIN -> MAIL -> DOMAIN
      9:34 TG402 circle of packs: LARGE -> SMALL -> LARGE
      13:40 TG503 circle of roles: MANAGER -> SELLER -> MANAGER
      16:35 TG504 circle of navigation groups: OFFICE -> SHOP -> OFFICE
      """)
  }

  func testChainOfFiftyThousandModulesIsFollowedToItsEnd() throws {
    let chain = (0..<50_000).map { "  M\($0): { name: M, requires: [M\($0 + 1)] }\n" }.joined()
    XCTAssertEqual(try findings("modules:\n" + chain + "  M50000: { name: M }\n"), "")
  }

  func testCircleOfFiftyThousandModulesIsOneFinding() throws {
    let chain = (0..<50_000).map { "  M\($0): { name: M, requires: [M\(($0 + 1) % 50_000)] }\n" }.joined()
    let report = try report(header + "modules:\n" + chain)
    XCTAssertTrue(
      report.hasPrefix("shop/catalog.yaml:4:29: error: circle of modules: M0 -> M1 -> M2 -> "),
      String(report.prefix(200)))
    XCTAssertTrue(report.contains("note: and 49899 more places"))
    XCTAssertTrue(report.hasSuffix("\n1 error\n"))
  }
}
