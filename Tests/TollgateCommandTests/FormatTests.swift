import Foundation
import XCTest

/// `format`: one layout for a catalog's files.
final class FormatTests: CommandTestCase {
  private let untidy = Sample.catalog("Shop").replacingOccurrences(of: "{ name: Core,", with: "{name:   Core ,")

  func testFilesAreLaidOutAndNamed() throws {
    try write(untidy, to: "shop/catalog.yaml")
    XCTAssertEqual(try tollgate("format", "shop"), Run(output: "wrote shop/catalog.yaml\n"))
    XCTAssertEqual(try files(in: "shop"), ["catalog.yaml": Sample.catalog("Shop")])
    XCTAssertEqual(try tollgate("format", "shop"), Run(output: "shop: in layout\n"))
    XCTAssertEqual(try tollgate("format", "shop", "--check"), Run(output: "shop: in layout\n"))
  }

  func testCheckShowsTheChangeAndWritesNothing() throws {
    try write(untidy, to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("format", "shop", "--check"),
      Run(
        complaints: """
          shop/catalog.yaml is not in layout:
          --- shop/catalog.yaml
          +++ shop/catalog.yaml
          @@ -4,1 +4,1 @@
          -  CORE: {name:   Core , always_on: true }
          +  CORE: { name: Core, always_on: true }
          to mend it, run: tollgate format shop

          """, code: 1))
    XCTAssertEqual(try text(of: "shop/catalog.yaml"), untidy)
  }

  func testFileWithAMistakeInItsYAMLIsReportedAndLeftAlone() throws {
    try write("a: [\n", to: "shop/broken.yaml")
    try write(untidy, to: "shop/catalog.yaml")
    let run = try tollgate("format", "shop")
    XCTAssertEqual(run.output, "wrote shop/catalog.yaml\n")
    XCTAssertTrue(run.complaints.hasPrefix("shop/broken.yaml:1:4: error: "), run.complaints)
    XCTAssertEqual(run.code, 1)
    XCTAssertEqual(try text(of: "shop/broken.yaml"), "a: [\n")
    XCTAssertEqual(try tollgate("format", "shop", "--check").code, 1)
  }

  func testMistakesOfTheCatalogDoNotMatter() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(try tollgate("format", "shop"), Run(output: "shop: in layout\n"))
  }

  func testNewCatalogIsInLayout() throws {
    _ = try tollgate("init", "catalog/shop")
    XCTAssertEqual(try tollgate("format", "--check"), Run(output: "catalog/shop: in layout\n"))
  }

  func testWhatCannotBeReadOrWritten() throws {
    XCTAssertEqual(try tollgate("format", "missing").code, 2)
    XCTAssertEqual(try tollgate("format").code, 2)
    try makeFolder("empty")
    XCTAssertEqual(try tollgate("format", "empty").code, 1)
    try write(untidy, to: "shop/catalog.yaml")
    let prefix = try unprivileged()
    XCTAssertEqual(
      try shell("chmod 555 shop; \(prefix)tollgate format shop"),
      Run(complaints: "tollgate: shop/catalog.yaml: Permission denied\n", code: 2))
    XCTAssertEqual(
      try shell("chmod 755 shop; chmod 000 shop/catalog.yaml; \(prefix)tollgate format shop >out 2>&1").code, 2)
  }
}
