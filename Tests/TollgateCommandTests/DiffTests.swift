import Foundation
import XCTest

/// `diff`: forms, exit codes, waivers, and what it is told about.
final class DiffTests: CommandTestCase {
  private let shop = """
    tollgate: 1
    catalog: Shop
    api_base: /api
    modules:
      CORE: { name: Core, always_on: true }
      STOCK: { name: Stock, requires: [CORE] }
      AUDIT: { name: Audit, requires: [CORE] }
    packs:
      SMALL: { name: Small, modules: [STOCK] }
      LARGE: { name: Large, extends: SMALL, modules: [AUDIT] }
    navigation:
      SHOP: Shop
    pages:
      /stock: { module: STOCK, menu: SHOP }
    api:
      /stock: STOCK
      /stock/transfers: STOCK
    """

  /// What changes where transfers need the audit module.
  private let plan = """
    Shop

      ~ call /stock/transfers now asks for AUDIT [TD404: revoke, stricter]
          at after/shop/catalog.yaml:17
          - SMALL loses /api/stock/transfers/*

      ~ call /stock/transfers no longer asks for STOCK [TD405: looser]
          at after/shop/catalog.yaml:17

    Diff: 0 to add, 2 to change, 0 to remove. Version: major.

    """

  /// The shop, and the shop in which transfers need the audit module.
  private func writeShops(waivers: String = "") throws {
    try write(shop, to: "before/shop/catalog.yaml")
    try write(
      shop.replacingOccurrences(of: "/stock/transfers: STOCK", with: "/stock/transfers: AUDIT") + waivers,
      to: "after/shop/catalog.yaml")
  }

  func testTextIsAPlanWithPlacesAndASummary() throws {
    try writeShops()
    XCTAssertEqual(
      try tollgate("diff", "before/shop", "after/shop"),
      Run(output: plan))
  }

  func testNothingChanges() throws {
    try writeShops()
    XCTAssertEqual(try tollgate("diff", "before/shop", "before/shop"), Run(output: "Shop: nothing changes\n"))
  }

  func testMarkdownFoldsWhatIsLong() throws {
    try write(shop, to: "before/shop/catalog.yaml")
    try write(
      shop.replacingOccurrences(
        of: "STOCK: { name: Stock, requires: [CORE] }", with: "STOCK: { name: Stock, requires: [CORE, AUDIT] }"
      )
      .replacingOccurrences(
        of: "  SMALL: { name: Small, modules: [STOCK] }", with: "  SMALL: { name: Small, modules: [CORE] }"
      )
      .replacingOccurrences(of: "modules: [AUDIT] }", with: "modules: [AUDIT, STOCK] }"),
      to: "after/shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("diff", "before/shop", "after/shop", "--format", "markdown"),
      Run(
        output: """
          ### Shop: major version

          - **module STOCK now requires AUDIT** (`after/shop/catalog.yaml:6`): stricter `TD201`
          - **pack SMALL no longer holds STOCK** (`after/shop/catalog.yaml:9`): revoke, stricter `TD301`
            - <details><summary>SMALL loses /stock/\\* (2 routes, 1 page, 1 menu entry and 1 module)</summary>

              - routes: `/api/stock/*`, `/api/stock/transfers/*`
              - page: `/stock/*`
              - menu entry: `/stock`
              - module: `STOCK`
              </details>

          Diff: 0 to add, 2 to change, 0 to remove. Version: major.

          """))
  }

