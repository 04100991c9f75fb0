import CatalogDiff
import Diagnostics
import XCTest

/// What the ledgers of two catalogs tell: reasons, renames and numbers.
final class LedgerTests: XCTestCase {
  private func shop(_ modules: String, _ rows: String) -> String {
    "tollgate: 1\ncatalog: Shop\nmodules:\n\(modules)packs:\n  ALL: { name: All, modules: [SELL] }\nledger:\n"
      + "  round: 2\n  modules:\n\(rows)"
  }

  private func changes(_ before: String, _ after: String) throws -> [String] {
    try difference(before, after).changes.map { "\($0.words) [\($0.rule.code)]" }
  }

  private let sell = "  SELL: { name: Sell }\n"

  func testAReasonIsTold() throws {
    XCTAssertEqual(
      try changes(
        shop(
          sell + "  GIFTS: { name: Gifts, features: { wrap: { checked_in: code } } }\n", "    SELL: 1\n    GIFTS: 2\n"),
        shop(sell, "    SELL: 1\n    GIFTS: { number: 2, retired: nobody bought it }\n")),
      ["module GIFTS is gone, with wrap: nobody bought it [TD102]"])
  }

  func testARenameIsToldAsLongAsTheLedgerKnowsIt() throws {
    let before = shop(sell, "    SELL: 1\n")
    func after(_ modules: String, _ rows: String) -> String {
      shop(modules, rows).replacingOccurrences(of: "[SELL]", with: "[SALES]")
    }
    let round = "SELL is called SALES now; its Swift name stays for a round [TD104]"
    XCTAssertEqual(
      try changes(before, after("  SALES: { name: Sell, was: SELL }\n", "    SELL: 1\n")), ["module \(round)"])
    XCTAssertEqual(
      try changes(before, after("  SALES: { name: Sell }\n", "    SELL: { renamed: SALES, round: 2 }\n    SALES: 1\n")),
      ["module \(round)"])
    // In a later round, and by way of another name.
    XCTAssertEqual(
      try changes(
        before,
        after(
          "  SALES: { name: Sell }\n",
          "    SELL: { renamed: VEND, round: 1 }\n    VEND: { renamed: SALES, round: 1 }\n    SALES: 1\n")),
      ["module SELL is called SALES now [TD104]"])
  }

  func testNumbersThatChange() throws {
    XCTAssertEqual(
      try changes(shop(sell, "    SELL: 1\n"), shop(sell, "    SELL: 2\n")),
      ["module SELL has the number 2 and not 1 [TD108]"])
    XCTAssertEqual(
      try changes(
        shop(sell + "  GIFTS: { name: Gifts }\n", "    SELL: 1\n    GIFTS: 2\n"),
        shop(sell + "  TOYS: { name: Toys }\n", "    SELL: 1\n    TOYS: 2\n")),
      [
        "module TOYS is new [TD101]", "module GIFTS is gone [TD102]",
        "module TOYS has the number 2, which stood for GIFTS [TD108]",
      ])
  }

  func testNumbersThatNoFileHoldsAreNone() throws {
    let spare = sell + "  GIFTS: { name: Gifts }\n"
    XCTAssertEqual(try changes(shop(spare, "    SELL: 1\n"), shop(spare, "    SELL: 1\n    GIFTS: 7\n")), [])
  }

  func testOrderAloneIsNoChange() throws {
    let both = sell + "  GIFTS: { name: Gifts }\n"
    let rows = "    SELL: 1\n    GIFTS: 2\n"
    XCTAssertEqual(try changes(shop(both, rows), shop("  GIFTS: { name: Gifts }\n" + sell, rows)), [])
  }
}
