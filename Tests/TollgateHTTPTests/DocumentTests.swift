import Foundation
import Tollgate
import TollgateHTTP
import XCTest

final class DocumentTests: XCTestCase {
  func testMatrixDocumentHoldsEverySwitchAndTheHeldCapabilities() throws {
    let shop = try ShopCatalog()
    let subject = shop.subject(roles: ["SELLER"])
    let matrix = try XCTUnwrap(subject.matrix)
    XCTAssertEqual(
      MatrixDocument(storeID: "17", matrix: matrix, capabilities: subject.capabilities).json,
      #"{"store_id":"17","#
        + #""modules":{"CORE":true,"SELL":true,"CASH":false,"CREDIT":false,"ADS":false,"SHIP":false,"ROBOTS":false},"#
        + #""features":{"sales_pos":true,"sales_refund":false,"sales_ads":false,"sales_robots":false},"#
        + #""capabilities":["CAN_SELL"]}"#)
  }

  func testMatrixDocumentSaysWhoGrantsEachModuleWhereThatIsAskedFor() throws {
    let shop = try ShopCatalog()
    let subject = shop.subject { $0.storeModules = [EntitlementOverride(shop.id("CASH"), .disabled)] }
    let json = MatrixDocument(
      storeID: "17", matrix: try XCTUnwrap(subject.matrix), capabilities: subject.capabilities, includesSources: true
    ).json
    XCTAssertTrue(
      json.hasSuffix(
        #""sources":{"CORE":"always_on","SELL":"pack","CASH":"store","CREDIT":"none","ADS":"none","SHIP":"none","#
          + #""ROBOTS":"none"}}"#), json)
  }

  func testStoreIDIsEscaped() throws {
    let shop = try ShopCatalog()
    let matrix = try XCTUnwrap(shop.subject().matrix)
    let json = MatrixDocument(storeID: "\"}\n", matrix: matrix, capabilities: .all(shop.tables)).json
    XCTAssertTrue(json.hasPrefix(#"{"store_id":"\"}\u000a","#), json)
  }

  func testStringsAreEscapedSoThatEveryReaderTakesThem() throws {
    XCTAssertEqual(JSONValue.string(#"a"b\c/"#).text, #""a\"b\\c/""#)
    XCTAssertEqual(JSONValue.string("\0\t\u{1F}\u{7F}\u{9F}").text, #""\u0000\u0009\u001f\u007f\u009f""#)
    XCTAssertEqual(JSONValue.string("\u{2028}\u{2029}é😀").text, #""\u2028\u2029é😀""#)
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = JSONValue.array([.string("a\(scalar)b")]).text
      XCTAssertEqual(try JSONDecoder().decode([String].self, from: Data(text.utf8)), ["a\(scalar)b"], text)
    }
  }

  func testValuesKeepTheirOrder() {
    let value = JSONValue.object([
      .init("z", .integer(.min)), .init("a", .array([])), .init("m", .object([])), .init("z\"", .bool(false)),
      .init("n", .null),
    ])
    XCTAssertEqual(value.text, #"{"z":-9223372036854775808,"a":[],"m":{},"z\"":false,"n":null}"#)
  }
}
