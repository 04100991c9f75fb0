import XCTest

/// `tollgate shadow-report`: which routes can be enforced, and what stands against the others.
final class ShadowReportTests: CommandTestCase {
  /// What a guard says at its start on the first day, with `GET /sales` and `/till` in a shadow.
  private let start = #"""
    {"kind":"start","at":"2026-11-01T00:00:00Z","catalog":"00000000000000aa","shadows":[{"rollout":"FIRST_WEEKS","by":"ops","reason":"new","until":"2027-01-01T00:00:00Z","rest":true,"modules":["SELL"],"routes":["GET /sales","/till"]}]}

    """#

  /// What was counted on some days of November, both included, of each route.
  private func counts(_ first: Int, to last: Int, dropped: Int = 0, _ routes: [String: (Int, Int)]) -> String {
    let list = routes.sorted { $0.key < $1.key }.map { route, count in
      #"{"route":"\#(route)","requests":\#(count.0),"refusals":\#(count.1)}"#
    }
    return #"{"kind":"counts","since":"\#(day(first))","at":"\#(day(last + 1))","dropped":\#(dropped),"routes":["#
      + list.joined(separator: ",") + "]}\n"
  }

  private func day(_ day: Int) -> String {
    "2026-11-\(day < 10 ? "0" : "")\(day)T00:00:00Z"
  }

  /// A refusal at noon.
  private func refusal(_ day: Int, _ route: String?, _ rest: String) -> String {
    #"{"at":"2026-11-\#(day < 10 ? "0" : "")\#(day)T12:00:00Z","kind":"request","subject":"shop 7","mode":"shadow","#
      + #""outcome":"deny","passes":true,"would_deny":true,"would_reject":false,"#
      + (route.map { #""route":"\#($0)","# } ?? "") + rest + "}\n"
  }

  private let notGranted = #""reason":"not_granted","module":"CASH","method":"GET","path":"/till/17","missing":[]"#

  private func report(_ log: String, _ words: String...) throws -> Run {
    try write(log, to: "shadow.jsonl")
    return try run(Self.command, ["shadow-report", "shadow.jsonl"] + words, input: Data())
  }

  func testRouteWithEnoughRequestsOverEnoughDaysCanBeEnforced() throws {
    let log =
      start + counts(1, to: 7, ["GET /sales": (600, 0), "/till": (1000, 0)])
      + counts(8, to: 10, ["GET /sales": (400, 0)])
    XCTAssertEqual(
      try report(log),
      Run(
        output: """
          from 2026-11-01T00:00:00Z to 2026-11-11T00:00:00Z under catalog 00000000000000aa

          Can be enforced
            /till: 1000 requests in 10 days
            GET /sales: 1000 requests in 10 days

          2 of 2 routes can be enforced

          """))
  }

  func testRouteWithTooFewRequestsOrDaysIsToldWhatIsMissing() throws {
    let log = start + counts(1, to: 6, ["GET /sales": (999, 0)])
    XCTAssertEqual(
      try report(log),
      Run(
        output: """
          from 2026-11-01T00:00:00Z to 2026-11-07T00:00:00Z under catalog 00000000000000aa

          Not yet
            /till: 0 requests in 0 days; 1000 requests and 7 days to go
            GET /sales: 999 requests in 6 days; 1 request and 1 day to go

          0 of 2 routes can be enforced

          """, code: 1))
    XCTAssertEqual(
      try report(log, "--requests", "999", "--days=6").output.components(separatedBy: "\n")[3],
      "  GET /sales: 999 requests in 6 days")
  }

  func testRefusalThatNobodyExplainsBeginsTheCountAnew() throws {
    let log =
      start + counts(1, to: 3, ["/till": (5000, 0)]) + refusal(4, "/till", notGranted) + refusal(4, "/till", notGranted)
      + counts(4, to: 4, ["/till": (900, 2)]) + counts(5, to: 13, ["/till": (1500, 0), "GET /sales": (1500, 0)])
    XCTAssertEqual(
      try report(log),
      Run(
        output: """
          from 2026-11-01T00:00:00Z to 2026-11-14T00:00:00Z under catalog 00000000000000aa

