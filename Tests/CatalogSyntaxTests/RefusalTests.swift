import XCTest

final class RefusalTests: XCTestCase {
  func testRepeatedKeyPointsAtBothAndIsLeftOut() {
    XCTAssertEqual(
      report(on: "SELL: 1\nCORE: 2\n\"SELL\": 3\n"),
      """
      catalog/test.yaml:3:1: error: the key 'SELL' stands twice in the same mapping [TG013]
        |
      1 | SELL: 1
        | ---- first here
      ...
      3 | "SELL": 3
        | ^^^^^^ again here
        = help: delete one of the two, or put both together under one 'SELL'
        = see: tollgate rules TG013

      1 error

      """)
    XCTAssertEqual(
      outline(of: "a: 1\na: 2"),
      """
      1:1-2:5 mapping
        1:1-1:2 key "a"
          1:4-1:5 plain "1"
      """)
  }

  func testRepeatedKeysAmongManyAreEachReportedAgainstTheFirst() {
    let keys = (1...20).map { "k\($0): x\n" }.joined()
    XCTAssertEqual(
      findings(in: keys + "k7: y\nk7: z\n"),
      """
      21:1-21:3 TG013 the key 'k7' stands twice in the same mapping
      22:1-22:3 TG013 the key 'k7' stands twice in the same mapping
      """)
  }

  func testKeysThatDifferInBytesAloneAreDifferent() {
    XCTAssertEqual(findings(in: "\u{E9}: 1\ne\u{301}: 2\nA: 3\na: 4"), "")
    let many = (1...20).map { "k\($0): x\n" }.joined()
    XCTAssertEqual(findings(in: many + "\u{E9}: 1\ne\u{301}: 2\n"), "")
  }

  func testKeyThatIsAListOrAMapping() {
    XCTAssertEqual(
      findings(in: "[a, b]: 1\n? {c: d}\n: 2\n? - e\n: 3\nf: 4"),
      """
      1:1-1:7 TG014 a key is a text, not a list or a mapping
      2:3-2:9 TG014 a key is a text, not a list or a mapping
      4:3-4:6 TG014 a key is a text, not a list or a mapping
      """)
    XCTAssertEqual(
      outline(of: "[a, b]: [1]\nf: 4"),
      """
      1:1-2:5 mapping
        2:1-2:2 key "f"
          2:4-2:5 plain "4"
      """)
  }

  func testAnchorsAndTagsHaveEachTheirPlaceInEitherOrder() {
    XCTAssertEqual(
      findings(in: "a: &x !!str b\nc: !!int &y 1\nd: &z\n  e: f\ng: !<tag:example.com,2026:h> [i]\n&k j: !\n"),
      """
      1:4-1:6 TG015 catalogs have no anchors such as &x
      1:7-1:12 TG018 catalogs have no tags such as !!str
      2:4-2:9 TG018 catalogs have no tags such as !!int
      2:10-2:12 TG015 catalogs have no anchors such as &y
      3:4-3:6 TG015 catalogs have no anchors such as &z
      5:4-5:29 TG018 catalogs have no tags such as !<tag:example.com,2026:h>
      6:1-6:3 TG015 catalogs have no anchors such as &k
      6:7-6:8 TG018 catalogs have no tags such as !
      """)
  }

  func testAliasStandsForNothing() {
    XCTAssertEqual(
      findings(in: "a: *x\n*y : b\n- c"),
      "3:1-3:4 TG010 this line is indented like none of the lines it could belong to")
    XCTAssertEqual(
      findings(in: "a: *x\n*y : b\n"),
      """
      1:4-1:6 TG016 catalogs have no aliases such as *x
      2:1-2:3 TG016 catalogs have no aliases such as *y
      """)
    XCTAssertEqual(
      outline(of: "a: *x\n*y : b\n"),
      """
      1:1-2:7 mapping
        1:1-1:2 key "a"
          1:4-1:6 refused
      """)
  }

  func testMergeKeyRefusesTheWholeMapping() {
    XCTAssertEqual(findings(in: "a: {<<: {b: c}, d: e}"), "1:5-1:7 TG017 catalogs have no merge key <<")
    XCTAssertEqual(
      outline(of: "a: {<<: {b: c}, d: e}"),
      """
      1:1-1:22 mapping
        1:1-1:2 key "a"
          1:4-1:22 refused
      """)
    XCTAssertEqual(findings(in: "\"<<\": a"), "")
  }

  func testDirectives() {
    XCTAssertEqual(findings(in: "%YAML 1.1\n---\na: b"), "")
    XCTAssertEqual(
      findings(in: "# c\n%TAG !e! tag:example.com,2026:\n%TAG ! !f\n---\na: b"),
      """
      2:1-2:31 TG019 catalogs have no directives such as %TAG !e! tag:example.com,2026:
      3:1-3:10 TG019 catalogs have no directives such as %TAG ! !f
      """)
    XCTAssertEqual(
      findings(in: "%FOO bar # x\n---\na: b"), "1:1-1:9 TG019 catalogs have no directives such as %FOO bar")
    XCTAssertEqual(
      findings(in: "%YAML 2.0\n---\na: b"), "1:1-1:10 TG019 catalogs have no directives such as %YAML 2.0")
  }

  func testSecondDocumentEndsTheReading() {
    XCTAssertEqual(
      report(on: "a: b\n---\n[ broken\n"),
      """
      catalog/test.yaml:2:1: error: the file holds a second document [TG020]
        |
      1 | a: b
        | - the first one starts here
      2 | ---
        | ^^^ it starts here, and nothing from here on is read
        = help: delete this line, or move what follows into a file of its own
        = see: tollgate rules TG020

      1 error

      """)
    XCTAssertEqual(
      outline(of: "a: b\n---\nc: d\n"),
      """
      1:1-1:5 mapping
        1:1-1:2 key "a"
          1:4-1:5 plain "b"
      """)
  }

  func testFileThatSaysNothing() {
    for text in ["", "\n\n", "# a comment\n", "---\n", "---\n# a\n...\n", "\u{FEFF}"] {
      XCTAssertEqual(
        findings(in: text), "1:1-1:1 TG006 the file says nothing: it holds spaces and comments alone", text)
      XCTAssertEqual(outline(of: text), "nothing")
    }
  }

  func testTextThatIsSaidToBeEmptyIsNotNothing() {
    XCTAssertEqual(findings(in: "''"), "")
    XCTAssertEqual(findings(in: "[]"), "")
  }

  func testSixtyFourLevelsAreFineAndOneMoreIsNot() {
    let open = String(repeating: "[", count: 64)
    let close = String(repeating: "]", count: 64)
    XCTAssertEqual(findings(in: open + close), "")
    XCTAssertEqual(
      findings(in: "\(open)[]\(close)"),
      "1:65-1:66 TG011 lists and mappings stand inside one another more than 64 times")
    XCTAssertEqual(
      findings(in: String(repeating: "- ", count: 65) + "a"),
      "1:129-1:130 TG011 lists and mappings stand inside one another more than 64 times")
  }
}
