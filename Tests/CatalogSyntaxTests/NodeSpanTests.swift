import XCTest

final class NodeSpanTests: XCTestCase {
  func testBlockMappingEndsWithItsLastValue() {
    XCTAssertEqual(
      outline(of: "modules:\n  CORE: Core\n  SELL: Sales POS   # sold\n\npacks: none\n"),
      """
      1:1-5:12 mapping
        1:1-1:8 key "modules"
          2:3-3:18 mapping
            2:3-2:7 key "CORE"
              2:9-2:13 plain "Core"
            3:3-3:7 key "SELL"
              3:9-3:18 plain "Sales POS"
        5:1-5:6 key "packs"
          5:8-5:12 plain "none"
      """)
  }

  func testBlockListEndsWithItsLastItemWhetherItIsIndentedOrNot() {
    XCTAssertEqual(
      outline(of: "a:\n- x\n- y\n\nb:\n  - z\n\n"),
      """
      1:1-6:6 mapping
        1:1-1:2 key "a"
          2:1-3:4 list
            2:3-2:4 plain "x"
            3:3-3:4 plain "y"
        5:1-5:2 key "b"
          6:3-6:6 list
            6:5-6:6 plain "z"
      """)
  }

  func testFlowCollectionsEndBehindTheirBracket() {
    XCTAssertEqual(
      outline(of: "a: [ x, {b: c, d: [] } ,]\n"),
      """
      1:1-1:26 mapping
        1:1-1:2 key "a"
          1:4-1:26 list
            1:6-1:7 plain "x"
            1:9-1:23 mapping
              1:10-1:11 key "b"
                1:13-1:14 plain "c"
              1:16-1:17 key "d"
                1:19-1:21 list
      """)
  }

  func testPairInsideAListEndsWithItsValue() {
    XCTAssertEqual(
      outline(of: "[a: b, c:\n  d]"),
      """
      1:1-2:5 list
        1:2-1:6 mapping
          1:2-1:3 key "a"
            1:5-1:6 plain "b"
        1:8-2:4 mapping
          1:8-1:9 key "c"
            2:3-2:4 plain "d"
      """)
  }

  func testQuotedTextsIncludeTheirQuotes() {
    XCTAssertEqual(
      outline(of: #"{'it''s': "a\tb", "x": 'y'}"#),
      #"""
      1:1-1:28 mapping
        1:2-1:9 key "it\'s"
          1:11-1:17 quoted "a\tb"
        1:19-1:22 key "x"
          1:24-1:27 quoted "y"
      """#)
  }

  func testTextsOverSeveralLines() {
    XCTAssertEqual(
      outline(of: "a: one\n  two\n\nb: \"one\n  two\"\n"),
      #"""
      1:1-5:7 mapping
        1:1-1:2 key "a"
          1:4-2:6 plain "one two"
        4:1-4:2 key "b"
          4:4-5:7 quoted "one two"
      """#)
  }

  func testBlockTextsEndWithTheirLastLineThatIsNotBlank() {
    XCTAssertEqual(
      outline(of: "a: |\n  one\n  two\n\n\nb: >-\n  x\n  \nc: |2\n\nd: |-\n    deep"),
      #"""
      1:1-12:9 mapping
        1:1-1:2 key "a"
          1:4-3:6 block "one\ntwo\n"
        6:1-6:2 key "b"
          6:4-7:4 block "x"
        9:1-9:2 key "c"
          9:4-9:6 block ""
        11:1-11:2 key "d"
          11:4-12:9 block "deep"
      """#)
  }

  func testValuesLeftOutStandBehindTheirColonOrDashOrBeforeTheirComma() {
    XCTAssertEqual(
      outline(of: "a:\nb: [c: , d]\ne:\n  -\n  - f:\n"),
      """
      1:1-5:7 mapping
        1:1-1:2 key "a"
          1:3-1:3 plain ""
        2:1-2:2 key "b"
          2:4-2:12 list
            2:5-2:8 mapping
              2:5-2:6 key "c"
                2:8-2:8 plain ""
            2:10-2:11 plain "d"
        3:1-3:2 key "e"
          4:3-5:7 list
            4:4-4:4 plain ""
            5:5-5:7 mapping
              5:5-5:6 key "f"
                5:7-5:7 plain ""
      """)
  }

  func testValueLeftOutBehindAKeyOfTheLastLineStandsBehindThatLine() {
    XCTAssertEqual(
      outline(of: "a: b\n? c"),
      """
      1:1-2:4 mapping
        1:1-1:2 key "a"
          1:4-1:5 plain "b"
        2:3-2:4 key "c"
          2:4-2:4 plain ""
      """)
    XCTAssertEqual(
      outline(of: "?"),
      """
      1:1-1:2 mapping
        1:2-1:2 key ""
          1:2-1:2 plain ""
      """)
  }

  func testColumnsCountScalars() {
    XCTAssertEqual(
      outline(of: "é: [日本, e\u{301}, 👩‍🍳, x]"),
      """
      1:1-1:20 mapping
        1:1-1:2 key "é"
          1:4-1:20 list
            1:5-1:7 plain "日本"
            1:9-1:11 plain "e\u{301}"
            1:13-1:16 plain "👩‍🍳"
            1:18-1:19 plain "x"
      """)
  }

  func testByteOrderMarkAndCarriageReturnsChangeNoPlace() {
    let plain = "a: b\nc: |\n  x\n\nd: e\n"
    XCTAssertEqual(outline(of: "\u{FEFF}" + plain.replacing("\n", with: "\r\n")), outline(of: plain))
  }

  func testTextsStayAsTheyAreWritten() {
    XCTAssertEqual(
      outline(of: "[no, 1e3, 12:30, ~, 0x10, 2026-01-31, \"no\", /a/:b/*]"),
      """
      1:1-1:53 list
        1:2-1:4 plain "no"
        1:6-1:9 plain "1e3"
        1:11-1:16 plain "12:30"
        1:18-1:19 plain "~"
        1:21-1:25 plain "0x10"
        1:27-1:37 plain "2026-01-31"
        1:39-1:43 quoted "no"
        1:45-1:52 plain "/a/:b/*"
      """)
  }

  func testStartOfADocumentMayBeSaidAndItsEndToo() {
    XCTAssertEqual(
      outline(of: "%YAML 1.2\n---\na: b\n...\n"),
      """
      3:1-3:5 mapping
        3:1-3:2 key "a"
          3:4-3:5 plain "b"
      """)
  }
}
