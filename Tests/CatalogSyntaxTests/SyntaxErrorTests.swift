import XCTest

/// What people get wrong in YAML, and what they are told.
final class SyntaxErrorTests: XCTestCase {
  func testForgottenColonIsReportedWhereItIsMissing() {
    XCTAssertEqual(
      report(on: "modules:\n  CORE: { name: Core }\n  SELL   # sales\n\n  CASH: { name: Cash }\n"),
      """
      catalog/test.yaml:3:3: error: a colon is missing after this key [TG010]
        |
      3 |   SELL   # sales
        |   ^^^^ no colon here
        = help: write `SELL:`, with a space before a value on the same line
        = see: tollgate rules TG010

      1 error

      """)
    XCTAssertEqual(findings(in: "m:\n  CORE\n  SELL: {}\n"), "2:3-2:7 TG010 a colon is missing after this key")
    XCTAssertEqual(findings(in: "a: {}\nSELL\n"), "2:1-2:5 TG010 a colon is missing after this key")
  }

  func testColonIsWrittenBehindWhatLooksLikeAKey() {
    for (text, mended) in [
      ("name Core", "name: Core"), ("name = Core", "name: Core"), ("FRONT DESK", "FRONT DESK:"), ("name", "name:"),
    ] {
      XCTAssertTrue(report(on: "a: {}\n\(text)\nb: {}\n").contains("write `\(mended)`"), text)
    }
  }

  func testMarkOfAMergeThatWasNotFinished() {
    XCTAssertEqual(
      report(on: "modules:\n<<<<<<< HEAD\n  CORE: x\n=======\n  CORE: y\n>>>>>>> theirs\n"),
      """
      catalog/test.yaml:2:1: error: this line was left behind by a merge of two versions [TG010]
        |
      2 | <<<<<<< HEAD
        | ^^^^^^^^^^^^ a merge mark
        = help: keep one of the two versions, and delete the lines that start with <<<<<<<, ======= and >>>>>>>
        = see: tollgate rules TG010

      1 error

      """)
  }

  func testForgottenSpace() {
    XCTAssertEqual(findings(in: "name:Core\nfor: all\n"), "1:1-1:10 TG010 a space is missing after the colon")
    XCTAssertEqual(findings(in: "- a\n-b\n- c\n"), "2:1-2:3 TG010 a space is missing after the dash")
  }

  func testColonInATextWithoutQuotes() {
    XCTAssertEqual(
      report(on: "modules:\n  SELL:\n    name: Sales: POS\n"),
      """
      catalog/test.yaml:3:16: error: a colon followed by a space cannot stand inside a text without quotes [TG010]
        |
      3 |     name: Sales: POS
        |                ^ this colon
        = help: put a text in double quotes; put several keys in braces: { key: value, key: value }
        = see: tollgate rules TG010

      1 error

      """)
  }

  func testTabAsIndentation() {
    XCTAssertEqual(
      report(on: "modules:\n\tCORE: x\n"),
      """
      catalog/test.yaml:2:1: error: a tab indents this line, where YAML takes spaces alone [TG010]
        |
      2 |     CORE: x
        | ^^^^ a tab
        = help: replace it by spaces; most editors can do that for the whole file
        = see: tollgate rules TG010

      1 error

      """)
    for text in ["a:\n  b: 1\n \tc: 1\n", "a: |\n \tb\n"] {
      XCTAssertEqual(
        findings(in: text).drop { $0 != " " }, " TG010 a tab indents this line, where YAML takes spaces alone", text)
    }
  }

  func testParameterAtTheStartOfAListItem() {
    XCTAssertEqual(
      report(on: "pages: [/a/:b, :c]\n"),
      """
      catalog/test.yaml:1:16: error: inside brackets a text without quotes cannot start with a colon [TG010]
        |
      1 | pages: [/a/:b, :c]
        |        - opened here
        |                ^^ this text
        = help: put it in double quotes, or write the list with one `- item` on each line
        = see: tollgate rules TG010

      1 error

      """)
  }

  func testTextThatStartsWithACharacterYAMLKeeps() {
    for character in ["@", "`", "%", "*", "&", "!"] {
      XCTAssertEqual(
        findings(in: "é: \(character)<"), "1:4-1:5 TG010 a text without quotes cannot start with \(character)")
    }
    XCTAssertEqual(findings(in: "a: 1\n%b: 2\n"), "2:1-2:2 TG010 a text without quotes cannot start with %")
  }

