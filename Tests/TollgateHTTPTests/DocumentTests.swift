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

  func testMatrixDocumentSaysWhyThingsAreOffWhereThatIsAskedFor() throws {
    let shop = try ShopCatalog()
    let subject = shop.subject { $0.storeModules = [EntitlementOverride(shop.id("CASH"), .disabled)] }
    let json = MatrixDocument(
      storeID: "17", matrix: try XCTUnwrap(subject.matrix), capabilities: subject.capabilities, includesReasons: true
    ).json
    XCTAssertTrue(
      json.hasSuffix(
        #""capabilities":["CAN_SELL","CAN_REFUND"],"reasons":{"modules":{"CASH":"overridden_off","#
          + #""CREDIT":"not_granted","ADS":"not_granted","SHIP":"not_granted","ROBOTS":"not_granted"},"features":{"#
          + #""sales_refund":"feature_off","sales_ads":"feature_locked","sales_robots":"not_released"}},"#
          + #""connections":[],"limits":{"orders_per_month":10,"stores":1,"tills":1}}"#), json)
  }

  func testStoreIDIsEscaped() throws {
    let shop = try ShopCatalog()
    let matrix = try XCTUnwrap(shop.subject().matrix)
    let json = MatrixDocument(storeID: "\"}\n", matrix: matrix, capabilities: .all(shop.tables)).json
    XCTAssertTrue(json.hasPrefix(#"{"store_id":"\"}\u000a","#), json)
  }
}
