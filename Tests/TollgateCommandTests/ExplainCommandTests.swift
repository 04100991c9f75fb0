import XCTest

/// `explain` as a command: words, flags, JSON.
final class ExplainCommandTests: ExplainTestCase {
  private func assertError(_ words: String..., says message: String, line: UInt = #line) throws {
    XCTAssertEqual(
      try run(Self.command, ["explain", "bistro"] + words, input: Data()),
      Run(complaints: "tollgate: \(message)\n", code: 2), line: line)
  }

  private let see = "\nsee: tollgate help explain"

  func testWordsThatAreMissingOrTooMany() throws {
    XCTAssertEqual(
      try tollgate("explain"), Run(complaints: "tollgate: the catalog's folder is missing\(see)\n", code: 2))
    try assertError(says: "what to explain is missing" + see)
    try assertError("TILL", "KITCHEN", says: "'KITCHEN' is one argument too many" + see)
    try assertError("GET", "/orders", "/day", says: "'/day' is one argument too many" + see)
  }

  func testUnknownCodesAndKeysNameTheNearest() throws {
    try assertError("TIL", says: "the catalog has no code and no route 'TIL'; did you mean 'TILL'?" + see)
    try assertError(
      "POST /ticket", says: "the catalog has no code and no route 'POST /ticket'; did you mean 'POST /tickets'?" + see)
    try assertError("\u{1B}[31m", says: "the catalog has no code and no route '\\u{1B}[31m'" + see)
  }

  func testRoutesAreFoundAsMatricesWriteThem() throws {
    func title(_ words: String) throws -> Substring? {
      try tollgate("explain", "bistro", words).output.split(separator: "\n").first
    }
    XCTAssertEqual(try title("POST /api/tickets"), "API route POST /tickets (bistro/routes.yaml:11)")
    XCTAssertEqual(try title("POST /api/tickets/*"), "API route POST /tickets (bistro/routes.yaml:11)")
    XCTAssertEqual(try title("ANY /api/house/*"), "API route /house (bistro/routes.yaml:14)")
    XCTAssertEqual(
      try title("/orders"), "page /orders/*: Orders; in the menu under Front of house (bistro/routes.yaml:4)")
    XCTAssertEqual(try title("/orders/:id/* manage"), "page /orders/:id (bistro/routes.yaml:5)")
    XCTAssertNil(try title("/orders/* manage"))
    XCTAssertNil(try title("GET /api/house"))
    XCTAssertNil(try title(" "))
  }

  func testFlagsThatSayNothing() throws {
    try assertError("TILL", "--page", says: "--page says nothing without a method and a target" + see)
    try assertError("TILL", "--action", "read", says: "--action says nothing without a method and a target" + see)
    try assertError("TILL", "--status", "ACTIVE", says: "--status says nothing without --pack" + see)
    try assertError("GET", "/day", "--page", "--api", says: "--page and --api exclude each other" + see)
    try assertError(
      "COUNTER", "--pack", "ALL", says: "what describes a tenant says nothing about 'COUNTER'; leave out --pack" + see)
    try assertError("TILL", "--format", "xml", says: "--format cannot be 'xml'; allowed: text, json")
  }

  func testMistakesInTheSituationNameTheNearestCode() throws {
    try assertError("TILL", "--pack", "AL", says: "the catalog has no pack 'AL'; did you mean 'ALL'?")
    try assertError("GET", "/day", "--action", "raed", says: "the catalog has no action 'raed'; did you mean 'read'?")
    try assertError(
      "TILL", "--at", "soon",
      says: "'soon' is no time; a date such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z is")
  }

  func testWithoutABaseOfTheAPITheSpaceMustBeSaid() throws {
    try write(Sample.catalog("Shop") + "pages:\n  /sales: SALES\n", to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("explain", "shop", "GET", "/sales"),
      Run(
        complaints:
          "tollgate: say whether the target is a page or a call of the API: the catalog has no api_base\n", code: 2))
    XCTAssertTrue(try tollgate("explain", "shop", "GET", "/sales", "--page").output.contains("deny: not_granted"))
  }

