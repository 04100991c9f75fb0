import CatalogEmit
import XCTest

final class EscapeTests: XCTestCase {
  func testSwiftLiteralKeepsTextFromEndingInterpolatingOrHiding() {
    XCTAssertEqual(Escape.swift(#"a "b" \(c) \"#), ##"a \"b\" \\(c) \\"##)
    XCTAssertEqual(Escape.swift("a\nb\rc\td\0"), #"a\nb\rc\td\u{0}"#)
    XCTAssertEqual(Escape.swift("\u{2028}\u{2029}\u{85}"), #"\u{2028}\u{2029}\u{85}"#)
    XCTAssertEqual(Escape.swift("\u{202E}\u{2066}\u{200B}\u{FEFF}\u{AD}"), #"\u{202E}\u{2066}\u{200B}\u{FEFF}\u{AD}"#)
    XCTAssertEqual(Escape.swift("\u{E000}\u{E0001}"), #"\u{E000}\u{E0001}"#)
    XCTAssertEqual(Escape.swift("*/ /* // ' ` # é 日本 🇨🇲"), "*/ /* // ' ` # é 日本 🇨🇲")
  }

  func testCombiningMarkCannotSwallowTheQuoteBeforeIt() {
    XCTAssertEqual(Array(Escape.swift("\"\u{301}").unicodeScalars).map(\.value), [0x5C, 0x22, 0x301])
    XCTAssertEqual(Array(Escape.swift("\\\u{301}\n\u{308}").utf8), Array("\\\\\u{301}\\n\u{308}".utf8))
  }

  func testSwiftCommentStaysOnItsLine() {
    XCTAssertEqual(Escape.comment("a\nb\r\nc\u{2028}d"), #"a\nb\r\nc\u{2028}d"#)
    XCTAssertEqual(Escape.comment(#"a "b" \(c) */"#), #"a "b" \(c) */"#)
  }

  func testMermaidLabelHoldsNoMarkup() {
    XCTAssertEqual(
      Escape.mermaid("a \"b\" <b> & #35; `c` \\"), "a #34;b#34; #60;b#62; #38; #35;35#59; #96;c#96; #92;")
    XCTAssertEqual(Escape.mermaid("a\nb\u{202E}"), "a b ")
    XCTAssertEqual(Escape.mermaid("(é) [x] {y} | -- z"), "(é) [x] {y} | -- z")
  }

  func testLineHoldsNoOtherLine() {
    XCTAssertEqual(Escape.line("a\nb\r\nc\td\u{2028}e\u{202E}\u{1B}[31m"), "a b  c d e  [31m")
    XCTAssertEqual(Escape.line("é 日本 |"), "é 日本 |")
  }

  func testMarkdownCellHoldsNoMarkupAndNoOtherCell() {
    XCTAssertEqual(
      Escape.markdown(#"a|b \| *c* _d_ `e` ~f~ [g](h) ![i] #1 $x$ @me"#),
      ##"a\|b \\\| \*c\* \_d\_ \`e\` \~f\~ \[g\](h) \!\[i\] \#1 \$x\$ \@me"##)
    XCTAssertEqual(Escape.markdown("<b>&amp;\n|\u{2028}"), #"&lt;b&gt;&amp;amp; \| "#)
    XCTAssertEqual(Escape.markdown("|\u{301}\r\n"), "\\|\u{301}  ")
    XCTAssertEqual(Escape.markdown("Zahlung (é) 10 % + 3"), "Zahlung (é) 10 % + 3")
  }

  func testCSVFieldIsQuotedWhereItMustBe() {
    XCTAssertEqual(Escape.csv("plain text, é 日本"), "\"plain text, é 日本\"")
    XCTAssertEqual(Escape.csv("plain; text"), "plain; text")
    XCTAssertEqual(Escape.csv(#"a "b""#), #""a ""b""""#)
    XCTAssertEqual(Escape.csv("a\nb"), "\"a\nb\"")
    XCTAssertEqual(Escape.csv("a\r\nb"), "\"a\r\nb\"")
    XCTAssertEqual(Escape.csv("\"\u{301}"), "\"\"\"\u{301}\"")
    XCTAssertEqual(Escape.csv(" a"), "\" a\"")
    XCTAssertEqual(Escape.csv(""), "")
  }

  func testCSVFieldIsNoFormula() {
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x"] {
      XCTAssertEqual(Escape.csv(text), "'\(text)")
    }
    XCTAssertEqual(Escape.csv("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")
    XCTAssertEqual(Escape.csv("\t=1"), "\"'\t=1\"")
    XCTAssertEqual(Escape.csv(" =1"), "' =1")
    XCTAssertEqual(Escape.csv("\u{200B}=1"), "\"'\u{200B}=1\"")
    XCTAssertEqual(Escape.csv("\ra"), "\"'\ra\"")
    XCTAssertEqual(Escape.csv("a=1"), "a=1")
  }

  func testDOTStringHoldsNoEscape() {
    XCTAssertEqual(Escape.dot(#"a "b" \n \l \"#), ##"a \"b\" \\n \\l \\"##)
    XCTAssertEqual(Escape.dot("a\nb\u{202E}"), "a b ")
    XCTAssertEqual(Escape.dot("<b> & é; -> {}"), "<b> & é; -> {}")
  }

  func testJavaScriptStringKeepsTextFromEndingItOrItsScript() {
    XCTAssertEqual(Escape.javaScript(#"a "b" \ '${c}' `d`"#), ##"a \"b\" \\ '${c}' `d`"##)
    XCTAssertEqual(Escape.javaScript("</script><!--"), #"\u003C/script>\u003C!--"#)
    XCTAssertEqual(Escape.javaScript("a\nb\r\u{2028}\u{2029}\u{0}\u{E0001}"), #"a\nb\r\u{2028}\u{2029}\u{0}\u{E0001}"#)
    XCTAssertEqual(Array(Escape.javaScript("\"\u{301}<\u{338}").utf8), Array("\\\"\u{301}\\u003C\u{338}".utf8))
  }

  func testHTMLIsTextInElementsAndAttributes() {
    XCTAssertEqual(
      Escape.html("<b a=\"1\" c='2'>&amp;</b>"), "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;")
    XCTAssertEqual(Array(Escape.html("<\u{338}").utf8), Array("&lt;\u{338}".utf8))
    XCTAssertEqual(Escape.html("é 日本 {} ` \\"), "é 日本 {} ` \\")
  }
}
