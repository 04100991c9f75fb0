import AwkwardCatalog
import CatalogCompiler
import CatalogEmit
import CatalogSyntax
import Diagnostics
import XCTest

/// What generated Swift knows of codes that went in the round the catalog is in, and of numbers.
final class FormerCodeTests: XCTestCase {
  private func swift(_ ledger: String, _ modules: String) throws -> String {
    let catalog = "tollgate: 1\ncatalog: Shop\nmodules:\n\(modules)\npacks:\n  ALL: { name: All, modules: [SALES] }\n"
    let files = [("catalog.yaml", catalog), ("ledger.yaml", ledger)].map {
      CatalogFile(name: $0, content: .bytes(Array($1.utf8)))
    }
    let compilation = compile(title: "shop", folder: "shop", files: files)
    XCTAssertEqual(compilation.diagnostics.filter { $0.severity == .error }.map(\.problem.wording.message), [])
    return try XCTUnwrap(compilation.result).swift[0].text
  }

  private let renamed = """
    ledger:
      round: 2
      modules:
        GIFTS: { number: 30, retired: "nobody \\"liked\\" it", round: 2 }
        OFFERS: { number: 40, retired: part of SALES now, instead: SALES, round: 2 }
        SALES: 10
        SELL: { renamed: SALES, round: 2 }
        TOYS: { number: 20, retired: too loud, round: 1 }
        VEND: { renamed: SELL, round: 1 }
      packs:
        ALL: 10

    """

  func testCodesThatWentInThisRoundAreNamesAndNoCases() throws {
    let text = try swift(renamed, "  SALES: { name: Sales }")
    XCTAssertTrue(
      text.contains(
        """
          public enum Module: CatalogCode {
            case sales  // SALES

        """), text)
    XCTAssertTrue(
      text.contains(
        #"""
        extension ShopCatalog.Module {
          /// It stands for nothing any more, and nothing that names it compiles.
          @available(*, unavailable, message: "GIFTS is retired: nobody \"liked\" it")
          public static var gifts: Self { allCases[0] }

          @available(*, deprecated, renamed: "sales", message: "OFFERS is retired: part of SALES now")
          public static var offers: Self { .sales }

          @available(*, deprecated, renamed: "sales", message: "SELL is called SALES now")
          public static var sell: Self { .sales }
        }

        """#), text)
    for gone in ["toys", "vend", "TOYS", "VEND"] { XCTAssertFalse(text.contains(gone), gone) }
  }

  func testTheNextRoundKnowsThemNoLonger() throws {
    let text = try swift(
      renamed.replacingOccurrences(of: "  round: 2\n", with: "  round: 3\n"), "  SALES: { name: Sales }")
    XCTAssertFalse(text.contains("@available"), text)
  }

  func testACodeThatIsToBeWrittenIntoTheLedgerIsKnownAlready() throws {
    let ledger = "ledger:\n  modules:\n    SELL: 10\n  packs:\n    ALL: 10\n"
    let text = try swift(ledger, "  SALES: { name: Sales, was: SELL }")
    XCTAssertTrue(text.contains("public static var sell: Self { .sales }"), text)
  }

  /// Deprecated as what it asks for.
  @available(*, deprecated)
  func testFormerNamesStandForWhatTheyHaveBecome() {
    XCTAssertEqual(AwkwardNamesCatalog.Module.extension, .self_)
    XCTAssertEqual(AwkwardNamesCatalog.Module.longGone, .self_)
    XCTAssertEqual(AwkwardNamesCatalog.Module.metatype, .default)
    let all = AwkwardNamesCatalog.Module.allCases
    XCTAssertEqual(all.count, Set(all).count)
  }

  func testNumbersLeadBothWays() {
    for module in AwkwardNamesCatalog.Module.allCases {
      XCTAssertEqual(AwkwardNamesCatalog.Module(number: module.number), module)
    }
    XCTAssertEqual(AwkwardNamesCatalog.Module.type.number, 62)
    XCTAssertEqual(
      AwkwardNamesCatalog.Module.allCases.map(\.number), AwkwardNamesCatalog.Module.allCases.map(\.number).sorted())
    XCTAssertNil(AwkwardNamesCatalog.Module(number: 900_001))
    XCTAssertNil(AwkwardNamesCatalog.Module(number: 0))
  }
}
