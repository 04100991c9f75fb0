import CatalogCompiler
import CatalogIR
import Diagnostics
import Tollgate
import XCTest

/// What does not block yet: what a catalog can say of it, what comes of that, and when it is over.
final class RolloutTests: XCTestCase {
  private let shop = """
    modules:
      SELL: { name: Sell, features: [quotes] }
      CASH: { name: Till }
    packs:
      STARTER: { name: Starter, modules: [SELL, CASH] }
    pages:
      /pos: { menu: none, read: SELL, manage: CASH }
      /help: { public: anyone may read the help, menu: none }
    api:
      /sales: SELL
      POST /sales: CASH
      /quotes: { feature: quotes }
    rollouts:

    """

  /// The findings about ``shop`` with rollouts, each `line:column code message`; the first rollout stands in line 16.
  private func findings(_ rollouts: String...) throws -> String {
    try CatalogCompilerTests.findings(shop + rollouts.map { "  \($0)\n" }.joined())
  }

  private func rollouts(_ lines: String...) throws -> [Rollout] {
    try catalog(shop + lines.map { "  \($0)\n" }.joined()).rollouts
  }

  func testRolloutKeepsWhoWhyAndUntilWhenToTheEndOfItsLastDayInUTC() throws {
    XCTAssertEqual(
      try rollouts(
        "A: { mode: shadow, all: true, by: ops, reason: new, until: 2099-12-31, promote_after: { requests: 5, days: 2 } }",
        "B: { mode: enforce, modules: [CASH], by: till team, reason: seen for a month }"),
      [
        Rollout(
          code: "A", mode: .shadow, isAboutAll: true, author: "ops", reason: "new",
          end: Instant(milliseconds: 4_102_444_800_000), bars: Rollout.Bars(requests: 5, days: 2)),
        Rollout(
          code: "B", mode: .enforce, modules: [ID(1)], author: "till team", reason: "seen for a month"),
      ])
  }

  func testPageCoversItsActionsAndAnAPILineItselfAlone() throws {
    let shadow = try rollouts(
      "A: { mode: shadow, pages: [/pos], api: [POST /sales], by: ops, reason: new, until: 2099-12-31 }")
    XCTAssertEqual(shadow.map(\.entries), [[0, 1, 4]])
  }

  func testExplanationIsOfEveryEntryOfItsRouteForItsReasonAlone() throws {
    let shadow = try rollouts(
      """
      A:
          { mode: shadow, all: true, by: ops, reason: new, until: 2099-12-31, explained: [
            { page: /pos, reason: not_granted, because: trials }, { api: /sales, reason: expired, because: late } ] }
      """)
    XCTAssertEqual(
      shadow.flatMap(\.explanations),
      [
        Rollout.Explanation(entry: 0, reason: .notGranted, text: "trials"),
        Rollout.Explanation(entry: 1, reason: .notGranted, text: "trials"),
        Rollout.Explanation(entry: 3, reason: .expired, text: "late"),
      ])
  }

  func testShapeOfRollouts() throws {
    XCTAssertEqual(
      try findings(
        "A: { mode: shadwo, all: yes, by: ops, reason: \"\" }", "B: { mode: enforce, until: 2099-12-31 }",
        "C: { mode: shadow, promote_after: 7, explained: [{ page: /pos, because: x }, /pos, { reason: expird }] }",
        "D: shadow"),
      """
      16:3 TG102 rollout A lacks the key 'until'
      16:14 TG106 mode of rollout A cannot be 'shadwo'
      16:27 TG103 all of rollout A must be true or false, not a text
      16:49 TG110 reason of rollout A is empty
      17:3 TG102 rollout B lacks the key 'by'
      17:3 TG102 rollout B lacks the key 'reason'
      17:23 TG101 rollout B has no key 'until'
      18:3 TG102 rollout C lacks the key 'by'
      18:3 TG102 rollout C lacks the key 'reason'
      18:3 TG102 rollout C lacks the key 'until'
      18:37 TG103 promote_after of rollout C must be a mapping, not a text
      18:52 TG102 explained of rollout C lacks the key 'reason'
      18:80 TG103 explained of rollout C must be a mapping like { api: POST /payments, reason: capability_missing, because: TEXT }, not a text
      18:86 TG102 explained of rollout C lacks the key 'api'
      18:86 TG102 explained of rollout C lacks the key 'because'
      18:96 TG106 reason of explained of rollout C cannot be 'expird'
      19:6 TG103 rollout D must be a mapping, not a text
      """)
    XCTAssertEqual(
      try CatalogCompilerTests.findings("modules: { SELL: { name: Sell } }\nrollouts: [SELL]\n"),
      "4:11 TG103 rollouts must be a mapping of codes to what they are, not a list")
  }

