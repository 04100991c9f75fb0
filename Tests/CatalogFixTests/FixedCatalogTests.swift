import CatalogCompiler
import CatalogFix
import Diagnostics
import Foundation
import TemporaryFolders
import XCTest

/// What findings suggest is applied, and nothing else changes.
final class FixedCatalogTests: XCTestCase {
  func testMisspeltNamesOfEveryKind() throws {
    try assertFix(
      """
      tollgate: 1
      catalog: Shop
      api_base: /api
      modules:
        CORE: { nam: Core, always_on: true }
        SELL: { name: Sell, requires: [COER], default: ENABLD }   # keep   me
      pages:
        /aa: { module: CORE, calls: [PSOT /orders, GET /order] }
      api:
        /orders: CORE
        PSOT /x: CORE
      expectations:
        e: { given: { at: 2026-01-01 }, modules: [CORE, SELL], pages: [/aab], deny: { GET /aa: capability_mising } }
      waivers:
        - { code: TG7O1, entity: /aac, reason: why, until: 2099-01-01 }

      """,
      becomes: """
        tollgate: 1
        catalog: Shop
        api_base: /api
        modules:
          CORE: { name: Core, always_on: true }
          SELL: { name: Sell, requires: [CORE], default: ENABLED }   # keep   me
        pages:
          /aa: { module: CORE, calls: [POST /orders, GET /orders] }
        api:
          /orders: CORE
          POST /x: CORE
        expectations:
          e: { given: { at: 2026-01-01 }, modules: [CORE, SELL], pages: [/aa], deny: { GET /aa: capability_missing } }
        waivers:
          - { code: TG701, entity: /aa, reason: why, until: 2099-01-01 }

        """)
  }

  func testQuotesStayAroundWhatTheyHeld() throws {
    try assertFix(
      Self.modules + "packs:\n  P: { name: Pack, modules: ['SEL', \"COER\", STOCK] }\n",
      becomes: Self.modules + "packs:\n  P: { name: Pack, modules: ['SELL', \"CORE\", STOCK] }\n")
  }

  func testNameThatIsNotWrittenAsItIsReadStays() throws {
    let text = Self.modules + "packs:\n  P: { name: Pack, modules: [\"\\x53EL\"] }\n"
    try assertFix(text, becomes: text)
  }

  func testCodeThatWouldBeNothingIsQuoted() throws {
    try assertFix(
      Self.modules + "  \"NULL\": { name: Zero, requires: [NULLL] }\n  X: { name: X, requires: [NUL1] }\n",
      becomes: Self.modules
        + "  \"NULL\": { name: Zero, requires: [\"NULL\"] }\n  X: { name: X, requires: [\"NULL\"] }\n")
  }

  func testMissingModulesAndWhatTheyRequireJoinAListInBrackets() throws {
    try assertFix(
      Self.modules + "packs:\n  P: { name: Pack, modules: [ CASH ] } # the till\n",
      becomes: Self.modules + "packs:\n  P: { name: Pack, modules: [ CASH, SELL, STOCK ] } # the till\n")
  }

  func testMissingModulesHaveALineEachBehindADash() throws {
    try assertFix(
      Self.modules + "packs:\n  P:\n    modules:\n    -   CASH   # the till\n    # the rest\n    name: Pack\n",
      becomes: Self.modules
        + "packs:\n  P:\n    modules:\n    -   CASH   # the till\n    -   SELL\n    -   STOCK\n    # the rest\n    name: Pack\n"
    )
  }

  func testNameIsMendedBeforeThePackIsFoundWanting() throws {
    try assertFix(
      Self.modules + "packs:\n  P: { name: Pack, modules: [CASHH] }\n",
      becomes: Self.modules + "packs:\n  P: { name: Pack, modules: [CASH, SELL, STOCK] }\n")
  }

  func testVersionStandsBehindTheFirstComments() throws {
    try assertFix(
      "# yaml-language-server: $schema=.schema.json\n\n# About.\ncatalog: Shop\nmodules: { CORE: { name: Core } }\n",
      becomes: "# yaml-language-server: $schema=.schema.json\n\n# About.\ntollgate: 1\ncatalog: Shop\n"
        + "modules: { CORE: { name: Core } }\n")
    let inBraces = "{ catalog: Shop, modules: { CORE: { name: Core } } }\n"
    try assertFix(inBraces, becomes: inBraces)
  }

  func testLineEndsAndByteOrderMarkStay() throws {
    func windows(_ text: String) -> String { "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n") }
    try assertFix(
      windows(Self.modules + "packs:\n  P:\n    name: Pack\n    modules:\n      - CASH\n"),
      becomes: windows(
        Self.modules + "packs:\n  P:\n    name: Pack\n    modules:\n      - CASH\n      - SELL\n      - STOCK\n"))
  }

  func testWhatIsWaivedOrNoYAMLIsLeftAlone() throws {
    let broken = "catalog: Shop\nmodules: [\n"
    try assertFix(broken, becomes: broken)
  }

  func testExamplesOfTheRulesAreMendedWhereTheyLeaveNoChoice() throws {
    let mended = try Rule.all.compactMap { rule -> String? in
      guard case .catalog(let yaml) = rule.example else { return nil }
      let fixed = try Self.fixed(yaml)
      guard !fixed.changes.isEmpty else { return nil }
      XCTAssertFalse(fixed.compilation.diagnostics.contains { $0.problem.rule.code == rule.code }, rule.code)
      XCTAssertEqual(fixed.steps.map(\.code), [rule.code])
      return rule.code
    }
    XCTAssertEqual(mended, ["TG101", "TG106", "TG112", "TG201", "TG401", "TG602", "TG610", "TG751", "TG752", "TG903"])
  }

  // MARK: -

  private static let modules = """
    tollgate: 1
    catalog: Shop
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell, requires: [CORE, STOCK], default: ENABLED }
      STOCK: { name: Stock }
      CASH: { name: Cash, requires: [SELL] }

    """

  private static func fixed(_ yaml: String) throws -> FixedCatalog {
    let folder = try TemporaryFolder()
    try folder.makeFolder("shop")
    try Data(yaml.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/shop/catalog.yaml"))
    return FixedCatalog(folder: "\(folder.path)/shop")
  }

  private func assertFix(
    _ yaml: String, becomes expected: String, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let fixed = try Self.fixed(yaml)
    let text = fixed.changes.first.map { String(decoding: $0.new, as: UTF8.self) } ?? yaml
    XCTAssertEqual(text, expected, file: file, line: line)
    XCTAssertEqual(fixed.steps.isEmpty, fixed.changes.isEmpty, file: file, line: line)
  }
}