  func testJSONSaysItsVersionAndEveryEffect() throws {
    try writeShops()
    let run = try tollgate("diff", "before/shop", "after/shop", "--format", "json", "--fail-on", "revoke")
    XCTAssertEqual(
      run,
      Run(
        output: """
          {"format_version":"1.0","base":"before/shop","head":"after/shop","bump":"major","fails":true,"catalogs":[\
          {"catalog":"Shop","bump":"major","changes":[\
          {"code":"TD404","action":"change","message":"call /stock/transfers now asks for AUDIT",\
          "entity":"/stock/transfers","classes":["revoke","stricter"],"bump":"major",\
          "base":{"file":"before/shop/catalog.yaml","line":17,"column":3},\
          "head":{"file":"after/shop/catalog.yaml","line":17,"column":3},"accepted":null,\
          "effects":[{"direction":"lost","message":"SMALL loses /api/stock/transfers/*",\
          "tenants":[{"account":true,"pack":"SMALL"}],"users":[{"role":null}],\
          "connections_before":[[]],"connections_after":[],"modules":[],"features":[],"pages":[],\
          "calls":[{"pattern":"/api/stock/transfers/*","base":"/stock/transfers","head":"/stock/transfers",\
          "example":"/api/stock/transfers",\
          "methods":["GET","POST","PUT","PATCH","DELETE","OPTIONS","QUERY"]}],"menu_entries":[],"limits":[]}]},\
          {"code":"TD405","action":"change","message":"call /stock/transfers no longer asks for STOCK",\
          "entity":"/stock/transfers","classes":["looser"],"bump":"minor",\
          "base":{"file":"before/shop/catalog.yaml","line":17,"column":3},\
          "head":{"file":"after/shop/catalog.yaml","line":17,"column":3},"accepted":null,"effects":[]}],\
          "unused_waivers":[]}]}

          """, code: 1))
    XCTAssertNotNil(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  func testGitHubAnnotationsPointAtHEAD() throws {
    try writeShops()
    XCTAssertEqual(
      try tollgate("diff", "before/shop", "after/shop", "--format", "github", "--fail-on", "stricter"),
      Run(
        output: """
          ::error file=after/shop/catalog.yaml,line=17,title=TD404%3A revoke%2C stricter::call /stock/transfers now asks \
          for AUDIT%0ASMALL loses /api/stock/transfers/*
          ::notice file=after/shop/catalog.yaml,line=17,title=TD405%3A looser::call /stock/transfers no longer asks for \
          STOCK

          """, code: 1))
  }

  func testWhatIsGoneHasNoPlaceInHEAD() throws {
    try write(shop, to: "before/shop/catalog.yaml")
    try write(shop.replacingOccurrences(of: "\n  /stock/transfers: STOCK", with: ""), to: "after/shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("diff", "before/shop", "after/shop", "--format", "github").output,
      "::warning title=TD402%3A stricter::call /stock/transfers is gone\n")
    XCTAssertTrue(
      try tollgate("diff", "before/shop", "after/shop").output.contains("\n      at before/shop/catalog.yaml:17\n"))
  }

  // MARK: - Failing and accepting

  func testFailsOnTheClassesThatAreNamed() throws {
    try writeShops()
    func code(_ words: String...) throws -> Int32 {
      try run(Self.command, ["diff", "before/shop", "after/shop"] + words, input: Data()).code
    }
    XCTAssertEqual(try code(), 0)
    XCTAssertEqual(try code("--fail-on", "grant,wording"), 0)
    XCTAssertEqual(try code("--fail-on", "grant,revoke"), 1)
    XCTAssertEqual(try code("--fail-on", "grant", "--fail-on=looser"), 1)
    XCTAssertEqual(try code("--fail-on", "source-breaking,stored-data-breaking,addition"), 0)
  }

  func testWaiverOfHEADAcceptsAChangeUntilItsLastDay() throws {
    try writeShops(
      waivers: """

        waivers:
          - { code: TD404, entity: /stock/transfers, reason: told to all customers in May, until: 2027-06-30 }
          - { code: TD301, entity: SMALL, reason: never came, until: 2027-06-30 }

        """)
    XCTAssertEqual(
      try tollgate("diff", "before/shop", "after/shop", "--fail-on", "revoke", "--at", "2027-06-30"),
      Run(
        output: """
          Shop

            ~ call /stock/transfers now asks for AUDIT [TD404: revoke, stricter]
                at after/shop/catalog.yaml:17
                accepted until 2027-06-30: told to all customers in May
                - SMALL loses /api/stock/transfers/*

            ~ call /stock/transfers no longer asks for STOCK [TD405: looser]
                at after/shop/catalog.yaml:17

          Diff: 0 to add, 2 to change, 0 to remove, 1 of them accepted. Version: major.
          The waiver of TD301 for 'SMALL' accepts nothing here.

          """))
    let late = try tollgate("diff", "before/shop", "after/shop", "--fail-on", "revoke", "--at", "2027-07-01")
    XCTAssertEqual(late.code, 1)
    XCTAssertTrue(
      late.output.hasSuffix(
        """
        The waiver of TD404 for '/stock/transfers' ended on 2027-06-30.
        The waiver of TD301 for 'SMALL' ended on 2027-06-30.

        """), late.output)
    // A waiver of a change is sound in itself, as long as it lasts.
    XCTAssertEqual(try tollgate("check", "after/shop", "--at", "2027-06-30"), Run(output: "after/shop: fine\n"))
    XCTAssertEqual(try tollgate("check", "after/shop", "--at", "2027-07-01").code, 1)
  }

  func testWhatChangesNothingButWordsCannotBeWaived() throws {
    try writeShops(waivers: "\nwaivers: [{ code: TD601, entity: STOCK, reason: nicer, until: 2027-06-30 }]\n")
    let run = try tollgate("check", "after/shop", "--at", "2027-01-01")
    XCTAssertTrue(run.output.contains("TD601 (other words) blocks nothing"), run.output)
    XCTAssertEqual(run.code, 1)
  }

  // MARK: - Several catalogs

  func testFoldersOfCatalogsMeetByName() throws {
    try writeShops()
    try write(Sample.catalog("Old"), to: "before/old/catalog.yaml")
    try write(Sample.catalog("New"), to: "after/new/catalog.yaml")
    try write("notes", to: "after/notes.txt")
    XCTAssertEqual(
      try tollgate("diff", "before", "after", "--fail-on", "stored-data-breaking"),
      Run(
        output: """
          New

            + catalog New is new [TD106: addition]

          Diff: 1 to add, 0 to change, 0 to remove. Version: minor.

          Old

            - catalog Old is gone [TD107: source-breaking, stored-data-breaking]

          Diff: 0 to add, 0 to change, 1 to remove. Version: major.


          """ + plan, code: 1))
  }

  // MARK: - What goes wrong

  func testWrongArguments() throws {
    try writeShops()
    func complaint(_ words: String...) throws -> String {
      let run = try run(Self.command, ["diff"] + words, input: Data())
      XCTAssertEqual([run.output, "\(run.code)"], ["", "2"], "\(words)")
      return run.complaints
    }
    XCTAssertEqual(try complaint(), "tollgate: BASE is missing\nsee: tollgate help diff\n")
    XCTAssertEqual(try complaint("before/shop"), "tollgate: HEAD is missing\nsee: tollgate help diff\n")
    XCTAssertEqual(
      try complaint("before", "after", "x"), "tollgate: 'x' is one argument too many\nsee: tollgate help diff\n")
    XCTAssertEqual(
      try complaint("before", "after", "--fail-on", "breaking"),
      "tollgate: --fail-on cannot be 'breaking'; allowed: revoke, stricter, source-breaking, stored-data-breaking, "
        + "grant, looser, addition, wording\n")
    XCTAssertEqual(
      try complaint("before", "after", "--format", "xml"),
      "tollgate: --format cannot be 'xml'; allowed: text, markdown, json, github\n")
    XCTAssertEqual(
      try complaint("before", "after", "--at", "soon"),
      "tollgate: --at cannot be 'soon'; write a day like 2027-01-31\n")
    XCTAssertEqual(
      try complaint("before", "after/shop"),
      """
      tollgate: one of before and after/shop is a catalog, the other a folder of catalogs
      name two catalogs, or two folders of catalogs

      """)
  }

  func testFindingsOfBothSidesAreTold() throws {
    try write(Sample.broken("Shop"), to: "before/catalog.yaml")
    try write(Sample.broken("Shop"), to: "after/catalog.yaml")
    let run = try tollgate("diff", "before", "after")
    XCTAssertEqual([run.output, "\(run.code)"], ["", "1"])
    XCTAssertTrue(run.complaints.contains("before/catalog.yaml:5:36: error:"), run.complaints)
    XCTAssertTrue(run.complaints.contains("after/catalog.yaml:5:36: error:"), run.complaints)
  }

  func testFolderThatIsMissingOrEmpty() throws {
    try writeShops()
    try makeFolder("empty")
    XCTAssertEqual(try tollgate("diff", "before/shop", "./nowhere").code, 2)
    XCTAssertEqual(try tollgate("diff", "before/shop", "empty").code, 1)
  }

  func testUnreadableFolder() throws {
    let prefix = try unprivileged()
    try writeShops()
    let run = try shell(
      "chmod 000 after/shop; \(prefix)tollgate diff before/shop after/shop; c=$?; chmod 755 after/shop; exit $c")
    XCTAssertEqual([run.output, "\(run.code)"], ["", "2"])
    XCTAssertTrue(run.complaints.contains("after/shop"), run.complaints)
  }

  func testReaderThatGoesAway() throws {
    try writeShops()
    let run = try shell("{ tollgate diff before/shop after/shop; echo $? >&3; } 3>code | true; cat code")
    XCTAssertTrue(["0\n", "2\n"].contains(run.output), run.output)
    XCTAssertEqual(run.complaints, "")
  }
}
