import Diagnostics
import XCTest

final class TextReportTests: XCTestCase {
  func testNoFindingsAreNoReport() {
    XCTAssertEqual(Fixture().render([]), "")
  }

  func testFindingWithASecondPlaceInAnotherFile() {
    var files = Fixture()
    let modules = files.add("catalog/modules.yaml", "a: 1\n\nREPORTS: { name: Reports }\n")
    let packs = files.add("catalog/packs.yaml", String(repeating: "\n", count: 13) + "    - REPORTS\n")
    XCTAssertEqual(
      files.render([finding("REPORTS", first: modules.span(3, 1, width: 7), at: packs.span(14, 7, width: 7))]),
      """
      catalog/packs.yaml:14:7: error: the key 'REPORTS' stands twice in the same mapping [TG013]
         |
      14 |     - REPORTS
         |       ^^^^^^^ again here
        ::: catalog/modules.yaml:3:1
         |
       3 | REPORTS: { name: Reports }
         | ------- first here
         = help: delete one of the two, or put both together under one 'REPORTS'
         = see: tollgate rules TG013

      1 error

      """)
  }

  func testPlacesOfOneFileStandInTheOrderOfItsLines() {
    var files = Fixture()
    let file = files.add("a.yaml", "one\ntwo\nthree\nfour\n")
    XCTAssertEqual(
      snippet(in: files.render([finding("k", first: file.span(4, 1, width: 4), at: file.span(1, 2, width: 2))])),
      """
        |
      1 | one
        |  ^^ again here
      ...
      4 | four
        | ---- first here
      """)
    XCTAssertEqual(
      snippet(in: files.render([finding("k", first: file.span(2, 3), at: file.span(2, 1))])),
      """
        |
      2 | two
        | ^ again here
        |   - first here
      """)
    XCTAssertEqual(
      snippet(in: files.render([finding("k", first: file.span(1, 1), at: file.span(2, 1))])),
      """
        |
      1 | one
        | - first here
      2 | two
        | ^ again here
      """)
  }

  func testStretchOverSeveralLinesMarksItsFirst() {
    var files = Fixture()
    let file = files.add("a.yaml", "name: one\n  two\n")
    let span = Span(source: file, start: Position(line: 1, column: 7), end: Position(line: 2, column: 6))
    XCTAssertEqual(
      snippet(in: files.render([finding(at: span)])),
      """
        |
      1 | name: one
        |       ^^^ a tag
      """)
  }

  func testEmptyStretchHasOneCaret() {
    var files = Fixture()
    let file = files.add("a.yaml", "name:\n")
    XCTAssertEqual(
      snippet(in: files.render([finding(at: file.span(1, 6, width: 0))])),
      """
        |
      1 | name:
        |      ^ a tag
      """)
  }

  func testFindingWithoutALineToShowIsItsFirstLineAndRemarks() {
    var files = Fixture()
    let folder = files.add("catalog", "")
    let file = files.add("catalog/a.yaml", "a: b\n")
    let expected = """
      error: catalogs have no tags such as X [TG018]
        = help: delete it; quote a text that starts with !
        = see: tollgate rules TG018

      1 error

      """
    XCTAssertEqual(files.render([finding(at: Span(startOf: folder))]), "catalog:1:1: " + expected)
    XCTAssertEqual(files.render([finding(at: file.span(2, 1, width: 0))]), "catalog/a.yaml:2:1: " + expected)
    XCTAssertEqual(files.render([finding(at: file.span(90, 7))]), "catalog/a.yaml:90:7: " + expected)
  }

  func testCaretStandsUnderWideCombiningAndTabbedText() {
    var files = Fixture()
    let file = files.add("a.yaml", "\u{FEFF}日本: x\r\n\ta\tb: x\r\ne\u{301}e\u{301}: x\r\n🧾👩‍🍳: x\n\u{FF21}\u{AC00}: x")
    let columns = [5, 7, 7, 7, 5]
    let carets = columns.enumerated().map { index, column in
      snippet(in: files.render([finding(at: file.span(index + 1, column))]))
    }
    XCTAssertEqual(
      carets.joined(separator: "\n"),
      """
        |
      1 | 日本: x
        |       ^ a tag
        |
      2 |     a    b: x
        |             ^ a tag
        |
      3 | e\u{301}e\u{301}: x
        |     ^ a tag
        |
      4 | 🧾👩\\u{200D}🍳: x
        |                 ^ a tag
        |
      5 | \u{FF21}\u{AC00}: x
        |       ^ a tag
      """)
  }

  func testWideTextIsUnderlinedInFull() {
    var files = Fixture()
    let file = files.add("a.yaml", "日本語: x")
    XCTAssertEqual(
      snippet(in: files.render([finding(at: file.span(1, 2, width: 2))])),
      """
        |
      1 | 日本語: x
        |   ^^^^ a tag
      """)
  }

