import CatalogCompiler
import Diagnostics
import XCTest

/// What a catalog lets stand: until when, for whom, and what is wrong with saying so.
final class WaiverTests: XCTestCase {
  private let shop = """
    modules:
      SELL: { name: Sell, features: [quotes, refunds] }
      TEAM: { name: Team }
    packs:
      STARTER: { name: Starter, modules: [SELL] }
    pages:
      /till: { module: SELL, calls: [GET /goals] }
    api:
      /goals: TEAM
      /quotes: { feature: quotes }

    """

  /// The findings about ``shop`` with waivers, each `line:column severity code`.
  private func findings(_ waivers: [String], on day: String = "2026-01-31") throws -> [String] {
    let lines = waivers.map { "  - \($0)\n" }.joined()
    return try weights(shop + (waivers.isEmpty ? "" : "waivers:\n\(lines)"), on: day)
  }

  /// The findings about a catalog, each `line:column severity code`.
  private func weights(_ yaml: String, on day: String = "2026-01-31") throws -> [String] {
    try CatalogFolder(["c.yaml": header + yaml]).compilation(on: day).diagnostics.map {
      "\($0.span.start.line):\($0.span.start.column) \($0.severity.rawValue) \($0.problem.rule.code)"
    }
  }

  private func waiver(_ code: String, _ entity: String, until: String = "2027-06-30") -> String {
    "{ code: \(code), entity: \(entity), reason: not yet, until: \(until) }"
  }

  func testWithoutWaiversEachFindingWeighsWhatItsRuleSays() throws {
    XCTAssertEqual(try findings([]), ["4:42 warning TG704", "5:3 warning TG408", "9:34 error TG701"])
  }

  func testWaivedFindingsAreNotes() throws {
    XCTAssertEqual(
      try findings([waiver("TG701", "/till"), waiver("TG408", "TEAM"), waiver("TG704", "refunds")]),
      ["4:42 note TG704", "5:3 note TG408", "9:34 note TG701"])
  }

  func testCatalogCompilesOnceItsErrorsAreWaived() throws {
    let waived = header + shop + "waivers: [\(waiver("TG701", "/till"))]\n"
    XCTAssertNil(try CatalogFolder(["c.yaml": header + shop]).compilation().result)
    XCTAssertNotNil(try CatalogFolder(["c.yaml": waived]).compilation().result)
  }

  func testTextSaysUntilWhenAndWhy() throws {
    let folder = try CatalogFolder([
      "c.yaml": """
      tollgate: 1
      catalog: Shop
      modules:
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      waivers:
        - code: TG408
          entity: TEAM
          reason: sold by hand until the shop is ready
          until: 2027-06-30

      """
    ])
    XCTAssertEqual(
      folder.report(),
      """
      shop/c.yaml:5:3: note: module 'TEAM' is in no pack [TG408]
        |
      5 |   TEAM: { name: Team }
        |   ^^^^ nobody can buy it
        = waived: until 2027-06-30: sold by hand until the shop is ready
        = see: tollgate rules TG408

      1 note

      """)
  }

  func testWaiverIsForItsEntityAlone() throws {
    XCTAssertEqual(
      try findings([waiver("TG704", "SELL"), waiver("TG704", "quotes"), waiver("TG408", "SELL")]),
      [
        "4:42 warning TG704", "5:3 warning TG408", "9:34 error TG701", "14:28 warning TG754", "15:28 warning TG754",
        "16:28 warning TG754",
      ])
  }

  func testAPIRouteIsNamedAsItStands() throws {
    XCTAssertEqual(
      try weights(
        """
        modules: { SELL: { name: Sell } }
        api:
          GET /sales: SELL
          GET /sales/same: SELL
        waivers:
          - { code: TG606, entity: GET /sales/same, reason: for the reader, until: 2027-06-30 }
        """), ["6:7 note TG606"])
  }

  func testLastDayStillCounts() throws {
    let waivers = [waiver("TG701", "/till"), waiver("TG408", "TEAM"), waiver("TG704", "refunds")]
    XCTAssertEqual(
      try findings(waivers, on: "2027-06-30"), ["4:42 note TG704", "5:3 note TG408", "9:34 note TG701"])
  }