  func testLineThatIsIndentedLikeNoneOfTheOthers() {
    let message = "TG010 this line is indented like none of the lines it could belong to"
    XCTAssertEqual(findings(in: "a:\n  b: 1\n   c: 2\n"), "3:4-3:8 \(message)")
    XCTAssertEqual(findings(in: "a:\n   b: 1\n  c: 2 # d\n"), "3:3-3:7 \(message)")
    XCTAssertEqual(findings(in: "a:\n  - b\nc: d\n- e\n"), "4:1-4:4 \(message)")
    XCTAssertEqual(findings(in: "- a\nb: c\n"), "2:1-2:5 \(message)")
  }

  func testWrongIndentationShowsTheLineAboveThatMayBeToBlame() {
    XCTAssertEqual(
      report(on: "modules:\n  CORE: x\nSELL:\n    name: Sell\n  CASH: y\n"),
      """
      catalog/test.yaml:5:3: error: this line is indented like none of the lines it could belong to [TG010]
        |
      3 | SELL:
        | ----- the last line that is indented less
      ...
      5 |   CASH: y
        |   ^^^^^^^ indented differently
        = help: indent it with as many spaces as the entries beside it; if it is right, look at the lines above
        = see: tollgate rules TG010

      1 error

      """)
  }

  func testUnclosedQuote() {
    XCTAssertEqual(findings(in: "a: b\nc: \"d\ne: f\n"), "2:4-2:5 TG010 nothing closes this quote")
    XCTAssertEqual(findings(in: "c: 'd\n---\n"), "1:4-1:5 TG010 nothing closes this quote")
  }

  func testUnclosedBracketPointsAtWhereItWasOpened() {
    XCTAssertEqual(
      report(on: "modules:\n  SELL: { name: Sales\n  CASH: { name: Cash }\n"),
      """
      catalog/test.yaml:3:7: error: a comma or the closing } is missing before this [TG010]
        |
      2 |   SELL: { name: Sales
        |         - opened here
      3 |   CASH: { name: Cash }
        |       ^ met instead
        = help: separate items by commas and close with }; quote a text that holds a comma, a bracket or ": "
        = see: tollgate rules TG010

      1 error

      """)
    XCTAssertEqual(findings(in: "a: [b, c\n\n"), "1:4-1:5 TG010 nothing closes this bracket")
    XCTAssertEqual(findings(in: "[[["), "1:3-1:4 TG010 nothing closes this bracket")
    XCTAssertEqual(
      findings(in: "CORE: { name: Core  always_on: true }\n"),
      "1:30-1:31 TG010 a comma or the closing } is missing before this")
  }

  func testMissingValueBetweenCommas() {
    XCTAssertEqual(findings(in: "a: [b, , c]"), "1:8-1:9 TG010 a value is missing before this")
  }

  func testUnknownEscape() {
    let message = "TG010 this backslash starts nothing that YAML knows"
    XCTAssertEqual(findings(in: #"a: "é\q""#), "1:6-1:8 \(message)")
    XCTAssertEqual(findings(in: #"a: "\u12""#), "1:5-1:7 \(message)")
    XCTAssertEqual(findings(in: #"a: "\uD800""#), "1:5-1:7 \(message)")
  }

  func testTextBehindAValue() {
    XCTAssertEqual(findings(in: "a: \"b\" c\n"), "1:8-1:9 TG010 something follows after the end of a value")
    XCTAssertEqual(findings(in: "a: {b: c}}\n"), "1:10-1:11 TG010 something follows after the end of a value")
  }

  func testListOnTheLineOfItsKey() {
    XCTAssertEqual(
      findings(in: "a: - b\n"), "1:4-1:5 TG010 a list that is written with dashes starts on a line of its own")
  }

  func testOtherComplaintsAreThoseOfTheParser() {
    XCTAssertEqual(
      findings(in: "a: |x\n  b\n"), "1:5-1:6 TG010 this is not valid YAML: did not find expected comment or line break")
  }

  func testSyntaxErrorIsTheOnlyFindingOfItsFile() {
    XCTAssertEqual(findings(in: "a: &b c\na: d\ne: @f\n"), "3:4-3:5 TG010 a text without quotes cannot start with @")
  }
}
