import Foundation
import XCTest

/// Lines that cannot be answered. The run goes on, and its exit code is 0.
final class BatchErrorTests: BatchTestCase {
  private let good = #"{"method":"GET","target":"/sales","pack":"SMALL"}"#
  private let goodAnswer =
    #"{"outcome":"allow","reason":"allowed","module":"SALES","feature":null,"missing":[],"granting_packs":[],"#
    + #""canonical_path":"/sales","next_change":null}"#

  /// Expects an error for a line, and that the next line is answered all the same.
  private func assertError(_ line: String, _ message: String, at number: UInt = #line) throws {
    XCTAssertEqual(try answers(to: line, good), [error(message), goodAnswer], line: number)
  }

  /// Expects an error for further members of a good request.
  private func assertError(with members: String, _ message: String, at number: UInt = #line) throws {
    try assertError(#"{"method":"GET","target":"/sales",\#(members)}"#, message, at: number)
  }

  func testUnknownKeysAreReportedBeforeMissingOnesWithTheNearest() throws {
    try assertError(#"{"metod":"GET","target":"/sales"}"#, "unknown key 'metod'; did you mean 'method'?")
    try assertError(#"{"Method":"GET"}"#, "unknown key 'Method'; did you mean 'method'?")
    try assertError(#"{"zebra":1}"#, "unknown key 'zebra'")
    try assertError(#"{"":1}"#, "unknown key ''")
    try assertError(with: #""store_override":{}"#, "unknown key 'store_override'; did you mean 'store_overrides'?")
    try assertError(
      with: #""assignments":[{"Pack":"SMALL"}]"#, "unknown key 'assignments.Pack'; did you mean 'pack'?")
    try assertError(
      with: #""store_overrides":{"SALES":{"ends_at":"2026-01-01"}}"#,
      "unknown key 'store_overrides.SALES.ends_at'; did you mean 'ends_on'?")
    try assertError(
      with: #""assignments":[{"pack":"SMALL","locked":true}]"#, "unknown key 'assignments.locked'")
  }

  func testKeysAreComparedByBytes() throws {
    // U+212A is canonically equivalent to K, and U+0301 joins the letter before it.
    try assertError(with: #""pac\u212A":"SMALL""#, "unknown key 'pac\u{212A}'")
    try assertError(with: #""store_overrides":{"BAN\u212A":"ENABLED"}"#, "the catalog has no module 'BAN\u{212A}'")
    try assertError(
      with: #""connections":["BAN\u212A"]"#, "the catalog has no connection 'BAN\u{212A}'")
  }

  func testMissingKeys() throws {
    try assertError("{}", "'method' is missing")
    try assertError(#"{"method":"GET"}"#, "'target' is missing")
    try assertError(#"{"target":"/sales","method":null}"#, "'method' is missing")
    try assertError(with: #""status":"ACTIVE""#, "'pack' is missing")
    try assertError(with: #""ends_on":"2026-01-01""#, "'pack' is missing")
    try assertError(with: #""assignments":[{}]"#, "'assignments.pack' is missing")
    try assertError(with: #""store_overrides":{"SALES":{}}"#, "'store_overrides.SALES.state' is missing")
  }

  func testKeysThatExcludeOneAnother() throws {
    try assertError(with: #""target_base64":"Lw==""#, "'target' and 'target_base64' exclude each other")
    try assertError(with: #""assignments":[],"pack":"SMALL""#, "'pack' and 'assignments' exclude each other")
    try assertError(with: #""assignments":[],"status":"LATE""#, "'status' and 'assignments' exclude each other")
  }

  func testUnknownCodesAreErrorsWithTheNearest() throws {
    try assertError(with: #""pack":"SMAL""#, "the catalog has no pack 'SMAL'; did you mean 'SMALL'?")
    try assertError(with: #""pack":"small""#, "the catalog has no pack 'small'; did you mean 'SMALL'?")
    try assertError(with: #""pack":"SMALL","status":"PAUSED""#, "the catalog has no status 'PAUSED'")
    try assertError(with: #""assignments":[{"pack":"X"}]"#, "the catalog has no pack 'X'")
    for key in ["enterprise_overrides", "store_overrides"] {
      try assertError(with: #""\#(key)":{"SALE":"ENABLED"}"#, "the catalog has no module 'SALE'; did you mean 'SALES'?")
    }
    for key in ["enterprise_feature_overrides", "store_feature_overrides"] {
      try assertError(with: #""\#(key)":{"SALES":"ENABLED"}"#, "the catalog has no feature 'SALES'")
    }
    try assertError(with: #""connections":["BANKS"]"#, "the catalog has no connection 'BANKS'; did you mean 'BANK'?")
    try assertError(with: #""configured":["CARD"]"#, "the catalog has no module 'CARD'; did you mean 'CARDS'?")
    try assertError(with: #""limits":{"receipt":1}"#, "the catalog has no limit 'receipt'; did you mean 'receipts'?")
    try assertError(with: #""usage":{"receipt":1}"#, "the catalog has no limit 'receipt'; did you mean 'receipts'?")
    try assertError(with: #""roles":["SELER"]"#, "the catalog has no role 'SELER'; did you mean 'SELLER'?")
    try assertError(
      with: #""capabilities":["CAN_SEL"]"#, "the catalog has no capability 'CAN_SEL'; did you mean 'CAN_SELL'?")
    try assertError(with: #""capabilities":["*"]"#, "the catalog has no capability '*'")
    try assertError(with: #""tenant":false,"pack":"X""#, "the catalog has no pack 'X'")
    try assertError(with: #""pack":"\u001b[31m\u202e""#, "the catalog has no pack '\\u{1B}[31m\\u{202E}'")
  }

  func testValuesOfTheWrongType() throws {
    try assertError(#"{"method":1,"target":"/"}"#, "'method' is a string")
    try assertError(#"{"method":"GET","target":["/"]}"#, "'target' is a string")
    try assertError(#"{"method":"GET","target_base64":"?"}"#, "'target_base64' is base64")
    try assertError(with: #""space":"web""#, "'space' is \"api\" or \"page\"")
    try assertError(with: #""tenant":"no""#, "'tenant' is true or false")
    try assertError(with: #""pack":["SMALL"]"#, "'pack' is a string")
    try assertError(with: #""assignments":{"pack":"SMALL"}"#, "'assignments' is a list")
    try assertError(with: #""assignments":["SMALL"]"#, "'assignments' is an object")
    let form = "an object whose values are ENABLED, DISABLED, INHERIT or an object with 'state'"
    try assertError(with: #""store_overrides":["SALES"]"#, "'store_overrides' is an object")
    try assertError(with: #""store_overrides":{"SALES":true}"#, "'store_overrides' is \(form)")
    try assertError(with: #""store_overrides":{"SALES":null}"#, "'store_overrides' is \(form)")
    try assertError(
      with: #""store_overrides":{"SALES":{"state":"ENABLED","locked":1}}"#,
      "'store_overrides.SALES.locked' is true or false")
    try assertError(with: #""connections":"BANK""#, "'connections' is a list")
    try assertError(with: #""connections":[1]"#, "'connections' is a list of strings")
    try assertError(with: #""roles":{}"#, "'roles' is a list")
    try assertError(with: #""capabilities":"all""#, "'capabilities' is a list of strings, or \"*\"")
  }

  func testNumbersThatAreNoFigures() throws {
    let message = "is an object of whole numbers from 0 to 9223372036854775807"
    for number in ["-1", "1.5", "9223372036854775808", "-9223372036854775809", "\"1\"", "null"] {
      for key in ["limits", "usage"] {
        try assertError(with: #""\#(key)":{"receipts":\#(number)}"#, "'\(key)' \(message)")
      }
    }
  }

  func testTimesThatCannotBeRead() throws {
    try assertError(
      with: #""at":"tomorrow""#,
      "'tomorrow' is no time; a date such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z is")
    try assertError(
      with: #""pack":"SMALL","starts_on":"2026-02-30""#,
      "the starts_on '2026-02-30' of 'SMALL' is not a date such as 2026-01-31")
    try assertError(
      with: #""store_overrides":{"SALES":{"state":"ENABLED","expires_at":"2026-02-03"}}"#,
      "the expires_at '2026-02-03' of 'SALES' is not an instant such as 2026-01-31T12:00:00Z")
  }

  func testLinesThatAreNoRequest() throws {
    let lines = [
      "", "nope", "{", #"{"method"}"#, #"{"method":"GET""#, #"{"method":"GET",,}"#, #"{"method":"GET"#,
      #"{"method":"GET"} {}"#, #"{"method":"\x"}"#, #"{"method":"\ud800"}"#, #"{"method":"\u00g0"}"#,
      #"{"method":01}"#, #"{"method":-}"#, #"{"method":1.}"#, #"{"method":1e}"#,
      String(repeating: "[", count: 100_000), String(repeating: #"{"a":"#, count: 100_000),
    ]
    for line in lines { try assertError(line, "the line is no JSON") }
    for line in ["[]", "1", "\"GET\"", "null", "true", "-0.5e+3"] {
      try assertError(line, "a request is a JSON object")
    }
  }

  func testBytesThatAreNoUTF8() throws {
    let line = Data(#"{"method":"GET","target":"/"#.utf8) + [0xFF] + Data("\"}\n".utf8)
    XCTAssertEqual(
      try run(Self.command, ["decide", "kiosk", "--batch"], input: line).output,
      error("the line is no JSON") + "\n")
  }

  func testEscapesInText() throws {
    try assertError(
      #"{"m\u0065thod":"GET","target":"\/sales","pack":"\u0053\ud83d\ude00"}"#, "the catalog has no pack 'S😀'")
  }

  func testLineOverOneMebibyte() throws {
    let limit = 1 << 20
    let full = good + String(repeating: " ", count: limit - good.utf8.count)
    XCTAssertEqual(try answers(to: full), [goodAnswer])
    try assertError(full + " ", "the line is longer than 1 MiB")
    try assertError(String(repeating: "[", count: 3 * limit), "the line is longer than 1 MiB")
  }

  func testLineEndsAndTheLastLineWithoutOne() throws {
    let input = "\(good)\r\n\(good)\n\r\n\(good)"
    XCTAssertEqual(
      try tollgate("decide", "kiosk", "--batch", input: input),
      Run(
        output: [goodAnswer, goodAnswer, error("the line is no JSON"), goodAnswer]
          .map { $0 + "\n" }.joined()))
  }

  func testNoLinesGiveNoAnswers() throws {
    XCTAssertEqual(try tollgate("decide", "kiosk", "--batch"), Run())
    XCTAssertEqual(try answers(to: ""), [error("the line is no JSON")])
  }

  func testAnswersKeepTheOrderOfTheLines() throws {
    let lines = (0..<3000).map { #"{"method":"GET","target":"/x/\#($0)"}"# }
    let run = try tollgate("decide", "kiosk", "--batch", input: lines.joined(separator: "\n"))
    let paths = run.output.matches(of: /"canonical_path":"([^"]*)"/).map { String($0.1) }
    XCTAssertEqual(paths, (0..<3000).map { "/x/\($0)" })
  }

  func testEachAnswerComesBeforeTheNextQuestion() throws {
    let run = try shell(
      """
      mkfifo requests answers
      tollgate decide kiosk --batch <requests >answers &
      exec 3>requests 4<answers
      for target in /a /b; do
        echo "{\\"method\\":\\"GET\\",\\"target\\":\\"$target\\"}" >&3
        read -r answer <&4
        echo "$answer"
      done
      """)
    XCTAssertEqual(run.output.split(separator: "\n").count, 2, run.output)
  }

  func testSpaceMustBeSaidWithoutAnAPIBase() throws {
    try write(Sample.catalog("Plain") + "pages:\n  /sales: { module: SALES, menu: none }\n", to: "plain/catalog.yaml")
    let run = try tollgate(
      "decide", "plain", "--batch",
      input: #"{"method":"GET","target":"/sales"}"# + "\n" + #"{"method":"GET","target":"/sales","space":"page"}"#
        + "\n")
    let lines = run.output.split(separator: "\n")
    XCTAssertEqual(
      String(lines[0]), error("say whether the target is a page or a call of the API: the catalog has no api_base"))
    XCTAssertTrue(lines[1].hasPrefix(#"{"outcome":"deny","reason":"not_granted","module":"SALES""#), String(lines[1]))
  }
}