  func testLongLinesAreCutAroundTheCaret() {
    var files = Fixture()
    let digits = (0..<100).map { String(format: "%02d........", $0) }.joined()
    let file = files.add("a.yaml", digits)
    XCTAssertEqual(
      snippet(in: files.render([finding(at: file.span(1, 11, width: 10))])),
      "  |\n1 | " + digits.prefix(160) + "...\n  |           ^^^^^^^^^^ a tag")
    XCTAssertEqual(
      snippet(in: files.render([finding(at: file.span(1, 501, width: 600))])),
      "  |\n1 | ..." + digits.dropFirst(440).prefix(157) + "...\n  | " + String(repeating: " ", count: 63)
        + String(repeating: "^", count: 97) + " a tag")
    XCTAssertEqual(
      snippet(in: files.render([finding(at: file.span(1, 991, width: 10))])),
      "  |\n1 | ..." + digits.dropFirst(930) + "\n  | " + String(repeating: " ", count: 63) + "^^^^^^^^^^ a tag")
  }

  func testHostileTextCannotMoveTheCursorOrForgeALine() {
    var files = Fixture()
    let hostile = "\u{1B}[2J\u{7}\u{202E}a\u{85}b\u{2028}c\u{9B}d\u{200B}e\rf"
    let shown = "\\u{1B}[2J\\u{7}\\u{202E}a\\u{85}b\\u{2028}c\\u{9B}d\\u{200B}e\\u{D}f"
    let file = files.add("a\n::error::b.yaml", hostile + "\n")
    let report = files.render([finding(hostile + "\nfake", at: file.span(1, 1))])
    XCTAssertEqual(
      report,
      """
      a\\u{A}::error::b.yaml:1:1: error: catalogs have no tags such as \(shown)\\u{A}fake [TG018]
        |
      1 | \(shown)
        | ^^^^^^ a tag
        = help: delete it; quote a text that starts with !
        = see: tollgate rules TG018

      1 error

      """)
  }

  func testBytesThatAreNoUTF8KeepTheCaretInPlace() {
    var sources = SourceMap()
    let file = sources.add(SourceFile(path: "a.yaml", bytes: [0x61, 0x80, 0xE2, 0x82, 0x62, 0xFF, 0x63]))
    let report = DiagnosticRenderer(sources: sources, format: .text(colour: false)).render([
      finding(at: file.span(1, 6))
    ])
    XCTAssertEqual(
      snippet(in: report),
      """
        |
      1 | a\u{FFFD}\u{FFFD}b\u{FFFD}c
        |      ^ a tag
      """)
  }

  func testLongNamesAreCut() {
    var files = Fixture()
    let folder = files.add("a.yaml", "")
    let report = files.render([finding(String(repeating: "x", count: 5_000), at: Span(startOf: folder))])
    XCTAssertLessThan(report.utf8.count, 1_300)
    XCTAssertTrue(report.contains("xxx... [TG018]"))
  }

  func testHundredFindingsAreShownAndAllAreCounted() {
    var files = Fixture()
    let folder = files.add("a.yaml", "")
    let report = files.render((1...130).map { finding(at: folder.span($0, 1)) })
    XCTAssertEqual(report.components(separatedBy: "error: ").count - 1, 100)
    XCTAssertTrue(report.hasSuffix("\n\nand 30 more; --format json lists them all\n130 errors\n"))
  }

  func testSummaryCountsBySeverity() {
    var files = Fixture()
    let file = files.add("a.yaml", "")
    let findings = (1...6).map { finding(at: file.span($0, 1)) }
    func summary(_ severities: [Severity]) -> String? {
      let renderer = DiagnosticRenderer(sources: files.sources, format: .text(colour: false)) {
        severities[$0.span.start.line - 1]
      }
      return renderer.render(Array(findings.prefix(severities.count))).split(separator: "\n").last.map(String.init)
    }
    XCTAssertEqual(summary([.note, .warning, .error, .error]), "2 errors, 1 warning, 1 note")
    XCTAssertEqual(summary([.warning, .warning]), "2 warnings")
    XCTAssertEqual(summary([.note]), "1 note")
  }

  func testSeverityIsWhatTheCallerSays() {
    var files = Fixture()
    let file = files.add("a.yaml", "")
    let renderer = DiagnosticRenderer(sources: files.sources, format: .text(colour: false)) { _ in .warning }
    XCTAssertTrue(renderer.render([finding(at: Span(startOf: file))]).hasPrefix("a.yaml:1:1: warning: "))
  }

  func testColoursAreAroundTextAndNeverInIt() {
    var files = Fixture()
    let file = files.add("a.yaml", "a: b\n")
    let findings = [finding("k", first: file.span(1, 4), at: file.span(1, 1))]
    let coloured = files.render(findings, as: .text(colour: true))
    XCTAssertTrue(coloured.hasPrefix("\u{1B}[1ma.yaml:1:1:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mthe key"))
    XCTAssertTrue(coloured.contains("\u{1B}[1;31m^ again here\u{1B}[0m"))
    let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    XCTAssertEqual(plain, files.render(findings))
  }
}
