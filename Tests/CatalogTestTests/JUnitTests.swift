import CatalogTest
import Foundation
import XCTest

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The XML is what it should be, whatever the names are.
final class JUnitTests: XCTestCase {
  func testSuitesCasesAndFailuresStandWhereBuildServersLook() throws {
    let shop = try TestedShop(
      """
      expectations:
        a <small> shop & "its" till:
          given: { pack: SMALL, at: 2026-03-01 }
          allow: [module SELL, module CASH]
        it sells:
          given: { pack: SMALL, at: 2026-03-01 }
          allow: [module SELL]

      """)
    var junit = JUnitReport()
    junit.add(shop.plan.run(), of: "shop", in: shop.sources, remarks: "a ]]> b\u{1B}")
    XCTAssertEqual(
      shop.shown(junit.text),
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="shop" tests="2" failures="1" errors="0">
          <testcase name="a &lt;small&gt; shop &amp; &quot;its&quot; till" classname="shop" file="shop/catalog.yaml" line="38">
            <failure message="module CASH">shop/catalog.yaml:40:26
      expected: allow
      decided: deny: not_granted, module CASH</failure>
          </testcase>
          <testcase name="it sells" classname="shop" file="shop/catalog.yaml" line="41"/>
          <system-out>a ]]&gt; b\u{FFFD}</system-out>
        </testsuite>
      </testsuites>

      """)
    XCTAssertEqual(try names(in: junit.text), ["a <small> shop & \"its\" till", "it sells"])
  }

  /// The names of the cases, as an XML parser reads them.
  private func names(in xml: String) throws -> [String] {
    let reader = CaseReader()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = reader
    XCTAssertTrue(parser.parse(), String(describing: parser.parserError))
    return reader.names
  }
}

private final class CaseReader: NSObject, XMLParserDelegate {
  var names: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if element == "testcase" { names.append(attributes["name"] ?? "") }
  }
}
