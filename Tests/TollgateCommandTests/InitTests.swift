import Foundation
import XCTest

/// `init`: the catalog that a product manager starts from.
final class InitTests: CommandTestCase {
  func testNewCatalogIsListedCheckedCleanAndGenerates() throws {
    XCTAssertEqual(
      try tollgate("init", "catalog/shop"),
      Run(
        output: """
          wrote
            catalog/shop/.gitattributes
            catalog/shop/.schema.json
            catalog/shop/catalog.yaml
            catalog/shop/expectations.yaml
            catalog/shop/ledger.yaml
            catalog/shop/modules.yaml
            catalog/shop/packs.yaml
            catalog/shop/roles.yaml
            catalog/shop/routes.yaml
          next: tollgate check catalog/shop

          """))
    XCTAssertEqual(try tollgate("check", "--warnings-as-errors"), Run(output: "catalog/shop: fine\n"))
    XCTAssertEqual(
      try tollgate("test"), Run(output: "catalog/shop: 4 expectations in 11 combinations: fine\n"))
    XCTAssertEqual(
      try tollgate("generate"),
      Run(
        output: """
          Generated/ShopCatalog: TollgateCatalog.swift, TollgateTables.swift
          Generated/TypeScript/ShopCatalog: index.js, index.d.ts
          Generated/Effects: ShopCatalog.md

          """))
  }

  func testEachFileOpensWithAnExplanation() throws {
    _ = try tollgate("init", "shop")
    for (name, text) in try files(in: "shop") where name.hasSuffix(".yaml") {
      XCTAssertTrue(text.split(separator: "\n")[1].hasPrefix("# "), name)
    }
  }

  func testTheNewCatalogDecides() throws {
    _ = try tollgate("init", "shop")
    let run = try tollgate("decide", "shop", "GET", "/reports", "--pack", "STARTER", "--role", "MANAGER")
    XCTAssertEqual(
      run.output,
      """
      deny: not_granted
        module: REPORTS
        packs that would grant it: BUSINESS
        path: /reports

      """)
  }

  func testAnyNameOfAFolderMakesACodeThatChecksClean() throws {
    let codes = [
      "shop": "Shop", "my-shop": "MyShop", "my shop's": "MyShopS", "été 2": "T2", "12": "Shop", "日本": "Shop",
      "CAFE": "CAFE", "a_b": "AB", "x.y/deep/": "Deep", "--": "Shop", "new\nline": "NewLine", "Self": "Self",
      String(repeating: "long", count: 30): "L" + String(repeating: "long", count: 30).dropFirst().prefix(62),
    ]
    for (name, code) in codes {
      let run = try tollgate("init", "--", name)
      XCTAssertEqual([run.complaints, "\(run.code)"], ["", "0"], name)
      XCTAssertTrue(try text(of: "\(name)/catalog.yaml").contains("\ncatalog: \(code) #"), name)
      XCTAssertEqual(try tollgate("check", "--warnings-as-errors", "--", name).code, 0, name)
      let next = try XCTUnwrap(run.output.split(separator: "\n").last { $0.hasPrefix("next: ") }?.dropFirst(6))
      XCTAssertNil(next.unicodeScalars.first { $0.properties.generalCategory == .control }, name)
    }
  }

  func testTheCommentNamesTheTypeThatIsGenerated() throws {
    _ = try tollgate("init", "catalog/CAFE_DE_PARIS")
    let text = try text(of: "catalog/CAFE_DE_PARIS/catalog.yaml")
    let type = try XCTUnwrap(text.firstMatch(of: /names the generated code: (\w+)/)).1
    XCTAssertEqual(
      try tollgate("generate").output,
      """
      Generated/\(type): TollgateCatalog.swift, TollgateTables.swift
      Generated/TypeScript/\(type): index.js, index.d.ts
      Generated/Effects: \(type).md

      """)
  }

  func testWorkingFolder() throws {
    try makeFolder("bakery")
    XCTAssertEqual(try shell("cd bakery && tollgate init .").code, 0)
    XCTAssertTrue(try text(of: "bakery/catalog.yaml").contains("\ncatalog: Bakery #"))
  }

  func testEmptyFolderIsTaken() throws {
    try makeFolder("shop")
    XCTAssertEqual(try tollgate("init", "shop").code, 0)
  }

  func testFolderThatIsNotEmptyIsRefused() throws {
    try write("mine", to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("init", "shop"),
      Run(
        complaints: """
          tollgate: shop is not empty
          name an empty folder, or one that does not exist yet

          """, code: 2))
    XCTAssertEqual(try files(in: "shop"), ["catalog.yaml": "mine"])
  }

  func testPathThatCannotBecomeAFolder() throws {
    try write("mine", to: "file")
    XCTAssertEqual(try tollgate("init", "file"), Run(complaints: "tollgate: file: Not a directory\n", code: 2))
    XCTAssertEqual(try tollgate("init", "file/x"), Run(complaints: "tollgate: file/x: Not a directory\n", code: 2))
    let prefix = try unprivileged()
    XCTAssertEqual(
      try shell("mkdir closed; chmod 555 closed; \(prefix)tollgate init closed/x"),
      Run(complaints: "tollgate: closed/x: Permission denied\n", code: 2))
    XCTAssertEqual(
      try shell("\(prefix)tollgate init closed"),
      Run(complaints: "tollgate: closed/catalog.yaml: Permission denied\n", code: 2))
  }
}
