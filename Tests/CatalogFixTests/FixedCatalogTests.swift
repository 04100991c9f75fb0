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

  private static let till = """
    tollgate: 1
    catalog: Shop
    api_base: /api
    modules:
      SELL: { name: Sell, features: [quotes, refunds] }
      CASH: { name: Cash }
    packs: { P: { name: Pack, modules: [SELL, CASH] } }
    capabilities: { CAN_SELL: Sell, CAN_PAY: Pay, CAN_VOID: Void }
    roles: { ALL: { name: All, can: "*" }, SOME: { name: Some, can: [CAN_SELL] } }
    api:
      /sales: { module: SELL, can: [CAN_SELL] }
      /payments: { module: SELL, can: [CAN_PAY] }
      /voids: { module: SELL, can: [CAN_SELL, CAN_VOID] }
      /quotes: { feature: quotes }
      /refunds: { feature: refunds }
      /shifts: CASH

    """

  private func assertPages(
    _ pages: String, become expected: String, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    try assertFix(Self.till + "pages:\n" + pages, becomes: Self.till + "pages:\n" + expected, file: file, line: line)
  }

  func testPageAsksForTheCapabilityOfItsCall() throws {
    try assertPages(
      "  /a: { module: SELL, can: [ CAN_SELL ], calls: [POST /payments] }  # keep\n",
      become: "  /a: { module: SELL, can: [ CAN_SELL, CAN_PAY ], calls: [POST /payments] }  # keep\n")
    try assertPages(
      "  /a: {module: SELL, calls: [POST /voids]}\n",
      become: "  /a: { can: [CAN_SELL, CAN_VOID], module: SELL, calls: [POST /voids]}\n")
    try assertPages(
      "  /a:   # the till\n\n    # what it is\n    module: SELL\n    calls:\n      - POST /payments\n",
      become:
        "  /a:   # the till\n\n    # what it is\n    can: [CAN_PAY]\n    module: SELL\n    calls:\n      - POST /payments\n"
    )
  }

  func testActionAsksForWhatItsOwnCallNeeds() throws {
    try assertPages(
      "  /a: { module: SELL, actions: { pay: { calls: [POST /payments, GET /quotes] }, see: {} } }\n",
      become:
        "  /a: { module: SELL, actions: { pay: { feature: quotes, can: [CAN_PAY], calls: [POST /payments, GET /quotes] }, "
        + "see: {} } }\n")
    try assertPages(
      "  /a:\n    read: SELL\n    calls: [GET /payments]\n",
      become: "  /a:\n    can: [CAN_PAY]\n    read: SELL\n    calls: [GET /payments]\n")
  }

  func testPageAsksForTheFeatureOrModuleWhereItHasNoOther() throws {
    try assertPages(
      "  /a: { module: SELL, calls: [GET /quotes] }\n  /b: { feature: quotes, calls: [GET /shifts] }\n",
      become: "  /a: { feature: quotes, module: SELL, calls: [GET /quotes] }\n"
        + "  /b: { module: CASH, feature: quotes, calls: [GET /shifts] }\n")
    for page in [
      "  /a: { module: SELL, calls: [GET /shifts] }\n", "  /a: { feature: quotes, calls: [GET /refunds] }\n",
      "  /a: { any: [SELL, CASH], calls: [GET /shifts] }\n", "  /a: { public: help, calls: [GET /shifts] }\n",
    ] {
      try assertPages(page, become: page)
    }
  }

  func testFindingSaysWhatFixLeaves() throws {
    let fixed = try Self.fixed(Self.till + "pages:\n  /a: { module: SELL, calls: [GET /shifts] }\n")
    XCTAssertEqual(
      fixed.compilation.diagnostics.filter { $0.problem.rule.code == "TG701" }.map(\.problem.wording.help),
      [
        "let the page ask for CASH too, let the API route ask for less, or remove the call; fix leaves it to you, for "
          + "the page has no free key for it"
      ])
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
    XCTAssertEqual(
      mended, ["TG101", "TG106", "TG112", "TG201", "TG401", "TG602", "TG610", "TG701", "TG751", "TG752", "TG903"])
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
