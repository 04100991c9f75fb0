import CatalogCompiler
import MarketingCatalog
import NaiveTollgate
import ShippedCatalogs
import Tollgate
import XCTest

final class GeneratedFilesTests: XCTestCase {
  private let shipped = ShippedCatalog(folder: "marketing", target: "MarketingCatalog")

  /// The circle of data that the product lives on, and the one box of the overview that nothing leads to.
  func testCatalogHasNoWarnings() {
    let findings = shipped.report().split(separator: "\n").filter { $0.hasPrefix("catalog/") }
    XCTAssertEqual(
      findings,
      [
        "catalog/marketing/modules.yaml:290:17: note: circle of data flow: "
          + "AI -> CAMPAIGNS -> ORCHESTRATION -> EVENTS -> AI [TG307]",
        "catalog/marketing/systems.yaml:54:3: note: nothing uses system 'ADS' [TG308]",
      ])
  }

  func testCommittedFilesAreUpToDate() throws {
    XCTAssertEqual(try shipped.differences(), [], "mend it with: swift run tollgate generate")
  }

  func testGeneratedTablesAreThoseInMemory() throws {
    XCTAssertEqual(MarketingCatalog.tables.digest, try shipped.compiled().tables.digest)
  }

  func testTablesAgreeWithTheSecondEvaluatorOnRandomTenantsAndRequests() throws {
    let comparison = NaiveComparison(try shipped.catalog(), tables: MarketingCatalog.tables)
    XCTAssertNil(comparison.difference(amongTenants: 300, seed: .random(in: 0 ... .max)))
  }
}
