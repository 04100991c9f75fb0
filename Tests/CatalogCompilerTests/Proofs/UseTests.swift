import XCTest

/// What is declared and leads to nothing.
final class UseTests: XCTestCase {
  private let modules = """
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell }
      TEAM: { name: Team }
      LATER: { name: Later, lifecycle: planned }

    """

  func testFeatureIsUsedByAPageAnActionAnAPIRouteOrHandlers() throws {
    XCTAssertEqual(
      try findings(
        modules + """
          features:
            a: SELL
            b: SELL
            c: SELL
            d: { module: SELL, checked_in: code }
            e: SELL
            f: { module: SELL, lifecycle: planned }
            g: LATER
          pages:
            /a: { feature: a, actions: { print: { feature: b } } }
          api:
            /c: { feature: c }
          """), "13:3 TG704 feature 'e' is not used")
  }

  func testWithoutRoutesHandlersAskForEverything() throws {
    XCTAssertEqual(
      try findings(
        modules + """
          features: { a: SELL }
          limits: { seats: { module: SELL } }
          capabilities: { CAN: Can }
          roles: { GUEST: { name: Guest }, SELLER: { name: Seller, can: [CAN] } }
          """), "")
  }

  func testCapabilityIsUsedByARouteAnActionAModuleOrHandlers() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { SELL: { name: Sell, can: [A] } }
        capabilities: { A: A, B: B, C: C, D: { name: D, checked_in: code }, E: E }
        pages:
          /a: { module: SELL, can: [B], manage: { can: [C] } }
        """), "4:69 TG705 capability 'E' is not used")
  }

  func testLimitIsUsedByARouteOrHandlers() throws {
    XCTAssertEqual(
      try findings(
        modules + """
          limits:
            a: { module: SELL }
            b: { module: SELL, checked_in: code }
            c: { module: SELL }
            d: { module: LATER }
          api:
            POST /a: { module: SELL, consumes: a }
          """), "11:3 TG706 limit 'c' is not used")
  }

  func testConnectionIsUsedByWhatRequiresItOrIsUnlockedByIt() throws {
    XCTAssertEqual(
      try findings(
        """
        connections:
          A: { name: A }
          B: { name: B, requires: [A] }
          C: { name: C }
          D: { name: D }
          E: { name: E }
        modules: { SELL: { name: Sell, requires: [B] } }
        features: { f: { module: SELL, unlocked_by: [C] }, g: { module: SELL, unlocked_by: { any: [D] } } }
        """), "8:3 TG707 connection 'E' is not used")
  }

  func testRoleThatGivesOnlyWhatIsNotUsedIsNotReportedToo() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { SELL: { name: Sell } }
        capabilities: { A: A, B: B }
        roles:
          SELLER: { name: Seller, can: [A] }
          CLERK: { name: Clerk, can: [B] }
          GUEST: { name: Guest }
        api:
          /a: { module: SELL, can: [A] }
        """),
      """
      4:23 TG705 capability 'B' is not used
      8:3 TG708 role 'GUEST' is not used
      """)
  }

  func testCheckedInKnowsOneWord() throws {
    XCTAssertEqual(
      try findings(modules + "features: { a: { module: SELL, checked_in: handlers } }\n"),
      "8:44 TG106 checked_in of feature a cannot be 'handlers'")
  }

  func testPageInAMenuHasSomebodyWhoReadsIt() throws {
    XCTAssertEqual(
      try findings(
        modules + """
          navigation: { SHOP: Shop }
          pages:
            /a: { menu: SHOP, manage: SELL }
            /b: { menu: SHOP, manage: SELL, read: SELL }
            /c: { menu: none, manage: SELL }
            /d: { menu: SHOP, module: LATER }
          """), "10:3 TG702 page /a is in the menu 'SHOP', but nobody can read it")
  }

  func testPageInAMenuIsShownByAPack() throws {
    let packs = """
      packs:
        ONE: { name: One, modules: [SELL] }
        TWO: { name: Two, modules: [TEAM] }
      navigation: { SHOP: Shop }
      capabilities: { CAN: Can }
      features: { goals: TEAM, drafts: { module: TEAM, default: DISABLED } }

      """
    XCTAssertEqual(
      try findings(
        modules + packs + """
          pages:
            /a: { module: SELL, feature: goals, menu: SHOP }
            /b: { module: TEAM, feature: drafts, menu: SHOP, can: [CAN] }
            /c: { any: [SELL, TEAM], menu: SHOP }
            /d: { public: open, menu: SHOP }
            /e: { module: CORE, menu: SHOP }
          """), "15:3 TG702 page /a is in the menu 'SHOP', but no pack shows it")
  }

  func testPageOfAModuleInNoPackIsNotReportedToo() throws {
    XCTAssertEqual(
      try findings(
        modules + """
          packs: { ONE: { name: One, modules: [SELL] } }
          navigation: { SHOP: Shop }
          capabilities: { CAN: Can, CANNOT: Cannot }
          roles: { SELLER: { name: Seller, can: [CAN] } }
          pages:
            /a: { module: TEAM, menu: SHOP, can: [CAN] }
            /b: { module: SELL, menu: SHOP, can: [CANNOT] }
          """),
      """
      6:3 TG408 module 'TEAM' is in no pack
      10:27 TG502 no role grants capability 'CANNOT'
      """)
  }

  func testPackShowsAPageAFeatureALimitOrAFigureMore() throws {
    func report(_ pack: String, _ more: String) throws -> String {
      try findings(
        """
        modules: { SELL: { name: Sell }, TEAM: { name: Team }, LATER: { name: Later, lifecycle: planned } }
        packs:
          BASE: { name: Base, modules: [SELL] }
          MORE: { name: More, extends: BASE, \(pack) }
        api:
          /sales: SELL
        \(more)
        """)
    }
    let nothing = "6:3 TG703 pack 'MORE' shows nothing that 'BASE' does not"
    XCTAssertEqual(try report("modules: [TEAM]", ""), nothing)
    XCTAssertEqual(try report("modules: [TEAM]", "  /team: TEAM"), "")
    XCTAssertEqual(try report("modules: [TEAM]", "  /team: { any: [SELL, TEAM] }"), nothing)
    XCTAssertEqual(try report("modules: [TEAM]", "pages: { /team: { read: SELL, manage: TEAM } }"), "")
    XCTAssertEqual(
      try report("modules: [TEAM]", "features: { goals: { module: SELL, unlocked_by: [TEAM], checked_in: code } }"), "")
    XCTAssertEqual(
      try report("modules: [TEAM]", "limits: { goals: { module: TEAM, checked_in: code } }"), "")
    XCTAssertEqual(
      try report("limits: { orders: 5 }", "limits: { orders: { module: SELL, checked_in: code } }"),
      "3:34 TG408 module 'TEAM' is in no pack")
    XCTAssertEqual(try report("modules: [LATER, TEAM]", ""), "")
  }

  func testPackThatConfiguresIsAnotherOffer() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          SELL: { name: Sell, configuration: { type: object, properties: { tills: { type: integer } } } }
        packs:
          BASE: { name: Base, modules: [SELL] }
          LARGE: { name: Large, extends: BASE, configuration: { SELL: { tills: 9 } } }
        api: { /sales: SELL }
        """), "")
  }

  func testPackThatTakesSomethingAwayIsAnotherOffer() throws {
    XCTAssertEqual(
      try findings(
        modules + """
          packs:
            BASE: { name: Base, modules: [SELL, TEAM] }
            LITE: { name: Lite, extends: BASE, without: [TEAM] }
          api: { /sales: SELL }
          """), "")
  }
}
