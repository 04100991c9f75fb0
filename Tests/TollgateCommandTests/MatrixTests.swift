import Foundation
import XCTest

/// `matrix`: who has what, as a table.
final class MatrixTests: CommandTestCase {
  private static let shop = """
    tollgate: 1
    catalog: Shop
    api_base: /api/v1
    connections:
      BANK: { name: Bank }
    modules:
      CORE: { name: Platform, always_on: true, features: { exports: { checked_in: code } } }
      SALES: { name: Sales, requires: [CORE, BANK], requires_config: true, can: [CAN_SELL] }
      CHAT: { name: Chat, lifecycle: planned }
      STOCK: { name: Stock, requires: [SALES] }
    features:
      refunds: { module: SALES, name: Refunds, default: DISABLED, checked_in: code }
      labels: { module: STOCK, name: Labels, lifecycle: planned }
      counts: { module: STOCK, name: Counts, unlocked_by: [BANK] }
    packs:
      SMALL: { name: Small, modules: [SALES] }
      LARGE: { name: Large shops, extends: SMALL, modules: [STOCK] }
    capabilities: { CAN_SELL: Sell }
    roles: { SELLER: { name: Seller, can: [CAN_SELL] } }
    pages:
      /: { name: Welcome, module: CORE, exact: true }
      /sales: { module: SALES, name: Till, calls: [GET /sales], manage: { feature: counts } }
      /chat: CHAT
      /help: { public: anyone may read }
    api:
      /sales: SALES
      POST /sales: STOCK

    """

