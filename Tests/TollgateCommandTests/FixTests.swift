import Foundation
import XCTest

/// `fix`: what findings suggest, applied.
final class FixTests: CommandTestCase {
  private let mended = Sample.catalog("Shop")

  func testSuggestionIsAppliedAndTold() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("fix", "shop"), Run(output: "shop/catalog.yaml:5:36: 'COER' becomes 'CORE' [TG201]\n"))
    XCTAssertEqual(try files(in: "shop"), ["catalog.yaml": mended])
    XCTAssertEqual(try tollgate("fix", "shop"), Run(output: "shop: nothing to fix\n"))
  }

  func testDryRunPrintsAPatchThatDoesTheSame() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    let run = try tollgate("fix", "shop", "--dry-run")
    XCTAssertEqual(
      run,
      Run(
        output: """
          --- shop/catalog.yaml
          +++ shop/catalog.yaml
          @@ -5,1 +5,1 @@
          -  SALES: { name: Sales, requires: [COER] }
          +  SALES: { name: Sales, requires: [CORE] }

          """))
    XCTAssertEqual(try text(of: "shop/catalog.yaml"), Sample.broken("Shop"))
    try write(run.output, to: "patch")
    XCTAssertEqual(try shell("git init -q . && git apply --unidiff-zero -p0 patch").complaints, "")
    XCTAssertEqual(try text(of: "shop/catalog.yaml"), mended)
  }

  func testErrorsThatAreLeftAreReported() throws {
    try write(Sample.broken("Shop") + "  BIG: { name: Big, modules: [NOTHING_LIKE_IT] }\n", to: "shop/catalog.yaml")
    let run = try tollgate("fix", "shop")
    XCTAssertEqual(run.code, 1)
    XCTAssertEqual(run.output, "shop/catalog.yaml:5:36: 'COER' becomes 'CORE' [TG201]\n")
    XCTAssertTrue(run.complaints.hasPrefix("shop/catalog.yaml:8:31: error: "), run.complaints)
  }

  func testWithoutOperandsEveryCatalogIsMended() throws {
    for name in ["a", "b"] { try write(Sample.broken("Shop"), to: "catalog/\(name)/catalog.yaml") }
    XCTAssertEqual(try tollgate("fix").code, 0)
    for name in ["a", "b"] { XCTAssertEqual(try text(of: "catalog/\(name)/catalog.yaml"), mended) }
  }

  func testRightsOfTheFileStay() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(
      try shell("chmod 640 shop/catalog.yaml; tollgate fix shop >fixed; stat -c %a shop/catalog.yaml").output, "640\n")
  }

  func testWhatCannotBeReadOrWritten() throws {
    XCTAssertEqual(try tollgate("fix", "missing").code, 2)
    XCTAssertEqual(
      try tollgate("fix"),
      Run(
        complaints: """
          tollgate: no catalog is named, and there is no folder 'catalog' with catalogs in it
          name a catalog's folder, or make one: tollgate init catalog/shop

          """, code: 2))
    try makeFolder("empty")
    XCTAssertEqual(try tollgate("fix", "empty").code, 1)
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    let prefix = try unprivileged()
    XCTAssertEqual(
      try shell("chmod 555 shop; \(prefix)tollgate fix shop"),
      Run(complaints: "tollgate: shop/catalog.yaml: Permission denied\n", code: 2))
    XCTAssertEqual(try text(of: "shop/catalog.yaml"), Sample.broken("Shop"))
    XCTAssertEqual(try shell("tollgate fix shop --dry-run | true").code, 0)
  }
}