          Can be enforced
            /till: 1500 requests in 9 days
              refused 2×: not_granted, module CASH, such as GET /till/17 for shop 7, last at 2026-11-04T12:00:00Z
            GET /sales: 1500 requests in 9 days

          2 of 2 routes can be enforced

          """))
    XCTAssertEqual(
      try report(log, "--days", "10").output.components(separatedBy: "\n").filter { $0.contains("/till:") },
      ["  /till: 1500 requests in 9 days; 1 day to go"])
  }

  func testRefusalsOfOneRouteStandByReasonAndWhatTheyAreAbout() throws {
    let log =
      start + refusal(1, "/till", notGranted)
      + refusal(2, "/till", #""reason":"capability_missing","module":"CASH","missing":["CAN_PAY"]"#)
      + refusal(3, "/till", notGranted) + counts(1, to: 3, ["/till": (3, 3)])
    XCTAssertEqual(
      try report(log).output.components(separatedBy: "\n")[3...5],
      [
        "  /till: 0 requests in 0 days; 1000 requests and 7 days to go",
        "    refused 2×: not_granted, module CASH, such as GET /till/17 for shop 7, last at 2026-11-03T12:00:00Z",
        "    refused 1×: capability_missing, module CASH, missing CAN_PAY for shop 7, last at 2026-11-02T12:00:00Z",
      ])
  }

  func testCatalogExplainsRefusalsAndSaysHowMuchIsEnough() throws {
    try write(
      """
      tollgate: 1
      catalog: Shop
      modules: { SELL: { name: Sell }, CASH: { name: Till } }
      packs: { STARTER: { name: Starter, modules: [SELL, CASH] } }
      pages:
        /till: { module: CASH, exact: true, menu: none }
      api:
        GET /sales: { module: SELL, exact: true }
      rollouts:
        FIRST_WEEKS:
          mode: shadow
          all: true
          by: ops
          reason: new
          until: 2026-12-31
          promote_after: { requests: 10, days: 2 }
          explained: [{ page: /till, reason: not_granted, because: "shops without a till keep the bookmark" }]

      """, to: "shop/catalog.yaml")
    let log = start + refusal(1, "/till", notGranted) + counts(1, to: 2, ["GET /sales": (9, 0), "/till": (10, 1)])
    XCTAssertEqual(
      try report(log, "--catalog", "shop"),
      Run(
        output: """
          from 2026-11-01T00:00:00Z to 2026-11-03T00:00:00Z under catalog 00000000000000aa

          Can be enforced
            /till: 10 requests in 2 days
              refused 1×: not_granted, module CASH, such as GET /till/17 for shop 7, last at 2026-11-01T12:00:00Z
                explained: shops without a till keep the bookmark

          Not yet
            GET /sales: 9 requests in 2 days; 1 request to go

          1 of 2 routes can be enforced

          """, code: 1))
    XCTAssertEqual(try report(log, "--catalog", "shop", "--requests", "9").code, 0)
  }

  func testRefusalWithoutALineCountsAsUnexplained() throws {
    let log =
      start + refusal(1, "/till", notGranted) + counts(1, to: 1, dropped: 2, ["/till": (900, 3)])
      + counts(2, to: 8, ["/till": (1000, 0), "GET /sales": (1000, 0)])
    let lines = try report(log, "--days", "8").output.components(separatedBy: "\n")
    XCTAssertEqual(
      lines[3...5],
      [
        "  /till: 1000 requests in 7 days; 1 day to go",
        "    refused 1×: not_granted, module CASH, such as GET /till/17 for shop 7, last at 2026-11-01T12:00:00Z",
        "    refused 2 times without a line",
      ])
    XCTAssertEqual(lines.suffix(2), ["0 of 2 routes can be enforced; 2 lines were dropped", ""])
  }

  func testTimeOfWhichTheLogHoldsNothingProvesNothing() throws {
    let log =
      start + counts(1, to: 3, ["GET /sales": (1000, 0), "/till": (1000, 0)])
      + counts(5, to: 9, ["GET /sales": (1000, 0), "/till": (1000, 0)])
    XCTAssertEqual(
      try report(log).output.components(separatedBy: "\n")[3], "  /till: 1000 requests in 5 days; 2 days to go")
  }

  func testRestartIsNoGapAndTheLastStartSaysWhatIsInAShadow() throws {
    let restart = start.replacingOccurrences(of: "11-01T", with: "11-05T")
      .replacingOccurrences(of: #","/till""#, with: "").replacingOccurrences(of: "aa\"", with: "bb\"")
    let log =
      start + counts(1, to: 3, ["GET /sales": (1000, 0), "/till": (1000, 0)]) + restart
      + counts(5, to: 7, ["GET /sales": (1000, 0)])
    XCTAssertEqual(
      try report(log),
      Run(
        output: """
          from 2026-11-01T00:00:00Z to 2026-11-08T00:00:00Z under catalog 00000000000000aa, then 00000000000000bb

