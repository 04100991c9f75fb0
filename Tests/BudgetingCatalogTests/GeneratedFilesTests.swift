import BudgetingCatalog
import CatalogCompiler
import NaiveTollgate
import ShippedCatalogs
import Tollgate
import XCTest

final class GeneratedFilesTests: XCTestCase {
  private let shipped = ShippedCatalog(folder: "budgeting", target: "BudgetingCatalog")

  func testCatalogHasNoFindings() {
    XCTAssertEqual(shipped.report(), "")
  }

  func testCommittedFilesAreUpToDate() throws {
    XCTAssertEqual(try shipped.differences(), [], "mend it with: swift run tollgate generate")
  }

  func testGeneratedTablesAreThoseInMemory() throws {
    XCTAssertEqual(BudgetingCatalog.tables.digest, try shipped.compiled().tables.digest)
  }

  func testTablesAgreeWithTheSecondEvaluatorOnRandomTenantsAndRequests() throws {
    let comparison = NaiveComparison(try shipped.catalog(), tables: BudgetingCatalog.tables)
    XCTAssertNil(comparison.difference(amongTenants: 300, seed: .random(in: 0 ... .max)))
  }
}