  func testPastWaiverIsAnErrorAndItsFindingCountsAgain() throws {
    XCTAssertEqual(
      try findings([waiver("TG701", "/till"), waiver("TG408", "TEAM", until: "2028-01-01")], on: "2027-07-01"),
      ["4:42 warning TG704", "5:3 note TG408", "9:34 error TG701", "14:59 error TG755"])
  }

  func testWithoutADayNoWaiverHasPassed() throws {
    let waivers = [waiver("TG701", "/till", until: "0001-01-01")]
    XCTAssertEqual(
      try findings(waivers, on: "no day"), ["4:42 warning TG704", "5:3 warning TG408", "9:34 note TG701"])
  }

  func testSecondWaiverOfAFindingIsUnused() throws {
    XCTAssertEqual(
      try findings([waiver("TG701", "/till"), waiver("TG701", "/till")]),
      ["4:42 warning TG704", "5:3 warning TG408", "9:34 note TG701", "15:28 warning TG754"])
  }

  func testWaiverIsNotCalledUnusedWhereErrorsKeepItsRuleFromBeingAsked() throws {
    XCTAssertEqual(
      try weights(shop + "  /teams: TAEM\nwaivers: [\(waiver("TG701", "/till"))]\n"),
      ["5:3 warning TG408", "13:11 error TG201"])
  }

  func testWaiversThatCannotBe() throws {
    func problems(_ waivers: [String]) throws -> [String] {
      try CatalogFolder(["c.yaml": header + "modules: { SELL: { name: Sell } }\nwaivers:\n" + waivers.joined()])
        .compilation().diagnostics.map {
          "\($0.span.start.line):\($0.span.start.column) \($0.problem.rule.code) \($0.problem.wording.message)"
            + ($0.problem.wording.help.map { " | \($0)" } ?? "")
        }
    }
    XCTAssertEqual(
      try problems([
        "  - \(waiver("TG70l", "SELL"))\n", "  - \(waiver("tg701", "SELL"))\n", "  - \(waiver("TG701", "SEL"))\n",
        "  - \(waiver("TG201", "SELL"))\n", "  - \(waiver("TG754", "SELL"))\n",
      ]),
      [
        "5:13 TG751 there is no rule 'TG70l' to waive | did you mean TG701?",
        "6:13 TG751 there is no rule 'tg701' to waive | did you mean TG701?",
        "7:28 TG752 there is no 'SEL' that a finding could be waived for | did you mean 'SELL'?",
        "8:13 TG753 TG201 (unknown name) cannot be waived | mend what the finding is about, and remove the waiver",
        "9:13 TG753 TG754 (unused waiver) cannot be waived | mend what the finding is about, and remove the waiver",
      ])
  }

  func testShapeOfWaivers() throws {
    XCTAssertEqual(
      try CatalogCompilerTests.findings(
        """
        modules: { SELL: { name: Sell } }
        waivers:
          - { code: TG701, entity: SELL, until: 2027-02-29 }
          - { code: TG701, entity: SELL, reason: "", until: "2027-06-30" }
          - TG701
          - { code: TG701, entity: SELL, reason: x, until: 2027-06-30, untill: 2028-06-30 }
        """),
      """
      5:5 TG102 the waiver lacks the key 'reason'
      5:41 TG103 until of the waiver must be a date like 2026-01-31, not a text
      6:42 TG110 reason of the waiver is empty
      6:53 TG103 until of the waiver must be a date like 2026-01-31, not a text
      7:5 TG103 the waiver must be a mapping, not a text
      8:64 TG101 the waiver has no key 'untill'
      """)
    XCTAssertEqual(
      try CatalogCompilerTests.findings("modules: { SELL: { name: Sell } }\nwaivers: { TG701: SELL }\n"),
      "4:10 TG103 waivers must be a list of waivers, not a mapping")
  }

  func testRulesThatCanBeWaivedAreWarningsAndTheProofOfCalls() {
    let waivable = Rule.all.filter(\.isWaivable)
    XCTAssertEqual(waivable.filter { $0.severity != .warning }.map(\.code), ["TG701"])
    // What is found in the routes of a server is no finding of the catalog, which a waiver stands in.
    let ofServers = Set(Rule.realRoute.map(\.code))
    XCTAssertEqual(
      Rule.all.filter { $0.severity == .warning && !$0.isWaivable }.map(\.code).filter { !ofServers.contains($0) },
      ["TG754"])
    XCTAssertEqual(waivable.map(\.code).filter(ofServers.contains), [])
  }
}