          Can be enforced
            GET /sales: 2000 requests in 7 days

          1 of 1 route can be enforced

          """))
  }

  func testSeveralLogsAreOneService() throws {
    try write(start + counts(1, to: 7, ["GET /sales": (600, 0), "/till": (600, 0)]), to: "one.jsonl")
    try write(start + counts(1, to: 7, ["GET /sales": (600, 0), "/till": (600, 0)]), to: "two.jsonl")
    let run = try tollgate("shadow-report", "one.jsonl", "two.jsonl")
    XCTAssertEqual(run.output.components(separatedBy: "\n")[3], "  /till: 1200 requests in 7 days")
    XCTAssertEqual(run.code, 0)
  }

  func testWhatIsLaxerComesFirst() throws {
    let laxer = """
      {"kind":"laxer","at":"2026-11-05T00:00:00Z","module":"SELL","rollout":"FIRST_WEEKS","until":"2027-01-01T00:00:00Z"}
      {"kind":"laxer","at":"2026-11-05T00:00:00Z","route":"/till","rollout":"FIRST_WEEKS","until":"2027-01-01T00:00:00Z","before":"2026-12-01T00:00:00Z"}
      {"kind":"laxer","at":"2026-11-05T00:00:00Z","rest":true,"rollout":"FIRST_WEEKS","until":"2027-01-01T00:00:00Z"}

      """
    XCTAssertEqual(
      try report(start + laxer).output.components(separatedBy: "\n")[2...5],
      [
        "Laxer than before",
        "  module SELL: in shadow FIRST_WEEKS until 2027-01-01T00:00:00Z since 2026-11-05T00:00:00Z, before that enforced",
        "  /till: in shadow FIRST_WEEKS until 2027-01-01T00:00:00Z since 2026-11-05T00:00:00Z, before that until 2026-12-01T00:00:00Z",
        "  what no entry answers: in shadow FIRST_WEEKS until 2027-01-01T00:00:00Z since 2026-11-05T00:00:00Z, before that enforced",
      ])
  }

  func testWhatNoEntryAnswersAndWhatHandlersAskStandsAgainstTheEnd() throws {
    let unmapped = #""reason":"unmapped","method":"GET","path":"/old","missing":[]"#
    let malformed = #""reason":"bad_target","refusal":"dot_segment","missing":[]"#
    let handler = refusal(6, nil, #""reason":"not_granted","module":"CASH","missing":[]"#)
      .replacingOccurrences(of: #""kind":"request""#, with: #""kind":"requirement""#)
    let log =
      start + refusal(1, nil, unmapped) + refusal(6, nil, unmapped) + refusal(7, nil, unmapped)
      + refusal(7, nil, malformed) + handler + counts(1, to: 9, ["GET /sales": (1000, 0), "/till": (1000, 0)])
    XCTAssertEqual(
      try report(log),
      Run(
        output: """
          from 2026-11-01T00:00:00Z to 2026-11-10T00:00:00Z under catalog 00000000000000aa

          Can be enforced
            /till: 1000 requests in 9 days
            GET /sales: 1000 requests in 9 days

          No entry answers
            2×: unmapped, GET /old for shop 7, last at 2026-11-07T12:00:00Z
            1×: bad_target, dot_segment for shop 7, last at 2026-11-07T12:00:00Z

          Handlers that ask by themselves
            1×: not_granted, module CASH for shop 7, last at 2026-11-06T12:00:00Z

