import XCTest

/// Whoever passes a page passes its calls; who does not is named, as concretely as can be.
final class CallProofTests: XCTestCase {
  private let till = """
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell, requires: [CORE], features: [quotes] }
      CASH: { name: Cash, requires: [SELL] }
      STOCK: { name: Stock, requires: [CORE] }
    packs:
      STARTER: { name: Starter, modules: [SELL] }
      RETAIL_OPS: { name: Retail Ops, extends: STARTER, modules: [CASH, STOCK] }
    capabilities: { CAN_SELL: Sell, CAN_TAKE_PAYMENT: Take a payment }

    """
  private let roles = """
    roles:
      SELLER: { name: Seller, can: [CAN_SELL] }
      CASHIER: { name: Cashier, can: [CAN_SELL] }
      MANAGER: { name: Manager, can: [CAN_SELL, CAN_TAKE_PAYMENT] }

    """

  /// What the proof says of a page and an API, without the places.
  private func refusals(_ routes: String, roles: String? = nil) throws -> String {
    try findings(till + (roles ?? self.roles) + routes).split(separator: "\n")
      .map { $0.components(separatedBy: " TG701 ") }.filter { $0.count == 2 }.map { $0[1] }.joined(separator: "\n")
  }

  func testRoleThatSeesThePageAndLacksTheCapabilityOfTheCallIsNamedWithAPack() throws {
    let roles = "roles: { CASHIER: { name: Cashier }, MANAGER: { name: Manager, can: [CAN_SELL, CAN_TAKE_PAYMENT] } }\n"
    XCTAssertEqual(
      try refusals(
        """
        pages:
          /cashier: { module: CASH, calls: [POST /payments] }
        api:
          /payments: CASH
          POST /payments: { module: CASH, can: [CAN_TAKE_PAYMENT] }
        """, roles: roles),
      "role CASHIER on RETAIL_OPS sees /cashier, but POST /payments needs CAN_TAKE_PAYMENT")
  }

  func testFirstPackThatLacksTheModuleOfTheCallIsNamed() throws {
    XCTAssertEqual(
      try refusals("pages: { /pos: { module: SELL, calls: [GET /products] } }\napi: { /products: STOCK }\n"),
      "anyone on STARTER sees /pos, but GET /products needs STOCK")
  }

  func testModuleThatEveryPackBringsAlongIsSwitchedOff() throws {
    XCTAssertEqual(
      try refusals("pages: { /till: { module: CASH, calls: [GET /products] } }\napi: { /products: STOCK }\n"),
      "anyone on RETAIL_OPS with STOCK switched off sees /till, but GET /products needs STOCK")
  }

