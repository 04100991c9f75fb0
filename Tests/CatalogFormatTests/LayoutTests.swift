import CatalogFormat
import Diagnostics
import XCTest

/// What the layout looks like: YAML in, YAML out, and the same again for what came out.
final class LayoutTests: XCTestCase {
  func testBracketsAndBracesHaveOneSpacing() throws {
    try assertLayout(
      """
      a:   {x:   1,y: [ 1,2 , 3 ],   "q":  'it''s'}   # tail
      b: {  }
      c: [  ]

      """,
      """
      a: { x: 1, y: [1, 2, 3], "q": 'it''s' } # tail
      b: {}
      c: []

      """)
  }

  func testIndentationIsTwoColumnsAndListsStandBelowTheirKey() throws {
    try assertLayout(
      """
      modules:
          SELL:
                name:   Sell
                requires:
                - CORE
                -   STOCK
          CASH:
              - a: 1
                b: 2
              -
                - nested

      """,
      """
      modules:
        SELL:
          name: Sell
          requires:
            - CORE
            - STOCK
        CASH:
          - a: 1
            b: 2
          - - nested

      """)
  }

  func testBlankLinesAreOneAtMostAndNoneAtTheEnds() throws {
    try assertLayout("\n\n# first\n\n\na: 1\n\n\n\nb: 2\n\n\n", "# first\n\na: 1\n\nb: 2\n")
  }

  func testCommentsStayWithWhatTheyBelongTo() throws {
    try assertLayout(
      """
      # About the file.
      a:   # about a
            # about x
            x: 1   # behind x

            # the last in a
         # about b
      b: 2
        # the end

      """,
      """
      # About the file.
      a: # about a
        # about x
        x: 1 # behind x

        # the last in a
        # about b
      b: 2
      # the end

      """)
  }

  func testBracketsWithCommentsInsideBecomeLines() throws {
    try assertLayout(
      """
      a: [ # open
        b, # bb
        # alone
        { c: d }, e ]   # close

      """,
      """
      a: # open
        - b # bb
        # alone
        - { c: d }
        - e # close

      """)
  }

  func testLongEntryMovesToItsOwnLineAndThenBecomesLines() throws {
    let long = String(repeating: "x", count: 47)
    try assertLayout(
      "a: { one: \(long), two: \(long), three }\n", "a: { one: \(long), two: \(long), three }\n")
    try assertLayout(
      "key: { one: \(long), two: \(long), z: 1 }\n", "key:\n  { one: \(long), two: \(long), z: 1 }\n")
    try assertLayout(
      "a: { one: \(long), two: \(long), three: [\(long)] }\n",
      "a:\n  one: \(long)\n  two: \(long)\n  three: [\(long)]\n")
  }

  func testTextsKeepTheirWordsQuotesAndLines() throws {
    try assertLayout(
      """
      a: "double
        quoted   \\
        esc"
      b:   text goes
            on

            here
      c: [in, brackets it
            is one line]
      d:
        # about the text
        plain

      """,
      """
      a: "double
        quoted   \\
        esc"
      b: text goes
        on

        here
      c: [in, brackets it is one line]
      d:
        # about the text
        plain

      """)
  }

  func testBlocksMoveWithTheirKey() throws {
    try assertLayout(
      """
      a:
         b: >-   # why
              first

                more indented
              last
         c: |2
               two
         d: |+
            keep


      e: 1

      """,
      """
      a:
        b: >-   # why
          first

            more indented
          last
        c: |2
              two
        d: |+
          keep


      e: 1

      """)
  }

  func testDocumentMarksAndDirectivesStay() throws {
    try assertLayout("%YAML 1.1\n# head\n---   # doc\n\n\n{ a:   1 }\n", "%YAML 1.1\n# head\n---   # doc\n\n{ a: 1 }\n")
  }

  func testLineEndsStayAndTheByteOrderMarkGoes() throws {
    try assertLayout("\u{FEFF}a:   1\r\n\r\n\r\nb: 2\r\n", "a: 1\r\n\r\nb: 2\r\n")
  }

  func testFileWithAMistakeIsRefused() {
    for yaml in ["a: [\n", "a: 1\na: 2\n", "a: &x 1\n", "a: !t 1\n", "", "# nothing\n", "a: \u{202E}\n"] {
      XCTAssertThrowsError(try formatted(SourceID(index: 0), bytes: Array(yaml.utf8)), yaml) { error in
        guard case FormatRefusal.faulty(let findings) = error else { return XCTFail("\(error)") }
        XCTAssertFalse(findings.isEmpty)
      }
    }
  }

  private func assertLayout(
    _ yaml: String, _ expected: String, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    XCTAssertEqual(try layout(of: yaml), expected, file: file, line: line)
    XCTAssertEqual(try layout(of: expected), expected, "once more", file: file, line: line)
  }
}

/// The layout of a text.
func layout(of yaml: String) throws -> String {
  String(decoding: try formatted(SourceID(index: 0), bytes: Array(yaml.utf8)), as: UTF8.self)
}
