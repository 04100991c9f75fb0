import XCTest

/// What comes out otherwise than expected is told with its place and with what was decided instead.
final class ExpectationRunTests: XCTestCase {
  func testWhatIsAsExpectedIsFine() throws {
    XCTAssertEqual(
      try report(
        """
        expectations:
          a small shop sells:
            given: { pack: SMALL, roles: [SELLER], at: 2026-03-01 }
            allow: [GET /pos, GET /pos manage, POST /orders, api GET /orders, GET /api/refunds, module SELL, feature refunds]
            deny: { GET /till/1: not_granted, feature trends: feature_off, GET /nowhere: unmapped, GET /a//b: bad_target }
            modules: [SELL, CORE]
            features: [refunds]
            pages: [/pos, /help]
            api: [/orders, POST /orders, /refunds]
            navigation: [SHOP]

        """),
      "shop: 1 expectation: fine\n")
  }

  func testRefusalInsteadOfPassingIsToldWithItsReason() throws {
    XCTAssertEqual(
      try report(
        """
        expectations:
          a small shop has a till:
            given: { pack: SMALL, roles: [CASHIER], at: 2026-03-01 }
            allow: [GET /pos, GET /till/1]

        """),
      """
      shop/catalog.yaml:40:23: failed: a small shop has a till
        GET /till/1
          expected: allow
          decided:  deny: not_granted, module CASH
      shop: 1 of 1 expectation failed

      """)
  }

  func testPassingAndOtherReasonsInsteadOfARefusalAreTold() throws {
    XCTAssertEqual(
      try report(
        """
        expectations:
          a seller works alone:
            given: { pack: LARGE, roles: [SELLER], connections: [BANK], at: 2026-03-01 }
            deny:
              POST /orders: capability_missing
              GET /till/1: not_granted
              GET /pos: { reason: not_granted, granting_packs: [LARGE], module: CASH, source: store }

        """),
      """
      shop/catalog.yaml:41:7: failed: a seller works alone
        POST /orders
          expected: deny: capability_missing
          decided:  allow, module SELL
      shop/catalog.yaml:42:7: failed: a seller works alone
        GET /till/1
          expected: deny: not_granted
          decided:  deny: capability_missing, module CASH, missing [CAN_CASH]
      shop/catalog.yaml:43:7: failed: a seller works alone
        GET /pos
          expected: deny: not_granted, module CASH, granting_packs [LARGE], source store
          decided:  allow, module SELL, granting_packs [], source pack
      shop: 1 of 1 expectation failed

      """)
  }

  func testListsSayWhatIsLackingAndWhatIsTooMany() throws {
    XCTAssertEqual(
      try report(
        """
        expectations:
          a large shop without a bank:
            given: { pack: LARGE, at: 2026-03-01 }
            modules: [CORE, CASH]
            pages: [/pos]
            navigation: [SHOP, MONEY]

        """),
      """
      shop/catalog.yaml:40:5: failed: a large shop without a bank
        modules
          expected: exactly [CORE, CASH]
          decided:  [CORE, SELL]
          lacking:  [CASH]
          too many: [SELL]
      shop/catalog.yaml:41:5: failed: a large shop without a bank
        pages
          expected: exactly [/pos]
          decided:  [/pos, /help]
          too many: [/help]
      shop/catalog.yaml:42:5: failed: a large shop without a bank
        navigation
          expected: exactly [SHOP, MONEY]
          decided:  [SHOP]
          lacking:  [MONEY]
      shop: 1 of 1 expectation failed

      """)
  }

  func testEveryCombinationIsTriedAndNamed() throws {
    XCTAssertEqual(
      try report(
        """
        expectations:
          everyone sells:
            given: { at: 2026-03-01 }
            each: { pack: [SMALL, LARGE], status: [ACTIVE, ENDED], role: [SELLER] }
            allow: [POST /orders]

        """),
      """
      shop/catalog.yaml:41:13: failed: everyone sells (pack SMALL, status ENDED, role SELLER)
        POST /orders
          expected: allow
          decided:  deny: status, module SELL
      shop/catalog.yaml:41:13: failed: everyone sells (pack LARGE, status ENDED, role SELLER)
        POST /orders
          expected: allow
          decided:  deny: status, module SELL
      shop: 1 of 1 expectation in 4 combinations failed

      """)
  }

  func testGroupShowsWhereAPageInAGroupInsideItPasses() throws {
    XCTAssertEqual(
      try report(
        """
        expectations:
          the till alone:
            given:
              store_overrides: { SELL: ENABLED, CASH: ENABLED }
              connections: [BANK]
              roles: [CASHIER]
              at: 2026-03-01
            navigation: [SHOP, MONEY]

        """),
      "shop: 1 expectation: fine\n")
  }

  func testDatesAreThoseOfTheTenantsZone() throws {
    XCTAssertEqual(
      try report(
        """
        expectations:
          the last day of grace in Auckland:
            given: { pack: SMALL, ends_on: 2026-03-01, timezone: Pacific/Auckland, at: "2026-03-08T10:59:59Z" }
            allow: [module SELL]
          and the day after it:
            given: { pack: SMALL, ends_on: 2026-03-01, timezone: Pacific/Auckland, at: "2026-03-08T11:00:00Z" }
            deny: { module SELL: expired }

        """),
      "shop: 2 expectations: fine\n")
  }