  func testNamesOfARolloutLeadSomewhereAndStandOnce() throws {
    XCTAssertEqual(
      try findings(
        "A: { mode: shadow, modules: [SEL, quotes, CASH, CASH], by: ops, reason: new, until: 2099-12-31 }",
        "A: { mode: shadow, pages: [/sales], api: [/pos], by: ops, reason: new, until: 2099-12-31 }",
        """
        B: { mode: shadow, all: true, by: ops, reason: new, until: 2099-12-31,
              explained: [{ api: GET /sales, reason: expired, because: late }] }
        """),
      """
      16:32 TG201 rollout A names module 'SEL', which nothing declares
      16:37 TG201 rollout A names module 'quotes', which is a feature
      16:51 TG205 'CASH' stands twice in modules of rollout A
      17:3 TG013 the key 'A' stands twice in the same mapping
      17:30 TG903 rollout A names page '/sales', which the catalog has not
      17:45 TG903 rollout A names API route '/pos', which the catalog has not
      19:26 TG903 rollout B names API route 'GET /sales', which the catalog has not
      """)
  }

  func testOneRolloutAtMostIsAboutEachThing() throws {
    XCTAssertEqual(
      try findings(
        "A: { mode: shadow, all: true, by: ops, reason: new, until: 2099-12-31 }",
        "B: { mode: shadow, all: true, by: ops, reason: new, until: 2099-12-31 }",
        "C: { mode: shadow, modules: [SELL], pages: [/pos], api: [/sales], by: ops, reason: new, until: 2099-12-31 }",
        "D: { mode: enforce, modules: [SELL], pages: [/pos], api: [/sales], by: ops, reason: new }"),
      """
      17:22 TG902 rollout B names everything, as A does
      19:33 TG902 rollout D names module SELL, as C does
      19:48 TG902 rollout D names page /pos, as C does
      19:61 TG902 rollout D names API route /sales, as C does
      """)
  }

  func testRolloutAboutEverythingNamesNothingBesides() throws {
    XCTAssertEqual(
      try findings(
        "A: { mode: shadow, all: true, modules: [SELL], by: ops, reason: new, until: 2099-12-31 }",
        "B: { mode: shadow, all: false, by: ops, reason: new, until: 2099-12-31 }"),
      """
      16:22 TG901 rollout A is about everything, and names something besides
      17:3 TG901 rollout B is about nothing
      """)
  }

  func testEnforcingChangesSomethingWhereABroaderShadowCoversIt() throws {
    let shadow = "A: { mode: shadow, modules: [CASH], by: ops, reason: new, until: 2099-12-31 }"
    XCTAssertEqual(
      try findings(shadow, "B: { mode: enforce, pages: [/pos], api: [POST /sales], by: ops, reason: seen }"), "")
    XCTAssertEqual(
      try findings(
        shadow, "B: { mode: enforce, modules: [SELL], api: [/sales], by: ops, reason: seen }",
        "C: { mode: enforce, all: true, by: ops, reason: seen }",
        "D: { mode: shadow, pages: [/help], by: ops, reason: seen, until: 2099-12-31 }"),
      """
      17:33 TG904 rollout B enforces module SELL, which no shadow covers
      17:46 TG904 rollout B enforces API route /sales, which no shadow covers
      18:23 TG904 rollout C enforces everything, which no shadow covers
      19:30 TG904 rollout D names page /help, which is public
      """)
  }

  func testRolloutIsOverAfterItsLastDayAndWithoutADayNeverIs() throws {
    let yaml = shop + "  A: { mode: shadow, modules: [CASH], by: ops, reason: new, until: 2027-06-30 }\n"
    func codes(on day: String, _ rest: String = "") throws -> [String] {
      try CatalogFolder(["c.yaml": header + yaml + rest]).compilation(on: day).diagnostics.map {
        "\($0.severity.rawValue) \($0.problem.rule.code)"
      }
    }
    XCTAssertEqual(try codes(on: "2027-06-30"), [])
    XCTAssertEqual(try codes(on: "2027-07-01"), ["warning TG905"])
    XCTAssertEqual(try codes(on: "no day"), [])
    XCTAssertEqual(
      try codes(
        on: "2027-07-01", "waivers: [{ code: TG905, entity: A, reason: the next release, until: 2027-07-31 }]\n"),
      ["note TG905"])
  }

  func testEndOfARolloutKeepsNothingFromBeingBuilt() throws {
    let yaml = shop + "  A: { mode: shadow, modules: [CASH], by: ops, reason: new, until: 2020-06-30 }\n"
    XCTAssertNotNil(try CatalogFolder(["c.yaml": header + yaml]).compilation().result)
  }
}