  func testCatalogWithErrorsIsNotExplained() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("explain", "shop", "SALES"), Run(complaints: try tollgate("check", "shop").output, code: 1))
  }

  func testEveryThingOfACodeIsExplained() throws {
    try write(
      """
      tollgate: 1
      catalog: Shop
      modules:
        SALES: { name: Sales }
      packs:
        SALES: { name: All of it, modules: [SALES] }
      pages:
        /sales: SALES
      api:
        /sales: SALES

      """, to: "shop/catalog.yaml")
    func heads(_ word: String) throws -> [String] {
      try tollgate("explain", "shop", word).output.components(separatedBy: "\n").filter { $0.contains(" \(word)") }
        .filter { !$0.hasPrefix(" ") }
    }
    XCTAssertEqual(
      try heads("SALES"), ["module SALES: Sales (shop/catalog.yaml:4)", "pack SALES: All of it (shop/catalog.yaml:6)"])
    XCTAssertEqual(
      try heads("/sales"), ["page /sales (shop/catalog.yaml:8)", "API route /sales (shop/catalog.yaml:10)"])
  }

  func testJSON() throws {
    try assert(
      "CAN_COOK", "--format=json",
      prints: #"[{"kind":"capability","code":"CAN_COOK","name":"Cook","text":"CAN_COOK: Cook","#
        + #""place":"bistro/packs.yaml:18","chapters":{"roles":["#
        + #"{"kind":"role","code":"COOK","name":"Cook","text":"COOK: Cook","place":"bistro/packs.yaml:22"},"#
        + #"{"kind":"role","code":"OWNER","name":"Owner","text":"OWNER: Owner; gives every capability","#
        + #""place":"bistro/packs.yaml:23"}],"pages":["#
        + #"{"kind":"page","code":"/orders/:id","text":"/orders/:id; to manage","place":"bistro/routes.yaml:5"},"#
        + #"{"kind":"page","code":"/kitchen","text":"/kitchen","place":"bistro/routes.yaml:6"}]}}]"# + "\n")
  }

  func testJSONOfAnAnswer() throws {
    let run = try tollgate(
      "explain", "bistro", "FAX", "--enable", "FAX", "--pack", "COUNTER", "--ends-on", "2026-03-31", "--at",
      "2026-03-01", "--format", "json")
    XCTAssertEqual(
      run.output,
      #"[{"kind":"module","code":"FAX","name":"Fax orders","text":"FAX: Fax orders; retired, so it is off","#
        + #""place":"bistro/modules.yaml:30","chapters":{"#
        + #""answer":[{"text":"deny: not_released","outcome":"deny","reason":"not_released"}],"#
        + #""why":[{"text":"the store's row switches FAX on","passes":true},"#
        + #"{"text":"FAX is not released: it is retired","place":"bistro/modules.yaml:30","passes":false}],"#
        + #""needed":[{"text":"nothing that a tenant or a user can be given changes this"}],"#
        + #""packs":[{"text":"no pack holds it"}]}}]"# + "\n")
    let request = try tollgate(
      "explain", "bistro", "GET", "/day", "--pack", "KITCHENS", "--ends-on", "2026-03-31", "--at", "2026-03-01",
      "--format", "json")
    XCTAssertTrue(request.output.hasPrefix(#"[{"kind":"request","method":"GET","target":"/day","chapters":{"#))
    XCTAssertTrue(
      request.output.contains(
        #""coming_changes":[{"text":"from 2026-04-03: deny, expired","from":"2026-04-03","outcome":"deny","#
          + #""reason":"expired"}]"#), request.output)
  }

  func testRetail() throws {
    try copyRetail()
    // Lines come and go in a catalog that is worked on; the files stay.
    func lines(_ words: String...) throws -> [Substring] {
      let run = try run(Self.command, ["explain", "catalog/retail"] + words, input: Data())
      return run.output.replacing(/\.yaml:\d+/, with: ".yaml").split(separator: "\n")
    }
    XCTAssertEqual(
      try lines("CASH").prefix(5),
      [
        "module CASH: Cashier Ops (catalog/retail/modules.yaml)", "  cash shifts, payments, receipts",
        "What it requires", "  SELL: Sales POS (catalog/retail/modules.yaml)",
        "    CORE: Platform Core; always on (catalog/retail/modules.yaml)",
      ])
    XCTAssertEqual(
      try lines("GET", "/cashier/payment/17", "--pack", "STARTER", "--role", "SELLER").prefix(9),
      [
        "request GET /cashier/payment/17", "Answer", "  deny: not_granted", "Why",
        "  yes  the request is decided by /cashier/payment/:saleId (catalog/retail/pages.yaml)",
        "  no   CASH is not granted: pack STARTER does not hold it (catalog/retail/packs.yaml)", "What it would take",
        "  RETAIL_OPS: Retail Ops; 35000 XOF a month; add this pack (catalog/retail/packs.yaml)",
        "  CASHIER: Cashier; give the user this role (catalog/retail/roles.yaml)",
      ])
  }
}
