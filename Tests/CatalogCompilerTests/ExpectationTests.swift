import XCTest

/// Expectations are checked against the catalog before they are run.
final class ExpectationTests: XCTestCase {
  private let catalog = """
    api_base: /api
    connections:
      BANK: { name: Bank }
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell, requires: [CORE, BANK], features: [refunds] }
    limits:
      orders: { module: SELL, per: month }
    packs:
      SHOP: { name: Shop, modules: [SELL] }
    capabilities:
      CAN_SELL: Sell
    roles:
      SELLER: { name: Seller, can: [CAN_SELL] }
    navigation:
      DAILY: Daily
    pages:
      /pos: { module: SELL, menu: DAILY, manage: { can: [CAN_SELL] } }
      /catalog: { menu: none, manage: SELL }
    api:
      /refunds: { feature: refunds }
      POST /orders: { module: SELL, consumes: orders }
    expectations:

    """

  private func found(_ expectations: String) throws -> String {
    try findings(catalog + expectations)
  }

  /// What is found in one expectation on line 26.
  private func found(in line: String) throws -> String {
    try found("  e: { \(line) }\n").replacingOccurrences(of: "26:", with: "")
  }

  func testEveryUnknownNameIsFoundAtItsPlace() throws {
    XCTAssertEqual(
      try found(
        """
          all of it:
            given:
              pack: SHOPP
              status: ACTIVEE
              enterprise_overrides: { SELLL: ENABLED }
              store_feature_overrides: { refund: DISABLED }
              connections: [BANKK]
              configured: [CORR]
              limits: { order: 1 }
              usage: { ordres: 1 }
              roles: [SELLERR]
              capabilities: [CAN_SEL]
              at: 2026-03-01
            allow: [module SEL, feature refundss]
            deny: { module SELL: { reason: status, missing: [BNK], granting_packs: [SHP], module: COREE, limit: ordrs } }
            modules: [CORRE]
            features: [refnds]
            navigation: [DALY]
            pages: [/poss]
            api: [/refund]
            flows: [SELL -> COR]

        """),
      """
      28:13 TG201 expectation 'all of it' names pack 'SHOPP', which nothing declares
      29:15 TG201 expectation 'all of it' names status 'ACTIVEE', which nothing declares
      30:31 TG201 expectation 'all of it' names module 'SELLL', which nothing declares
      31:34 TG201 expectation 'all of it' names feature 'refund', which nothing declares
      32:21 TG201 expectation 'all of it' names connection 'BANKK', which nothing declares
      33:20 TG201 expectation 'all of it' names module 'CORR', which nothing declares
      34:17 TG201 expectation 'all of it' names limit 'order', which nothing declares
      35:16 TG201 expectation 'all of it' names limit 'ordres', which nothing declares
      36:15 TG201 expectation 'all of it' names role 'SELLERR', which nothing declares
      37:22 TG201 expectation 'all of it' names capability 'CAN_SEL', which nothing declares
      39:13 TG201 expectation 'all of it' names module 'SEL', which nothing declares
      39:25 TG201 expectation 'all of it' names feature 'refundss', which nothing declares
      40:54 TG201 expectation 'all of it' names module, connection, capability or limit 'BNK', which nothing declares
      40:77 TG201 expectation 'all of it' names pack 'SHP', which nothing declares
      40:91 TG201 expectation 'all of it' names module 'COREE', which nothing declares
      40:105 TG201 expectation 'all of it' names limit 'ordrs', which nothing declares
      41:15 TG201 expectation 'all of it' names module 'CORRE', which nothing declares
      42:16 TG201 expectation 'all of it' names feature 'refnds', which nothing declares
      43:18 TG201 expectation 'all of it' names navigation group 'DALY', which nothing declares
      44:13 TG803 the catalog has no page '/poss'
      45:11 TG803 the catalog has no API route '/refund'
      46:13 TG201 expectation 'all of it' names module or system 'COR', which nothing declares
      """)
  }

  func testUsualStatusesNeedNoDeclaration() throws {
    XCTAssertEqual(
      try found(in: "given: { at: 2026-03-01 }, each: { pack: [SHOP], status: [TRIAL, EXPIRED] }, features: []"), "")
  }

  func testRequestThatNothingAnswersIsFoundUnlessItIsExpected() throws {
    let given = "given: { at: 2026-03-01 }"
    for request in [
      "GET /till", "GET /pos refund", "GET /catalog", "page GET /api/refunds", "api GET /orders", "GET /api/orders",
      "api GET /pos", "POST /pos",
    ] {
      let place = "\(given), allow: [".utf8.count + 8
      XCTAssertEqual(
        try found(in: "\(given), allow: [\(request)]"),
        "\(place) TG803 no entry of the catalog answers '\(request)'", request)
      XCTAssertEqual(try found(in: "\(given), deny: { \(request): unmapped }"), "", request)
    }
    for request in ["GET /pos", "GET /pos manage", "GET /catalog manage", "POST /refunds", "GET /api/refunds?x=1"] {
      XCTAssertEqual(try found(in: "\(given), deny: { \(request): unmapped }"), "", request)
    }
  }

  func testTargetThatTheGuardRefusesIsFoundUnlessItIsExpected() throws {
    let given = "given: { at: 2026-03-01 }"
    XCTAssertEqual(
      try found(in: "\(given), allow: [GET /pos/../x]"),
      "43 TG802 the guard refuses 'GET /pos/../x' before it looks at routes: dot_segment")
    XCTAssertEqual(try found(in: "\(given), deny: { GET /pos/../x: bad_target, get /pos: bad_target }"), "")
    XCTAssertEqual(
      try found(in: "\(given), allow: [GIT /pos]"), "43 TG602 'GIT' is no method")
  }

