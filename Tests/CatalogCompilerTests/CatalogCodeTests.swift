import CatalogCompiler
import Foundation
import XCTest

/// What a catalog is called that says no code of its own.
final class CatalogCodeTests: XCTestCase {
  func testCodeIsTheFoldersOwnName() {
    for (folder, code) in [
      ("retail", "Retail"), ("corner-shop", "CornerShop"), ("/srv/catalog/corner_shop/", "CornerShop"),
      ("catalog//retail//", "Retail"), ("../corner shop.v2", "CornerShopV2"), ("café", "Caf"),
      (String(repeating: "a", count: 70), "A" + String(repeating: "a", count: 62)),
    ] {
      XCTAssertEqual(catalogCode(ofFolder: folder), code, folder)
    }
  }

  func testFolderThatAPathGoesBackToLendsItsName() {
    XCTAssertEqual(catalogCode(ofFolder: "/srv/corner-shop/."), "CornerShop")
    XCTAssertEqual(catalogCode(ofFolder: "/srv/corner-shop/drafts/.."), "CornerShop")
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).lastPathComponent
    XCTAssertEqual(catalogCode(ofFolder: "."), catalogCode(ofFolder: working))
    XCTAssertEqual(catalogCode(ofFolder: "./"), catalogCode(ofFolder: working))
  }

  func testNameWithoutALetterInFrontIsNoCode() {
    for folder in ["/", "2026", "42-shops", "---", "日本"] { XCTAssertNil(catalogCode(ofFolder: folder), folder) }
  }
}