  func testWithoutAPackThatShowsItTheRowsThatDoAreNamed() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          SELL: { name: Sell }
          CASH: { name: Cash, requires: [SELL] }
          STOCK: { name: Stock, default: ENABLED }
        pages: { /till: { module: CASH, calls: [GET /products] } }
        api: { /products: STOCK }
        """),
      "7:41 TG701 anyone with SELL and CASH switched on and STOCK switched off sees /till, "
        + "but GET /products needs STOCK")
  }

  func testRequiredModulesComeAlong() throws {
    XCTAssertEqual(
      try refusals(
        """
        pages: { /till: { module: CASH, calls: [GET /sales, GET /me] } }
        api: { /sales: SELL, /me: CORE }
        """), "")
  }

  func testFeatureOfTheCallCanBeSwitchedOff() throws {
    XCTAssertEqual(
      try refusals("pages: { /pos: { module: SELL, calls: [GET /quotes] } }\napi: { /quotes: { feature: quotes } }\n"),
      "anyone on STARTER with quotes switched off sees /pos, but GET /quotes needs quotes")
    XCTAssertEqual(
      try refusals(
        "pages: { /pos: { feature: quotes, calls: [GET /quotes] } }\napi: { /quotes: { feature: quotes } }\n"),
      "")
  }

  func testOneOfSeveralModulesIsLackingOnlyIfAllAre() throws {
    let api = "api: { /search: { any: [SELL, STOCK] } }\n"
    XCTAssertEqual(try refusals("pages: { /till: { module: CASH, calls: [GET /search] } }\n" + api), "")
    XCTAssertEqual(try refusals("pages: { /find: { any: [CASH, STOCK], calls: [GET /search] } }\n" + api), "")
    XCTAssertEqual(
      try refusals("pages: { /find: { any: [CASH, CORE], calls: [GET /search] } }\n" + api),
      "anyone on STARTER with SELL switched off sees /find, but GET /search needs SELL or STOCK")
  }

  func testWhatUnlocksAFeatureComesAlong() throws {
    func page(_ unlock: String) -> String {
      "features: { labels: { module: SELL, unlocked_by: \(unlock) } }\n"
        + "pages: { /labels: { feature: labels, calls: [GET /stock] } }\napi: { /stock: STOCK }\n"
    }
    XCTAssertEqual(try refusals(page("[STOCK]")), "")
    XCTAssertEqual(
      try refusals(page("{ any: [STOCK, CASH] }")),
      "anyone on RETAIL_OPS with STOCK switched off sees /labels, but GET /stock needs STOCK")
  }

  func testMethodThatIsListedAnswersBeforeAllMethods() throws {
    let api = "api:\n  /sales: SELL\n  POST /sales: { module: SELL, can: [CAN_TAKE_PAYMENT] }\n"
    XCTAssertEqual(try refusals("pages: { /pos: { module: SELL, calls: [GET /sales] } }\n" + api), "")
    XCTAssertEqual(
      try refusals("pages: { /pos: { module: SELL, calls: [POST /sales] } }\n" + api),
      "role SELLER on STARTER sees /pos, but POST /sales needs CAN_TAKE_PAYMENT")
  }

  func testActionAddsToThePageAndIsNamed() throws {
    let api = "api: { /products: { module: STOCK, can: [CAN_TAKE_PAYMENT] } }\n"
    XCTAssertEqual(
      try refusals(
        "pages: { /catalog: { read: SELL, manage: { module: STOCK, can: [CAN_SELL], calls: [POST /products] } } }\n"
          + api),
      "role SELLER on RETAIL_OPS may manage on /catalog, but POST /products needs CAN_TAKE_PAYMENT")
    XCTAssertEqual(
      try refusals(
        "pages: { /catalog: { module: STOCK, actions: { edit: { can: [CAN_TAKE_PAYMENT], calls: [POST /products] } } } }\n"
          + api), "")
  }

  func testCapabilitiesOfModulesCountOnBothSides() throws {
    let catalog = """
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash, requires: [SELL], can: [CAN_COUNT] }
      capabilities: { CAN_COUNT: Count }

      """
    let api = "api: { /shifts: CASH, /sales: SELL }\n"
    XCTAssertEqual(
      try findings(catalog + "pages: { /till: { module: CASH, calls: [GET /shifts, GET /sales] } }\n" + api), "")
    XCTAssertEqual(
      try findings(catalog + "pages: { /pos: { any: [CASH, SELL], calls: [GET /sales, GET /shifts] } }\n" + api),
      "7:57 TG701 anyone with SELL switched on sees /pos, but GET /shifts needs CASH")
  }

  func testSeveralRolesAreNamedWhereOneIsNotEnough() throws {
    let roles = """
      roles:
        SELLER: { name: Seller, can: [CAN_SELL] }
        CASHIER: { name: Cashier, can: [CAN_TAKE_PAYMENT] }

      """
    XCTAssertEqual(
      try refusals(
        "pages: { /pos: { module: SELL, can: [CAN_SELL, CAN_TAKE_PAYMENT], calls: [GET /stock] } }\n"
          + "api: { /stock: STOCK }\n", roles: roles),
      "roles SELLER and CASHIER on STARTER see /pos, but GET /stock needs STOCK")
  }

  func testWithoutRolesAUserHoldsAnything() throws {
    XCTAssertEqual(
      try refusals(
        "pages: { /pos: { module: SELL, can: [CAN_SELL], calls: [GET /payments] } }\n"
          + "api: { /payments: { module: SELL, can: [CAN_TAKE_PAYMENT] } }\n", roles: ""),
      "a user with CAN_SELL on STARTER sees /pos, but GET /payments needs CAN_TAKE_PAYMENT")
  }

  func testPublicPageIsSeenWithoutATenant() throws {
    XCTAssertEqual(
      try refusals(
        "pages: { /help: { public: anyone may read, calls: [GET /me, GET /health] } }\n"
          + "api: { /me: CORE, /health: { public: probes } }\n"),
      "anyone without a tenant sees /help, but GET /me needs CORE")
  }

  func testWhatNobodySeesIsRefusedNobody() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          SELL: { name: Sell }
          TEAM: { name: Team, lifecycle: planned }
        pages: { /team: { module: TEAM, calls: [GET /sales] } }
        api: { /sales: SELL }
        """), "")
  }

  func testModuleThatIsAlwaysOnButRequiresAnUnreleasedOneIsLacking() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          NEXT: { name: Next, always_on: true, lifecycle: planned }
          CORE: { name: Core, always_on: true, requires: [NEXT] }
          SELL: { name: Sell }
        pages: { /pos: { module: SELL, calls: [GET /users] } }
        api: { /users: CORE }
        """),
      """
      5:51 TG305 module 'CORE' can never be enabled: it requires 'NEXT', which is planned
      7:40 TG701 anyone with SELL switched on sees /pos, but GET /users needs CORE
      """)
  }

  func testCallOfThePageIsReportedOnceForAllItsActions() throws {
    XCTAssertEqual(
      try refusals(
        "pages: { /pos: { module: SELL, calls: [GET /products], manage: {}, actions: { refund: {} } } }\n"
          + "api: { /products: STOCK }\n"),
      "anyone on STARTER sees /pos, but GET /products needs STOCK")
  }

  func testErrorsComeFirst() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          SELL: { name: Sell }
          STOCK: { name: Stock, requires: [SEL] }
        pages: { /pos: { module: SELL, calls: [GET /products] } }
        api: { /products: STOCK }
        """),
      "5:36 TG201 module STOCK names module or connection 'SEL', which nothing declares")
  }

  func testRouteThatAnswersSomeValuesOfACallCountsToo() throws {
    XCTAssertEqual(
      try refusals(
        """
        pages: { /orders: { module: SELL, calls: [GET /orders/:id, GET /report-*, POST /orders/:id/lines/:line] } }
        api:
          /orders/:id: SELL
          /orders/invoice-*: { module: CASH, exact: true }
          /orders/export: { module: STOCK, exact: true }
          /orders/:id/lines/x-*: STOCK
          /report-*: SELL
          /report-year-*: STOCK
        """),
      """
      anyone on STARTER sees /orders, but GET /orders/:id needs CASH
      anyone on STARTER sees /orders, but GET /report-* needs STOCK
      anyone on STARTER sees /orders, but POST /orders/:id/lines/:line needs STOCK
      """)
  }

  func testManyRefusedCallsOnManyPacksAreAllNamed() throws {
    let modules = (0..<600).map { "  M\($0): { name: M }\n" }.joined()
    let packs = (0..<40).map { pack in
      let own = (0..<15).map { "M\(pack * 15 + $0)" }.joined(separator: ", ")
      return "  P\(pack): { name: P, \(pack > 0 ? "extends: P\(pack - 1), " : "")modules: [\(own)] }\n"
    }
    let pages = (0..<600).map { "  /p\($0): { module: M\($0), calls: [GET /a] }\n" }.joined()
    let found = try findings(
      "modules:\n" + modules + "packs:\n" + packs.joined() + "pages:\n" + pages + "api: { /a: M0 }\n")
    XCTAssertEqual(found.split(separator: "\n").count, 599)
    XCTAssertTrue(found.hasSuffix("anyone on P39 with M0 switched off sees /p599, but GET /a needs M0"), found)
  }

  func testCallsThatAreTooMuchToCompareAreRefused() throws {
    let modules = (1..<3_000).map { "  M\($0): { name: M, requires: [M\($0 - 1)] }\n" }.joined()
    let pages = (0..<3_000).map { "  /p\($0): { module: M\($0), calls: [GET /a] }\n" }.joined()
    XCTAssertEqual(
      try findings("modules:\n  M0: { name: M }\n" + modules + "pages:\n" + pages + "api: { /a: M0 }\n"),
      "5004:3 TG115 the catalog is too large: "
        + "what its packs, pages and calls ask for takes more than 4000000 steps to compare")
  }
}
