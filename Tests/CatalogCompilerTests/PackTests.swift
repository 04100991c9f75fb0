import CatalogCompiler
import Diagnostics
import XCTest

final class PackTests: XCTestCase {
  private let modules = """
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell, requires: [CORE] }
      CASH: { name: Cash, requires: [SELL] }
      CREDIT: { name: Credit, requires: [CASH, STOCK] }
      STOCK: { name: Stock }
    packs:

    """

  func testRepairNamesAllThatIsMissingAndNoMore() throws {
    XCTAssertEqual(
      try help(
        of: "  SHOP: { name: Shop, modules: [STOCK] }\n  BANK: { name: Bank, extends: SHOP, modules: [CREDIT] }\n"),
      "11:48 pack 'BANK' holds 'CREDIT' but lacks 'CASH', which it requires\n"
        + "cheapest repair: add SELL, CASH to modules of pack 'BANK'")
  }

  func testGapOfAChainIsReportedInThePackThatOpensIt() throws {
    XCTAssertEqual(
      try help(
        of: """
            BASE: { name: Base, modules: [STOCK] }
            TILL: { name: Till, extends: BASE, modules: [CASH] }
            MORE: { name: More, extends: TILL, modules: [CREDIT] }
          """),
      "11:48 pack 'TILL' holds 'CASH' but lacks 'SELL', which it requires\n"
        + "cheapest repair: add SELL to modules of pack 'TILL'")
  }

  func testSecondModuleThatWantsTheSameFurtherUpTheChainIsNoSecondFinding() throws {
    XCTAssertEqual(
      try help(
        of: """
            BANK: { name: Bank, modules: [SELL, CASH, CREDIT] }
            MORE: { name: More, extends: BANK, modules: [LEDGER] }
          """, inSecondFile: "modules: { LEDGER: { name: Ledger, requires: [STOCK] } }\n"),
      "10:45 pack 'BANK' holds 'CREDIT' but lacks 'STOCK', which it requires\n"
        + "cheapest repair: add STOCK to modules of pack 'BANK'")
  }

  func testTakingAwayWhatAnInheritedModuleRequiresIsRepairedInWithout() throws {
    XCTAssertEqual(
      try help(
        of: """
            TILL: { name: Till, modules: [SELL, CASH, STOCK] }
            BANK: { name: Bank, extends: TILL, modules: [CREDIT] }
            SLIM: { name: Slim, extends: TILL, without: [SELL] }
            SLIMMER: { name: Slimmer, extends: SLIM }
          """),
      "12:48 pack 'SLIM' holds 'CASH' but lacks 'SELL', which it requires\n"
        + "remove 'SELL' from without of pack 'SLIM'")
  }

  func testTakingAwayBothIsSound() throws {
    XCTAssertEqual(
      try help(
        of: """
            BANK: { name: Bank, modules: [SELL, CASH, STOCK, CREDIT] }
            SLIM: { name: Slim, extends: BANK, without: [CASH, CREDIT] }
          """), "")
  }

  func testAlwaysOnModulesMayBeNamedAnywhere() throws {
    XCTAssertEqual(
      try help(
        of: """
            SHOP: { name: Shop, modules: [CORE, SELL, CASH, STOCK, CREDIT] }
            MORE: { name: More, extends: SHOP, modules: [CORE] }
          """), "")
  }

  func testModuleInheritedFromAfarNamesThePackThatBringsIt() throws {
    XCTAssertEqual(
      try findings(
        modules + """
            SHOP: { name: Shop, modules: [SELL, CASH, STOCK, CREDIT] }
            MORE: { name: More, extends: SHOP }
            MOST: { name: Most, extends: MORE, modules: [SELL] }
          """),
      "12:48 TG404 pack 'MOST' has 'SELL' already, from 'SHOP'")
  }

  func testLimitMayBeLoweredOnlyAloud() throws {
    let limits = "limits: { exports: { module: SELL, per: month, at_most: 10 } }\n"
    XCTAssertEqual(
      try findings(
        limits + modules + """
            SHOP: { name: Shop, modules: [SELL, CASH, STOCK, CREDIT], limits: { exports: 100 } }
            MORE: { name: More, extends: SHOP }
            LESS: { name: Less, extends: MORE, limits: { exports: 99 } }
            SAID: { name: Said, extends: MORE, without: [exports], limits: { exports: 99 } }
          """),
      "13:57 TG405 pack 'LESS' lowers 'exports' to 99, below the 100 of 'SHOP'")
  }

  func testWithoutNamesModulesOrLimitsOfTheExtendedPack() throws {
    XCTAssertEqual(
      try findings(
        modules + """
            SHOP: { name: Shop, modules: [SELL, CASH, STOCK, CREDIT] }
            LESS: { name: Less, extends: SHOP, without: [CREDIT, CREDITS] }
            NONE: { name: None, modules: [STOCK], without: [SELL] }
          """),
      """
      11:56 TG201 pack LESS names module or limit 'CREDITS', which nothing declares
      12:51 TG406 pack 'NONE' takes away 'SELL', which it does not inherit
      """)
  }

  func testModulesThatAreNotSoldYetMayBeInNoPack() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          A: { name: A }
          B: { name: B, lifecycle: planned }
          C: { name: C, default: ENABLED }
          D: { name: D, always_on: true }
          E: { name: E, lifecycle: deprecated }
        packs:
          P: { name: P, modules: [A] }
        """),
      "8:3 TG408 module 'E' is in no pack")
  }

  /// Place, message and help of each finding.
  private func help(of packs: String, inSecondFile more: String = "modules: {}\n") throws -> String {
    let folder = try CatalogFolder(["c.yaml": header + modules + packs, "d.yaml": more])
    return folder.compilation().diagnostics.map { finding in
      let wording = finding.problem.wording
      return "\(finding.span.start.line):\(finding.span.start.column) \(wording.message)\n\(wording.help ?? "")"
    }
    .joined(separator: "\n")
  }
}
