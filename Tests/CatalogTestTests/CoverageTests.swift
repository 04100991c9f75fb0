import XCTest

/// A cell is asserted by an expectation about exactly that pack.
final class CoverageTests: XCTestCase {
  func testCellsAreCountedAndTheRestIsListedByPacks() throws {
    XCTAssertEqual(
      try TestedShop(
        """
        expectations:
          every shop:
            given: { at: 2026-03-01 }
            each: { pack: [SMALL, LARGE] }
            allow: [GET /pos, GET /help, api GET /orders]
          a small shop:
            given: { pack: SMALL, at: 2026-03-01 }
            api: [/orders, /refunds]
            features: [refunds]

        """
      ).coverage(),
      """
      shop: not asserted for any pack
        pages: /pos manage, /till/:drawer
      shop: not asserted for LARGE
        API: POST /orders, /refunds
        features: refunds, trends
      shop: asserted 8 of 14 cells of route entries (57 %), 2 of 4 cells of features (50 %)

      """)
  }

  func testWhatElseGrantsMakesItAnExpectationAboutSomethingElse() throws {
    XCTAssertEqual(
      try TestedShop(
        """
        expectations:
          two packs:
            given: { assignments: [{ pack: SMALL }, { pack: LARGE }], at: 2026-03-01 }
            features: [refunds]
          an override:
            given: { pack: SMALL, store_overrides: { CASH: ENABLED }, at: 2026-03-01 }
            features: [refunds]
          an end:
            given: { pack: SMALL, ends_on: 2026-01-31, at: 2026-03-01 }
            features: []

        """
      ).coverage().split(separator: "\n").last,
      "shop: asserted 0 of 14 cells of route entries (0 %), 0 of 4 cells of features (0 %)")
  }

  func testCatalogWithoutPacksHasOneColumn() throws {
    let shop = try TestedShop(
      catalog: """
        tollgate: 1
        catalog: Shop
        modules:
          SELL: { name: Sell, features: [refunds] }
        pages:
          /pos: SELL
          /refunds: { feature: refunds }
        expectations:
          sells:
            given: { store_overrides: { SELL: ENABLED }, at: 2026-03-01 }
            allow: [GET /pos]

        """)
    XCTAssertEqual(
      shop.coverage(),
      """
      shop: not asserted at all
        pages: /refunds
        features: refunds
      shop: asserted 1 of 2 cells of route entries (50 %), 0 of 1 cells of features (0 %)

      """)
  }
}
