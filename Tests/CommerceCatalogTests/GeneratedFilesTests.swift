import CatalogCompiler
import CommerceCatalog
import Diagnostics
import NaiveTollgate
import ShippedCatalogs
import Tollgate
import XCTest

final class GeneratedFilesTests: XCTestCase {
  private let shipped = ShippedCatalog(folder: "commerce", target: "CommerceCatalog")

  func testCatalogHasNoFindingsButThoseThatAreWaived() throws {
    let waived = compile(folder: shipped.folder.path).diagnostics.map(\.problem.rule.code)
    XCTAssertEqual(waived, Array(repeating: "TG408", count: 6))
    XCTAssertNoThrow(try shipped.compiled())
  }

  func testCommittedFilesAreUpToDate() throws {
    XCTAssertEqual(try shipped.differences(), [], "mend it with: swift run tollgate generate")
  }

  func testGeneratedTablesAreThoseInMemory() throws {
    XCTAssertEqual(CommerceCatalog.tables.digest, try shipped.compiled().tables.digest)
  }

  func testTablesAgreeWithTheSecondEvaluatorOnRandomTenantsAndRequests() throws {
    let comparison = NaiveComparison(try shipped.catalog(), tables: CommerceCatalog.tables)
    XCTAssertNil(comparison.difference(amongTenants: 300, seed: .random(in: 0 ... .max)))
  }
}