          2 of 2 routes can be enforced

          """, code: 1))
    XCTAssertEqual(try report(log, "--days", "2").code, 0)
  }

  func testLinesThatCannotBeReadAreNamedAndStandAgainstTheEnd() throws {
    let log =
      start + "{\n" + counts(1, to: 9, ["GET /sales": (1000, 0), "/till": (1000, 0)]) + "\n"
      + #"{"kind":"counts","since":"yesterday","at":"today","dropped":0,"routes":[]}"# + "\n"
      + #"{"kind":"request","mode":"enforce","reason":"not_granted","would_deny":false,"would_reject":false}"# + "\n"
      + #"{"kind":"counts","since":"2026-11-10T00:00:00Z","at":"2026-11-10T00:00:00Z","dropped":-1,"routes":[]}"#
    let run = try report(log)
    XCTAssertEqual(
      run.output.components(separatedBy: "\n").drop { $0 != "Lines that cannot be read" }.prefix(5),
      ["Lines that cannot be read", "  shadow.jsonl:2", "  shadow.jsonl:4", "  shadow.jsonl:5", "  shadow.jsonl:7"])
    XCTAssertEqual(run.code, 1)
  }

  func testEmptyLogProvesNothing() throws {
    XCTAssertEqual(try report(""), Run(output: "nothing is logged\n\nno route is in a shadow\n", code: 1))
  }

  func testLogThatCannotBeRead() throws {
    XCTAssertEqual(
      try tollgate("shadow-report", "none.jsonl"),
      Run(complaints: "tollgate: none.jsonl: No such file or directory\n", code: 2))
    try makeFolder("logs")
    XCTAssertEqual(
      try tollgate("shadow-report", "logs"), Run(complaints: "tollgate: logs: Is a directory\n", code: 2))
    try write(start, to: "secret.jsonl")
    let prefix = try unprivileged()
    XCTAssertEqual(
      try shell("chmod 000 secret.jsonl; \(prefix)tollgate shadow-report secret.jsonl"),
      Run(complaints: "tollgate: secret.jsonl: Permission denied\n", code: 2))
  }

  func testArgumentsThatCannotBe() throws {
    func complaints(_ words: String...) throws -> Run { try run(Self.command, words, input: Data()) }
    XCTAssertEqual(
      try complaints("shadow-report"),
      Run(complaints: "tollgate: the log is missing\nsee: tollgate help shadow-report\n", code: 2))
    XCTAssertEqual(
      try complaints("shadow-report", "a", "--day", "7"),
      Run(
        complaints: "tollgate: 'tollgate shadow-report' has no flag '--day'; did you mean '--days'?\n"
          + "see: tollgate help shadow-report\n", code: 2))
    for number in ["0", "-1", "a week", "99999999999999999999"] {
      XCTAssertEqual(
        try complaints("shadow-report", "a", "--days=\(number)"),
        Run(complaints: "tollgate: --days cannot be '\(number)'; write a whole number from 1\n", code: 2))
    }
    try write(start, to: "shadow.jsonl")
    XCTAssertEqual(try complaints("shadow-report", "shadow.jsonl", "--catalog", "none").code, 2)
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(try complaints("shadow-report", "shadow.jsonl", "--catalog", "shop").code, 1)
  }

  func testLargestNumbersAreOnlyLarge() throws {
    let log = start + counts(1, to: 7, ["GET /sales": (1000, 0), "/till": (1000, 0)])
    XCTAssertEqual(
      try report(log, "--days", "9223372036854775807", "--requests", "9223372036854775807").code, 1)
  }

  func testReaderThatHasGoneIsNoComplaint() throws {
    try write(start, to: "shadow.jsonl")
    let run = try shell(
      "mkfifo pipe; true <pipe & exec 3>pipe; wait; tollgate shadow-report shadow.jsonl >&3")
    XCTAssertEqual(run, Run(code: 2))
  }

  func testTextOfALogCannotDriveATerminal() throws {
    let evil = #""reason":"not_granted","module":"A\u001b[2J","missing":[]"#
    XCTAssertFalse(try report(start + refusal(1, "/till", evil)).output.contains("\u{1b}"))
  }
}