  private static let desk = """
    tollgate: 1
    catalog: Desk
    connections:
      DSP: { name: DSP }
      BOOKING: { name: Booking }
      CRM: { name: CRM, requires: [BOOKING] }
    modules:
      PACING: { name: Pacing, requires: [DSP], features: [spend] }
      NEXT: { name: Next, lifecycle: planned, requires: [DSP], features: [later] }
    features:
      budget: { module: PACING, name: Budget, unlocked_by: [BOOKING] }
      variance: { module: PACING, name: Variance, unlocked_by: [CRM] }
      either: { module: PACING, unlocked_by: { any: [BOOKING, CRM] } }

    """

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Self.shop, to: "shop/catalog.yaml")
    try write(Self.desk, to: "desk/catalog.yaml")
  }

  func testFeaturesByPacks() throws {
    let table = Run(
      output: """
        Feature  Code     Small  Large shops
        exports  exports  ✓      ✓
        Refunds  refunds
        Labels   labels
        Counts   counts          ✓

        """)
    XCTAssertEqual(try tollgate("matrix", "shop"), table)
    XCTAssertEqual(try tollgate("matrix", "shop", "features", "--by", "packs", "--format", "table"), table)
  }

  func testModulesAreShownWhereThereAreNoFeatures() throws {
    try write(Sample.catalog("Plain"), to: "plain/catalog.yaml")
    let run = try tollgate("matrix", "plain")
    XCTAssertTrue(run.output.hasPrefix("Module "), run.output)
    XCTAssertEqual(run, try tollgate("matrix", "plain", "modules"))
    XCTAssertTrue(try tollgate("matrix", "plain", "features").output.hasPrefix("Feature "))
  }

  func testModulesByPacks() throws {
    XCTAssertEqual(
      try tollgate("matrix", "shop", "modules"),
      Run(
        output: """
          Module    Code   Small  Large shops
          Platform  CORE   ✓      ✓
          Sales     SALES  ✓      ✓
          Chat      CHAT
          Stock     STOCK         ✓

          """))
  }

  func testWideCharactersStayInLine() throws {
    try write(
      Self.shop.replacingOccurrences(of: "name: Small,", with: "name: 小さい店,")
        .replacingOccurrences(of: "name: Chat,", with: "name: Чат 🚀,")
        .replacingOccurrences(of: "name: Sales,", with: "name: \"Cafe\\u0301\","), to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("matrix", "shop", "modules").output,
      """
      Module    Code   小さい店  Large shops
      Platform  CORE   ✓         ✓
      Cafe\u{301}      SALES  ✓         ✓
      Чат 🚀    CHAT
      Stock     STOCK            ✓

      """)
  }

  func testRoutesByPacks() throws {
    XCTAssertEqual(
      try tollgate("matrix", "shop", "routes"),
      Run(
        output: """
          Route                 Code                  Small  Large shops
          Welcome               /                     ✓      ✓
          Till                  /sales/*              ✓      ✓
          Till                  /sales/* manage              ✓
          /chat/*               /chat/*
          /help/*               /help/*               ✓      ✓
          ANY /api/v1/sales/*   ANY /api/v1/sales/*   ✓      ✓
          POST /api/v1/sales/*  POST /api/v1/sales/*         ✓

          """))
  }

  func testFeaturesByConnectionsWhereNothingIsSold() throws {
    let table = Run(
      output: """
        Feature   Code      DSP only  + Booking  + CRM
        spend     spend     ✓         ✓          ✓
        later     later
        Budget    budget              ✓          ✓
        Variance  variance                       ✓
        either    either              ✓          ✓

        """)
    XCTAssertEqual(try tollgate("matrix", "desk"), table)
    XCTAssertEqual(try tollgate("matrix", "desk", "--by", "connections"), table)
  }

  func testByConnectionsEveryModuleIsThereWithoutAPack() throws {
    XCTAssertEqual(
      try tollgate("matrix", "shop", "modules", "--by=connections", "--format=csv").output,
      "name,code,BANK\r\nPlatform,CORE,yes\r\nSales,SALES,yes\r\nChat,CHAT,no\r\nStock,STOCK,yes\r\n")
  }

  func testMarkdown() throws {
    XCTAssertEqual(
      try tollgate("matrix", "desk", "modules", "--format", "markdown"),
      Run(
        output: """
          | Module | Code | DSP only | + Booking | + CRM |
          | --- | --- | :-: | :-: | :-: |
          | Pacing | `PACING` | ✓ | ✓ | ✓ |
          | Next | `NEXT` |  |  |  |

          """))
  }

  func testCSV() throws {
    XCTAssertEqual(
      try tollgate("matrix", "desk", "--format", "csv").output,
      """
      name,code,DSP,DSP+BOOKING,DSP+BOOKING+CRM\r
      spend,spend,yes,yes,yes\r
      later,later,no,no,no\r
      Budget,budget,no,yes,yes\r
      Variance,variance,no,no,yes\r
      either,either,no,yes,yes\r

      """)
  }

  func testJSON() throws {
    XCTAssertEqual(
      try tollgate("matrix", "shop", "modules", "--format", "json").output,
      #"{"rows":"modules","by":"packs","columns":[{"code":"SMALL","name":"Small"},{"code":"LARGE","name":"Large shops"}],"#
        + #""items":[{"code":"CORE","name":"Platform","cells":{"SMALL":true,"LARGE":true}},"#
        + #"{"code":"SALES","name":"Sales","cells":{"SMALL":true,"LARGE":true}},"#
        + #"{"code":"CHAT","name":"Chat","cells":{"SMALL":false,"LARGE":false}},"#
        + #"{"code":"STOCK","name":"Stock","cells":{"SMALL":false,"LARGE":true}}]}"# + "\n")
  }

  func testHostileNamesStayInTheirCells() throws {
    let hostile = #""=1|\"2\"\n<b>`\\x""#
    try write(
      Self.shop.replacingOccurrences(of: "name: Small,", with: "name: \(hostile),")
        .replacingOccurrences(of: "name: Stock,", with: "name: \(hostile),"), to: "shop/catalog.yaml")
    func lines(_ format: String) throws -> [String] {
      try tollgate("matrix", "shop", "modules", "--format", format).output
        .components(separatedBy: format == "csv" ? "\r\n" : "\n")
    }
    let table = try lines("table")
    XCTAssertEqual(table.count, 6)
    XCTAssertEqual(table[0], #"Module         Code   =1|"2" <b>`\x  Large shops"#)
    XCTAssertEqual(table[4], #"=1|"2" <b>`\x  STOCK                 ✓"#)
    let markdown = try lines("markdown")
    XCTAssertEqual(markdown.count, 7)
    XCTAssertEqual(markdown[0], #"| Module | Code | =1\|"2" &lt;b&gt;\`\\x | Large shops |"#)
    XCTAssertEqual(markdown[5], #"| =1\|"2" &lt;b&gt;\`\\x | `STOCK` |  | ✓ |"#)
    XCTAssertEqual(try lines("csv")[4], "\"'=1|\"\"2\"\"\n<b>`\\x\",STOCK,no,yes")
    XCTAssertTrue(try lines("json")[0].contains(#"{"code":"STOCK","name":"=1|\"2\"\u000a<b>`\\x","#))
  }

  func testCatalogWhereNoStatusGrantsGivesNothing() throws {
    try write(
      Self.shop + "statuses: { ENDED: { grants: false } }\n", to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("matrix", "shop", "modules", "--format", "csv").output,
      "name,code,SMALL,LARGE\r\nPlatform,CORE,yes,yes\r\nSales,SALES,no,no\r\nChat,CHAT,no,no\r\nStock,STOCK,no,no\r\n")
  }

  func testCatalogWithErrorsHasNoMatrix() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("matrix", "shop"), Run(complaints: try tollgate("check", "shop").output, code: 1))
  }

  func testWrongArguments() throws {
    try write(
      "tollgate: 1\ncatalog: Bare\nmodules:\n  CORE: { name: Core, always_on: true }\n", to: "bare/catalog.yaml")
    for (words, message) in [
      (["matrix"], "the catalog's folder is missing\nsee: tollgate help matrix"),
      (["matrix", "shop", "packs"], "what the rows are cannot be 'packs'; allowed: modules, features, routes"),
      (["matrix", "shop", "modules", "x"], "'x' is one argument too many\nsee: tollgate help matrix"),
      (["matrix", "shop", "--by", "roles"], "--by cannot be 'roles'; allowed: packs, connections"),
      (["matrix", "shop", "--format", "xml"], "--format cannot be 'xml'; allowed: table, markdown, csv, json"),
      (["matrix", "desk", "--by", "packs"], "the catalog has no packs, which would be the columns"),
      (["matrix", "bare", "--by", "connections"], "the catalog has no connections, which would be the columns"),
      (["matrix", "bare"], "the catalog has neither packs nor connections, which would be the columns"),
    ] {
      let run = try run(Self.command, words, input: Data())
      XCTAssertEqual(run, Run(complaints: "tollgate: \(message)\n", code: 2), "\(words)")
    }
  }
}
