import CatalogCompiler
import CatalogEmit
import Foundation
import RetailCatalog
import ShippedCatalogs
import Tollgate
import XCTest

final class GeneratedFilesTests: XCTestCase {
  func testCommittedFilesAreUpToDate() throws {
    XCTAssertEqual(try RetailFolder.shipped.differences(), [], "mend it with: swift run tollgate generate")
  }

  func testGeneratedTablesAreThoseInMemory() throws {
    let tables = try RetailFolder.compiled().tables
    XCTAssertEqual(RetailCatalog.tables.digest, tables.digest)
    XCTAssertEqual(RetailCatalog.tables.catalog, "Retail")
  }

  func testCompilingTwiceGivesTheSameBytes() throws {
    XCTAssertEqual(try RetailFolder.compiled().swift, try RetailFolder.compiled().swift)
  }

  func testFirstLineSaysThatTheFileIsGenerated() throws {
    for name in GeneratedFile.swiftNames {
      let text = try String(contentsOf: RetailFolder.shipped.generated.appendingPathComponent(name), encoding: .utf8)
      XCTAssertNotNil(try /\/\/ Code generated .* DO NOT EDIT\./.wholeMatch(in: text.prefix { $0 != "\n" }), name)
      XCTAssertFalse(text.contains(ShippedCatalog.package.path), name)
    }
  }

  func testAddingAModuleInTheMiddleChangesFewLines() throws {
    try checkAddedModule(before: "  STOCK:\n    name: Stock Ops\n")
  }

  func testAddingAModuleAtTheEndChangesFewLines() throws {
    let last = "    requires: [CORE]\n    features: [alerts_center]\n"
    try checkAddedModule(after: last)
  }

  /// A line each for its case, its name and its summary, and the line of the pack that sells it.
  private func checkAddedModule(before: String = "", after: String = "") throws {
    let module = "  GIFTS: { name: Gift Cards, summary: cards to give, requires: [SELL] }\n"
    let richer = try RetailFolder.compiled(replacing: [
      (after + before, after + module + before, "modules.yaml"),
      ("[CUSTOMER, PURCHASE, EXPENSE, ALERTS]", "[CUSTOMER, PURCHASE, EXPENSE, ALERTS, GIFTS]", "packs.yaml"),
    ])
    let changes = try lines(of: richer).difference(from: lines(of: RetailFolder.compiled()))
    var (added, removed): ([String], [String]) = ([], [])
    for change in changes {
      switch change {
      case .insert(_, let line, _): added.append(line)
      case .remove(_, let line, _): removed.append(line)
      }
    }
    XCTAssertEqual(
      added,
      [
        "    case gifts  // GIFTS: requires SELL",
        "          Gift Cards",
        "    case business  // BUSINESS: RETAIL_OPS + CUSTOMER, PURCHASE, EXPENSE, ALERTS, GIFTS",
        "        cards to give",
      ])
    XCTAssertEqual(removed, ["    case business  // BUSINESS: RETAIL_OPS + CUSTOMER, PURCHASE, EXPENSE, ALERTS"])
  }

  private func lines(of compiled: CompiledCatalog) -> [String] {
    compiled.swift[0].text.components(separatedBy: "\n")
  }
}
