import CatalogIR
import XCTest

final class SwiftNameTests: XCTestCase {
  func testCodesBecomeLowerCamelCase() {
    let names = [
      "SELL": "sell", "SELLER_PERF": "sellerPerf", "sales_pos": "salesPos", "salesPos": "salesPos",
      "SalesPOS": "salesPOS", "HTTPServer": "httpServer", "iOS": "iOS", "X": "x", "A1": "a1", "P2P_SALE": "p2pSale",
      "A__B_": "aB", "read": "read", "Any": "any",
    ]
    for (code, name) in names { XCTAssertEqual(swiftCaseName(of: code), name, code) }
  }

  func testNamesThatAnEnumCannotHaveGetAnUnderscore() {
    let codes = ["init", "SELF", "some", "none", "id", "code", "name", "tables", "allCases", "ALL_CASES", "hash_value"]
    for code in codes { XCTAssertTrue(swiftCaseName(of: code).hasSuffix("_"), code) }
    XCTAssertEqual(swiftCaseName(of: "init_value"), "initValue")
  }

  func testReservedWordsNeedBackticksAndContextualOnesDoNot() {
    XCTAssertTrue(["default", "class", "protocol", "nil", "true", "in"].allSatisfy(isSwiftKeyword))
    XCTAssertFalse(["open", "actor", "get", "any", "async", "sell"].contains(where: isSwiftKeyword))
  }

  func testCatalogsBecomeTypes() {
    XCTAssertEqual(swiftTypeName(ofCatalog: "Retail"), "RetailCatalog")
    XCTAssertEqual(swiftTypeName(ofCatalog: "ad_tech"), "AdTechCatalog")
    XCTAssertEqual(swiftTypeName(ofCatalog: "RETAIL"), "RetailCatalog")
    XCTAssertEqual(swiftTypeName(ofCatalog: "self"), "SelfCatalog")
  }
}
