import CatalogDiff
import Diagnostics
import XCTest

/// A consequence stands under its cause, once; and a rename is resolved where it is declared.
final class CauseTests: XCTestCase {
  private let shop = """
    tollgate: 1
    catalog: Shop
    connections:
      BANK: { name: Bank }
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell, requires: [CORE], features: { quotes: { checked_in: code } } }
      STOCK: { name: Stock, requires: [CORE] }
      AUDIT: { name: Audit, requires: [CORE] }
    packs:
      SMALL: { name: Small, modules: [SELL] }
      LARGE: { name: Large, extends: SMALL, modules: [STOCK, AUDIT] }
      HUGE: { name: Huge, extends: LARGE, limits: { seats: 50 } }
    limits:
      seats: { module: CORE, at_most: 5, checked_in: code }
    capabilities:
      CAN_COUNT: Count
    roles:
      COUNTER: { name: Counter, can: [CAN_COUNT] }
    navigation:
      SHOP: Shop
    pages:
      /stock: { module: STOCK, menu: SHOP, calls: [GET /stock] }
    api:
      /stock: STOCK
      /sales: SELL

    """

  /// The changes that an edit of the shop makes, without the summary.
  private func changes(_ edits: (String, String)...) throws -> String {
    let after = edits.reduce(shop) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    XCTAssertNotEqual(after, shop)
    let report = try difference(shop, after).report
    return report.components(separatedBy: "\n\nDiff: ")[0] + "\n"
  }

  func testDroppedLineOfAPackIsToldOnceForAllThatExtendIt() throws {
    XCTAssertEqual(
      try changes(("modules: [STOCK, AUDIT]", "modules: [AUDIT]")),
      """
      Shop

        ~ pack LARGE no longer holds STOCK [TD301: revoke, stricter]
            - LARGE and HUGE lose /stock/* (1 route, 1 page, 1 menu entry and 1 module)
                route: /stock/*
                page: /stock/*
                menu entry: /stock
                module: STOCK

      """)
  }

  func testWhatAModuleRequiresIsTheCauseOfWhatIsLostWithIt() throws {
    XCTAssertEqual(
      try changes(
        ("STOCK: { name: Stock, requires: [CORE] }", "STOCK: { name: Stock, requires: [CORE, BANK] }")),
      """
      Shop

        ~ module STOCK now requires BANK [TD201: revoke, stricter]
            - LARGE and HUGE lose /stock/* (1 route, 1 page, 1 menu entry and 1 module), unless BANK is connected
                route: /stock/*
                page: /stock/*
                menu entry: /stock
                module: STOCK

      """)
  }

  func testRemovedModuleTakesItsFeaturesAlong() throws {
    XCTAssertEqual(
      try changes(
        ("  SELL: { name: Sell, requires: [CORE], features: { quotes: { checked_in: code } } }\n", ""),
        ("modules: [SELL]", "modules: [AUDIT]"), ("[STOCK, AUDIT]", "[STOCK]"), ("  /sales: SELL\n", "")),
      """
      Shop

        - module SELL is gone, with quotes [TD102: revoke, source-breaking, stored-data-breaking]
            - every pack loses module SELL (1 feature and 1 module)
                feature: quotes
                module: SELL

        ~ pack SMALL now holds AUDIT [TD302: grant, looser]
            + SMALL gains module AUDIT

        - call /sales is gone [TD402: revoke, stricter]
            - every pack loses /sales/*

      """)
  }

  func testDroppedPackLosesWhatItHeldForThoseWhoHaveIt() throws {
    XCTAssertEqual(
      try changes(("  HUGE: { name: Huge, extends: LARGE, limits: { seats: 50 } }\n", "")),
      """
      Shop

        - pack HUGE is gone [TD102: revoke, source-breaking, stored-data-breaking]
            - HUGE loses /stock/* (2 routes, 1 page, 1 menu entry, 1 feature, 3 modules and 1 limit)
                routes: /stock/*, /sales/*
                page: /stock/*
                menu entry: /stock
                feature: quotes
                modules: SELL, STOCK, AUDIT
                limit: seats 50 -> 5

      """)
  }

  func testNarrowerLineLosesNothingButItsOwnTargets() throws {
    XCTAssertEqual(
      try changes(("  /sales: SELL\n", "  /sales: SELL\n  /stock/counts: SELL\n")),
      """
      Shop

        + call /stock/counts is new [TD401: grant, addition]
            + SMALL gains /stock/counts/*

      """)
  }

  func testRenameThatIsDeclaredKeepsEverything() throws {
    XCTAssertEqual(
      try changes(("STOCK", "GOODS"), ("GOODS: { name: Stock", "GOODS: { was: STOCK, name: Stock")),
      """
      Shop

        ~ module STOCK is called GOODS now; its Swift name stays for a round [TD104: source-breaking, stored-data-breaking]

      """)
  }

  func testRenameOfEachKindIsResolved() throws {
    XCTAssertEqual(
      try changes(
        ("HUGE: { name: Huge", "GIANT: { name: Huge, was: HUGE"), ("{ seats: 50 }", "{ places: 50 }"),
        ("seats: { module", "places: { was: seats, module"),
        ("quotes: { checked_in", "offers: { was: quotes, checked_in"),
        ("CAN_COUNT: Count", "CAN_TELL: { name: Count, was: CAN_COUNT }"), ("can: [CAN_COUNT]", "can: [CAN_TELL]")),
      """
      Shop

        ~ feature quotes is called offers now; its Swift name stays for a round [TD104: source-breaking, stored-data-breaking]

        ~ pack HUGE is called GIANT now; its Swift name stays for a round [TD104: source-breaking, stored-data-breaking]

        ~ limit seats is called places now; its Swift name stays for a round [TD104: source-breaking, stored-data-breaking]

        ~ capability CAN_COUNT is called CAN_TELL now; its Swift name stays for a round [TD104: source-breaking, stored-data-breaking]

      """)
  }

  func testRenameThatIsNotDeclaredIsALossAndAGain() throws {
    let report = try changes(("STOCK", "GOODS"))
    XCTAssertTrue(report.contains("- module STOCK is gone [TD102: revoke,"), report)
    XCTAssertTrue(report.contains("+ module GOODS is new [TD101: grant, addition]"), report)
    XCTAssertTrue(report.contains("- LARGE and HUGE lose module STOCK"), report)
    // The page and the call ask for another module, and whoever had the one has the other.
    XCTAssertFalse(report.contains("lose /stock"), report)
  }

  func testTwoChangesEachHaveTheirOwn() throws {
    XCTAssertEqual(
      try changes(("modules: [SELL]", "modules: [CORE]"), ("at_most: 5", "at_most: 3")),
      """
      Shop

        ~ pack SMALL no longer holds SELL [TD301: revoke, stricter]
            - every pack loses /sales/* (1 route, 1 feature and 1 module)
                route: /sales/*
                feature: quotes
                module: SELL

        ~ limit seats is lower: 5 to 3 [TD303: stricter]
            - whoever has no pack, SMALL and LARGE have limit seats 5 -> 3

      """)
  }

  func testRouteThatIsNoLongerPublicIsLostByWhoeverHasNoAccount() throws {
    let open = shop.replacingOccurrences(of: "/sales: SELL", with: "/sales: { public: for all }")
    XCTAssertEqual(
      try difference(open, shop).report,
      """
      Shop

        ~ call /sales now asks for SELL and an account [TD404: revoke, stricter]
            - whoever has no account and whoever has no pack lose /sales/*

      Diff: 0 to add, 1 to change, 0 to remove. Version: major.

      """)
  }
}