  func testWhatIsNoSubjectIsFound() throws {
    for subject in ["SELL", "module", "module SELL CORE", "/pos", "pack SHOP", "GET /pos manage now"] {
      XCTAssertEqual(
        try found(in: "given: { at: 2026-03-01 }, allow: [\(subject)]"),
        "43 TG802 '\(subject)' is nothing that can be expected to pass", subject)
    }
    for flow in ["SELL", "SELL CORE", "SELL => CORE", "SELL -> CORE -> SELL"] {
      XCTAssertEqual(try found(in: "flows: [\(flow)]"), "16 TG802 '\(flow)' is no data flow", flow)
    }
  }

  func testReasonsStatesAndSourcesAreThoseThatThereAre() throws {
    let given = "given: { at: 2026-03-01, store_overrides: { SELL: ON } }"
    XCTAssertEqual(
      try found(in: "\(given), features: []"),
      "58 TG106 SELL in store_overrides of given of expectation 'e' cannot be 'ON'")
    XCTAssertEqual(
      try found(in: "given: { at: 2026-03-01 }, deny: { module SELL: not_grantd, feature refunds: allowed }"),
      """
      56 TG106 reason of module SELL cannot be 'not_grantd'
      85 TG106 reason of feature refunds cannot be 'allowed'
      """)
    XCTAssertEqual(
      try found(in: "given: { at: 2026-03-01 }, allow: { module SELL: { source: shop } }"),
      "67 TG106 source of module SELL cannot be 'shop'")
  }

  func testTimesAreReadAsDatesInstantsAndZones() throws {
    XCTAssertEqual(
      try found(
        """
          e:
            given:
              assignments: [{ pack: SHOP, starts_on: 2026-02-30, ends_on: tomorrow }]
              store_overrides: { SELL: { state: ENABLED, ends_on: 2026, expires_at: 2026-03-01 } }
              timezone: CEST
              at: noon
            deny: { POST /orders: { reason: limit_reached, resets_at: 2026-04-01 } }

        """),
      """
      28:46 TG804 starts_on cannot be '2026-02-30'
      28:67 TG804 ends_on cannot be 'tomorrow'
      29:59 TG804 ends_on cannot be '2026'
      29:77 TG804 expires_at cannot be '2026-03-01'
      30:17 TG804 timezone cannot be 'CEST'
      31:11 TG804 at cannot be 'noon'
      32:63 TG804 resets_at cannot be '2026-04-01'
      """)
  }

  func testATimeIsAlwaysGivenBecauseThereIsNoClock() throws {
    XCTAssertEqual(
      try found(in: "given: { pack: SHOP }, features: []"), "15 TG102 given of expectation 'e' lacks the key 'at'")
    XCTAssertEqual(try found(in: "features: []"), "3 TG102 expectation 'e' lacks the key 'given'")
  }

  func testAPackAStatusAndRolesAreSaidInOneWay() throws {
    XCTAssertEqual(
      try found(in: "given: { pack: SHOP, assignments: [], at: 2026-03-01 }, features: []"),
      "29 TG805 assignments and pack of expectation 'e' exclude each other")
    XCTAssertEqual(
      try found(
        in:
          "given: { assignments: [], roles: [], at: 2026-03-01 }, each: { pack: [SHOP], role: [SELLER] }, features: []"),
      """
      71 TG805 each pack and assignments of expectation 'e' exclude each other
      85 TG805 each role and roles of expectation 'e' exclude each other
      """)
    XCTAssertEqual(
      try found(in: "given: { status: ACTIVE, at: 2026-03-01 }, features: []"),
      "25 TG102 given of expectation 'e' lacks the key 'pack'")
  }

  func testNamesAreUniqueInAllFilesTogether() throws {
    let expectations = "expectations:\n  it sells: { given: { pack: SHOP, at: 2026-03-01 }, allow: [module CORE] }\n"
    XCTAssertEqual(
      try findings(["a.yaml": header + catalog + expectations.dropFirst(14), "b.yaml": expectations]),
      "b.yaml:2:3 TG202 expectation 'it sells' is declared a second time")
  }

  func testMoreCombinationsThanCanBeTriedAreRefused() throws {
    let values = "[\((0..<400).map { "A\($0)" }.joined(separator: ", "))]"
    XCTAssertTrue(
      try found(in: "given: { at: 2026-03-01 }, each: { pack: \(values), role: \(values) }, features: []")
        .contains("TG115 the catalog is too large: an expectation has more than 100000 combinations of each"))
  }

  func testWhatCouldNotBeReadIsNotJudgedFurther() throws {
    XCTAssertEqual(
      try found(in: "given: { at: 2026-03-01 }, alow: [module SELL]"), "35 TG101 expectation 'e' has no key 'alow'")
    XCTAssertEqual(
      try findings(
        "modules:\n  SELL: { name: Sell }\npages: nothing\nexpectations:\n"
          + "  e: { given: { at: 2026-03-01 }, allow: [GET /pos], pages: [/pos] }\n"),
      "5:8 TG103 pages must be a mapping of paths to what they ask for, not a text")
    XCTAssertEqual(
      try findings("modules:\n  SELL: { name: Sell }\nexpectations: []\n"),
      "5:15 TG103 expectations must be a mapping of names to expectations, not a list")
  }
}
