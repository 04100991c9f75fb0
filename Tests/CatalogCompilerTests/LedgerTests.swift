import CatalogCompiler
import CatalogEmit
import CatalogIR
import Diagnostics
import Tollgate
import XCTest

/// The ledger: what `generate` would write, and what ids and findings follow from it.
final class LedgerTests: XCTestCase {
  /// The rows that the ledger of a catalog ought to have.
  private func rows(_ catalog: String, _ ledger: String? = nil, file: StaticString = #filePath, line: UInt = #line)
    throws -> String
  {
    let compilation = try compilation(catalog, ledger)
    XCTAssertEqual(errors(compilation), "", file: file, line: line)
    let text = try XCTUnwrap(compilation.ledger?.text, file: file, line: line)
    return text.components(separatedBy: "ledger:\n")[1]
  }

  private func compilation(_ catalog: String, _ ledger: String?) throws -> Compilation {
    var files = ["catalog.yaml": header + catalog]
    if let ledger { files["ledger.yaml"] = "ledger:\n\(ledger)" }
    return try CatalogFolder(files).compilation()
  }

  private func errors(_ compilation: Compilation) -> String {
    compilation.diagnostics.filter { $0.severity == .error }
      .map { "\($0.span.start.line):\($0.span.start.column) \($0.problem.rule.code) \($0.problem.wording.message)" }
      .joined(separator: "\n")
  }

  /// The findings on the rows of modules.
  private func findings(_ modules: String, _ rows: String) throws -> String {
    errors(try compilation("modules:\n\(modules)", "  modules:\n\(rows)"))
  }

  private let shop = """
    modules:
      SALES: { name: Sales, features: [quotes] }
      CORE: { name: Core, always_on: true }
    packs:
      SMALL: { name: Small, modules: [SALES] }
    capabilities:
      CAN_SELL: Sell
    limits:
      orders: { module: SALES, at_most: 5 }

    """

  private let shopRows = """
      round: 1
      modules:
        CORE: 1807
        SALES: 904
      features:
        quotes: 637
      packs:
        SMALL: 461
      capabilities:
        CAN_SELL: 367
      limits:
        orders: 821

    """

  // MARK: - What generate writes

  func testFirstLedgerNumbersEveryCodeInTheOrderOfTheFiles() throws {
    XCTAssertEqual(try rows(shop), shopRows)
  }

  func testALedgerThatIsUpToDateStays() throws {
    XCTAssertEqual(try rows(shop, shopRows), shopRows)
  }

  func testNewCodesComeAfterAllOthersOfTheirKind() throws {
    let more = shop.replacingOccurrences(of: "modules:\n  SALES", with: "modules:\n  AUDIT: { name: Audit }\n  SALES")
    XCTAssertEqual(
      try rows(more, shopRows), shopRows.replacingOccurrences(of: "    CORE", with: "    AUDIT: 2152\n    CORE"))
  }

  func testRowsAreSortedByTheirBytesAndTakeTheRound() throws {
    XCTAssertEqual(
      try rows(
        "modules:\n  b: { name: B }\n  Z: { name: Z }\n",
        """
          round: 4
          modules:
            b: 7
            OLD: { number: 9, retired: "a: b" }
            Z: 8
            A: { renamed: b }
            C: { renamed: b, round: 2 }

        """
      ).components(separatedBy: "  packs")[0],
      """
        round: 4
        modules:
          A: { renamed: b, round: 4 }
          C: { renamed: b, round: 2 }
          OLD: { number: 9, retired: "a: b", round: 4 }
          Z: 8
          b: 7

      """)
  }

  func testARenameKeepsTheNumber() throws {
    XCTAssertEqual(
      try rows(
        shop.replacingOccurrences(of: "SALES: {", with: "TRADE: { was: SALES,")
          .replacingOccurrences(of: "SALES", with: "TRADE").replacingOccurrences(of: "was: TRADE", with: "was: SALES"),
        shopRows),
      shopRows.replacingOccurrences(
        of: "    SALES: 904\n", with: "    SALES: { renamed: TRADE, round: 1 }\n    TRADE: 904\n"))
  }

  func testARenameOfEachKindKeepsTheNumber() throws {
    let renamed = """
      modules:
        SALES: { name: Sales, features: { offers: { was: quotes } } }
        CORE: { name: Core, always_on: true }
      packs:
        TINY: { name: Small, was: SMALL, modules: [SALES] }
      capabilities:
        CAN_TRADE: { name: Sell, was: CAN_SELL }
      limits:
        carts: { module: SALES, was: orders, at_most: 5 }

      """
    XCTAssertEqual(
      try rows(renamed, shopRows),
      """
        round: 1
        modules:
          CORE: 1807
          SALES: 904
        features:
          offers: 637
          quotes: { renamed: offers, round: 1 }
        packs:
          SMALL: { renamed: TINY, round: 1 }
          TINY: 461
        capabilities:
          CAN_SELL: { renamed: CAN_TRADE, round: 1 }
          CAN_TRADE: 367
        limits:
          carts: 821
          orders: { renamed: carts, round: 1 }

      """)
    XCTAssertEqual(try rows(renamed, try rows(renamed, shopRows)), try rows(renamed, shopRows))
  }

  func testALongReasonHasALineOfItsOwnAndIsReadAsItIs() throws {
    let reason = String(repeating: "nobody bought it \\\" ", count: 8)
    let ledger = "  modules:\n    OLD: { number: 9, retired: \"\(reason)\" }\n"
    let first = try rows(shop, ledger)
    XCTAssertTrue(first.contains("    OLD:\n      number: 9\n      retired: \"\(reason)\"\n      round: 1\n"), first)
    XCTAssertEqual(try rows(shop, first), first)
  }

  func testTheGreatestNumberIsNoTrap() throws {
    let text = try rows("modules:\n  A: { name: A }\n  B: { name: B }\n", "  modules:\n    A: 2147483647\n")
    XCTAssertTrue(text.contains("    A: 2147483647\n    B: 1\n"), text)
  }

  func testALedgerBesideOtherHeadingsIsNobodysToWriteOver() throws {
    let rows = "ledger:\n  modules:\n    CORE: 1\n"
    let core = header + "modules:\n  CORE: { name: Core }\n"
    XCTAssertNil(try CatalogFolder(["catalog.yaml": core + rows]).compilation().ledger)
    XCTAssertNil(try CatalogFolder(["catalog.yaml": core, "numbers.yaml": rows]).compilation().ledger)
    XCTAssertNil(try CatalogFolder(["ledger.yaml": core]).compilation().ledger)
    XCTAssertNotNil(try CatalogFolder(["catalog.yaml": core, "ledger.yaml": rows]).compilation().ledger)
  }

  // MARK: - What follows the numbers

  func testIdsFollowNumbersAndTablesForPeopleFollowTheFiles() throws {
    let ledger = shopRows.replacingOccurrences(of: "SALES: 904", with: "SALES: 2000")
    let catalog = try XCTUnwrap(try compilation(shop, ledger).result?.catalog)
    XCTAssertEqual(catalog.modules.map(\.code), ["CORE", "SALES"])
    XCTAssertEqual(catalog.ledger?.modules.numbers, [1807, 2000])
    XCTAssertEqual(catalog.listedModules.map { catalog.modules[$0.index].code }, ["SALES", "CORE"])
    XCTAssertEqual(catalog.checkInvariants(), [])
  }

  func testReorderingAndMovingChangesNoByteOfWhatIsGenerated() throws {
    let before = try CatalogFolder(["catalog.yaml": header + shop, "ledger.yaml": "ledger:\n" + shopRows]).compilation()
    let moved = """
      limits:
        orders: { module: SALES, at_most: 5 }
      modules:
        CORE: { name: Core, always_on: true }

      """
    let rest = """
      packs:
        SMALL: { name: Small, modules: [SALES] }
      modules:
        SALES: { name: Sales, features: [quotes] }
      capabilities:
        CAN_SELL: Sell

      """
    let after = try CatalogFolder([
      "a.yaml": header + moved, "ledger.yaml": "ledger:\n" + shopRows, "z.yaml": rest,
    ]).compilation()
    XCTAssertEqual(try XCTUnwrap(after.result).swift, try XCTUnwrap(before.result).swift)
    XCTAssertEqual(after.ledger, before.ledger)
  }

  func testAModuleInTheMiddleAddsLinesAndMovesNone() throws {
    let more = shop.replacingOccurrences(of: "  CORE: {", with: "  AUDIT: { name: Audit }\n  CORE: {")
      .replacingOccurrences(of: "modules: [SALES]", with: "modules: [SALES, AUDIT]")
    let (before, after) = (try compilation(shop, shopRows), try compilation(more, shopRows))
    let files = zip(try XCTUnwrap(before.result).swift, try XCTUnwrap(after.result).swift)
    let lines = files.map { old, new in changedLines(from: old.text, to: new.text).filter { !$0.contains("\\#") } }
    XCTAssertEqual(
      lines[0],
      [
        "+    case audit  // AUDIT", "+          Audit", "-    case small  // SMALL: SALES",
        "+    case small  // SMALL: SALES, AUDIT",
      ].sorted())
    XCTAssertEqual(
      lines[1].filter { $0.contains("case") },
      ["+    case .audit: return 2", "+    case .audit: return 2152", "+    case 2152: self = .audit"].sorted())
  }

  private func changedLines(from old: String, to new: String) -> [String] {
    let change = new.split(separator: "\n").difference(from: old.split(separator: "\n"))
    return (change.removals.map { "-\(line($0))" } + change.insertions.map { "+\(line($0))" }).sorted()
  }

  private func line(_ change: CollectionDifference<Substring>.Change) -> Substring {
    switch change {
    case .insert(_, let line, _), .remove(_, let line, _): line
    }
  }

  func testOffersOnATieAreInTheOrderOfTheFiles() throws {
    let catalog = """
      modules:
        A: { name: A }
      packs:
        NEW: { name: New, modules: [A] }
        OLD: { name: Old, modules: [A] }

      """
    let result = try compilation(catalog, "  packs:\n    OLD: 1\n    NEW: 2\n").result
    let compiled = try XCTUnwrap(result)
    XCTAssertEqual(compiled.catalog.packs.map(\.code), ["OLD", "NEW"])
    let without = try XCTUnwrap(try compilation(catalog, nil).result)
    for each in [compiled, without] {
      let nobody = AccessMatrix(each.tables, TenantState(), at: Instant(milliseconds: 0))
      let offers = each.tables.offers(to: nobody) { $0.isEnabled(ModuleID(index: 0)) }
      XCTAssertEqual(offers.map(each.tables.code), ["NEW", "OLD"])
    }
  }

  // MARK: - What is refused

  func testWasIsJudgedAgainstTheLedger() throws {
    XCTAssertEqual(
      try findings("  A: { name: A, was: X }\n  B: { name: B, was: X }\n", "    X: 1\n"),
      "5:22 TG227 module B says that it was X, as A does")
    XCTAssertEqual(
      try findings("  A: { name: A, was: X }\n", "    X: 1\n    A: 2\n"),
      "4:22 TG227 module A says that it was X, and has a number of its own")
    XCTAssertEqual(
      try findings("  A: { name: A, was: X }\n  B: { name: B }\n", "    X: { renamed: B }\n    A: 2\n    B: 1\n"),
      "4:22 TG227 module A says that it was X, which is called B now")
    XCTAssertEqual(try findings("  A: { name: A, was: X }\n", "    X: { renamed: A }\n    A: 2\n"), "")
    // A code that has been renamed twice.
    XCTAssertEqual(
      try findings("  A: { name: A, was: X }\n", "    X: { renamed: Y }\n    Y: { renamed: A }\n    A: 2\n"), "")
  }

  func testAFormerCodeIsNeverSaidToBeOneThatIsDeclared() throws {
    func helps(_ modules: String, _ rows: String) throws -> [String] {
      try compilation("modules:\n\(modules)", "  modules:\n\(rows)").diagnostics.map(\.problem)
        .filter { $0.rule.severity == .error }.map { "\($0.rule.code) \($0.wording.help ?? "")" }
    }
    XCTAssertEqual(
      try helps("  REPORTS: { name: A, was: REPORT }\n", "    REPORTS: 1\n"),
      ["TG225 write it as it stands in the ledger, or remove was"])
    XCTAssertEqual(
      try helps("  REPORTS: { name: A, was: RECORD }\n", "    RECORDS: 1\n    REPORTS: 2\n").first,
      "TG225 did you mean 'RECORDS'?")
    XCTAssertEqual(
      try helps("  REPORTS: { name: A, was: REPORTS }\n", "    REPORTS: 1\n"),
      ["TG226 remove was, which names what REPORTS was called before it was called so"])
  }

  func testRenamesThatLeadNowhereAreReportedWhereTheyEnd() throws {
    XCTAssertEqual(
      try findings("  A: { name: A }\n", "    A: 1\n    X: { renamed: Y }\n    Y: { renamed: Z }\n"),
      "5:19 TG228 module Y is said to be called 'Z' now, which has no number")
    XCTAssertEqual(
      try findings("  A: { name: A }\n", "    A: 1\n    X: { renamed: Y }\n    Y: { renamed: X }\n"),
      """
      4:19 TG228 module X is said to be called 'Y' now, which has no number
      5:19 TG228 module Y is said to be called 'X' now, which has no number
      """)
    XCTAssertEqual(
      try findings(
        "  A: { name: A }\n", "    A: 1\n    X: { renamed: Y }\n    Y: { number: 2, retired: nobody bought it }\n"), "")
  }

  func testATombstoneWithoutAReasonIsNone() throws {
    XCTAssertEqual(
      try findings("  A: { name: A }\n", "    A: 1\n    X: { number: 2 }\n"),
      "4:5 TG102 module X in the ledger lacks the key 'retired'")
    XCTAssertEqual(
      try findings("  A: { name: A }\n", "    A: 1\n    X: { number: 2, retired: }\n"),
      "4:30 TG104 retired of module X in the ledger is left out")
    XCTAssertEqual(
      try findings("  A: { name: A }\n", "    A: 1\n    X: { number: 2, retired: nobody, instead: B }\n"),
      "4:47 TG201 a retired module names module 'B', which nothing declares")
  }

  func testWhatAKindWasThatCouldNotBeReadIsNotMissing() throws {
    XCTAssertEqual(
      errors(try compilation("modules: []\n", "  modules:\n    A: 1\n")).contains("TG224"), false)
  }
}