  func testOverridesAssignmentsAndFiguresCount() throws {
    XCTAssertEqual(
      try report(
        """
        expectations:
          what is given as decide takes it:
            given:
              assignments: [{ pack: SMALL, status: ENDED }, { pack: LARGE, starts_on: 2026-01-01, ends_on: 2026-12-31 }]
              enterprise_overrides: { CASH: { state: DISABLED, locked: true } }
              store_overrides: { CASH: ENABLED }
              store_feature_overrides: { trends: ENABLED }
              limits: { orders: 3 }
              usage: { orders: 2 }
              capabilities: "*"
              at: 2026-03-15
            allow: { POST /orders: { limit: orders, used: 2, remaining: 0, source: pack }, feature trends: {} }
            deny: { module CASH: { reason: overridden_off, source: enterprise } }

        """),
      "shop: 1 expectation: fine\n")
  }

  func testLimitThatIsReachedIsToldWithItsFigures() throws {
    XCTAssertEqual(
      try report(
        """
        expectations:
          the last order:
            given: { pack: SMALL, usage: { orders: 5 }, capabilities: [CAN_SELL], at: 2026-03-15 }
            allow: { POST /orders: { remaining: 0 } }
          the month ends:
            given: { pack: SMALL, usage: { orders: 5 }, capabilities: [CAN_SELL], at: 2026-03-15 }
            deny: { POST /orders: { reason: limit_reached, limit: orders, used: 4, resets_at: "2026-04-01T00:00:00Z" } }

        """),
      """
      shop/catalog.yaml:40:14: failed: the last order
        POST /orders
          expected: allow, remaining 0
          decided:  deny: limit_reached, module SELL, missing [orders], limit orders, used 5, remaining 0, resets_at 2026-04-01T00:00:00Z
      shop/catalog.yaml:43:13: failed: the month ends
        POST /orders
          expected: deny: limit_reached, limit orders, used 4, resets_at 2026-04-01T00:00:00Z
          decided:  deny: limit_reached, module SELL, missing [orders], limit orders, used 5, remaining 0, resets_at 2026-04-01T00:00:00Z
      shop: 2 of 2 expectations failed

      """)
  }

  func testFlowsAreThoseThatIntegrationsDeclare() throws {
    let shop = try TestedShop(
      catalog: """
        tollgate: 1
        catalog: Shop
        systems:
          STREAM: { name: Stream, kind: service, aliases: [BUS], integrations: [{ with: SELL, flow: in }] }
        modules:
          SELL: { name: Sell, uses: [STREAM] }
          MAIL: { name: Mail, integrations: [{ with: BUS, flow: both }] }
        expectations:
          data flows:
            flows: [SELL -> STREAM, STREAM -> MAIL, MAIL -> BUS, BUS -> SELL, MAIL -> SELL]

        """)
    XCTAssertEqual(
      shop.report(),
      """
      shop/catalog.yaml:10:58: failed: data flows
        BUS -> SELL
          expected: a data flow
          decided:  the data flows the other way
      shop/catalog.yaml:10:71: failed: data flows
        MAIL -> SELL
          expected: a data flow
          decided:  no integration declares it
      shop: 1 of 1 expectation failed

      """)
  }

  func testModulesThatEndSoonAreThoseOfTheNotices() throws {
    let shop = try TestedShop(
      catalog: """
        tollgate: 1
        catalog: Shop
        notice_days: 30
        modules:
          SELL: { name: Sell }
        packs:
          SMALL: { name: Small, modules: [SELL] }
        expectations:
          a month before:
            given: { pack: SMALL, ends_on: 2026-03-31, at: 2026-03-02 }
            expiring: [SELL]
          earlier:
            given: { pack: SMALL, ends_on: 2026-03-31, at: 2026-03-01 }
            expiring: [SELL]
          nobody:
            given: { tenant: false, at: 2026-03-02 }
            expiring: []

        """)
    XCTAssertEqual(
      shop.report(),
      """
      shop/catalog.yaml:14:5: failed: earlier
        expiring
          expected: exactly [SELL]
          decided:  []
          lacking:  [SELL]
      shop: 1 of 3 expectations failed

      """)
  }

  func testWithoutAnAPIBaseTheMethodTellsTheSpaceUnlessItIsSaid() throws {
    let shop = try TestedShop(
      catalog: """
        tollgate: 1
        catalog: Shop
        modules:
          SELL: { name: Sell }
          CASH: { name: Cash }
        pages:
          /orders: SELL
        api:
          /orders: CASH
        expectations:
          pages and calls:
            given: { store_overrides: { SELL: ENABLED }, at: 2026-03-01 }
            allow: [GET /orders, page GET /orders]
            deny: { POST /orders: not_granted, api GET /orders: not_granted }

        """)
    XCTAssertEqual(shop.report(), "shop: 1 expectation: fine\n")
  }

  func testCatalogWithoutExpectationsSaysSo() throws {
    XCTAssertEqual(try report(""), "shop: no expectations\n")
  }

  func testExpectationsChangeNothingThatIsGenerated() throws {
    let expected = try TestedShop(
      "expectations:\n  sells: { given: { pack: SMALL, at: 2026-03-01 }, allow: [module SELL] }\n")
    XCTAssertEqual(expected.image, try TestedShop("").image)
  }
}
