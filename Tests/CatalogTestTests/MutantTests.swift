import XCTest

/// What the catalog could lose unnoticed is listed, and only that.
final class MutantTests: XCTestCase {
  private func shop(_ expectations: String) throws -> TestedShop {
    try TestedShop(
      catalog: """
        tollgate: 1
        catalog: Shop
        connections:
          BANK: { name: Bank }
        modules:
          CORE: { name: Core, always_on: true }
          SELL: { name: Sell, requires: [CORE] }
          CASH: { name: Cash, requires: [SELL, BANK], can: [CAN_CASH] }
        packs:
          SMALL: { name: Small, modules: [CORE, SELL] }
          LARGE: { name: Large, extends: SMALL, modules: [CASH] }
        capabilities:
          CAN_CASH: Take money
        pages:
          /pos: { module: SELL, calls: [GET /orders] }
          /pos/last: { module: SELL, calls: [GET /orders/last] }
          /till: CASH
        api:
          /orders: SELL
          POST /orders: { module: SELL, can: [CAN_CASH] }
        expectations:

        """ + expectations)
  }

  func testMutantThatAnExpectationNoticesIsNotListed() throws {
    XCTAssertEqual(
      try shop(
        """
          a small shop:
            given: { pack: SMALL, roles: [], at: 2026-03-01 }
            modules: [CORE, SELL]
            pages: [/pos, /pos/last]
            allow: [api GET /orders]
            deny: { POST /orders: capability_missing }
          a large shop:
            given: { pack: LARGE, at: 2026-03-01 }
            deny: { module CASH: { reason: connection_missing, missing: [BANK] } }
          a large shop with a bank:
            given: { pack: LARGE, connections: [BANK], at: 2026-03-01 }
            allow: [module CASH]
            deny: { GET /till: capability_missing }
          a till needs sales:
            given: { pack: LARGE, connections: [BANK], store_overrides: { SELL: DISABLED }, at: 2026-03-01 }
            deny: { module CASH: dependency_disabled }

        """
      ).mutants(),
      """
      shop: 10 of 10 mutants noticed (100 %): requirements 2 of 2, pack lines 2 of 2, route entries 4 of 4, capabilities 2 of 2

      """)
  }

  func testSurvivorIsListedWithThePlaceOfWhatWasDropped() throws {
    XCTAssertEqual(
      try shop(
        """
          a small shop:
            given: { pack: SMALL, at: 2026-03-01 }
            allow: [GET /pos]

        """
      ).mutants(),
      """
      shop/catalog.yaml:8:34: unnoticed without it: module CASH requires SELL
      shop/catalog.yaml:8:40: unnoticed without it: module CASH requires BANK
      shop/catalog.yaml:11:51: unnoticed without it: pack LARGE has CASH
      shop/catalog.yaml:17:3: unnoticed without it: page /till
      shop/catalog.yaml:19:3: unnoticed without it: API route /orders
      shop/catalog.yaml:20:3: unnoticed without it: API route POST /orders
      shop/catalog.yaml:8:53: unnoticed without it: module CASH asks for CAN_CASH
      shop/catalog.yaml:20:39: unnoticed without it: API route POST /orders asks for CAN_CASH
      shop: 2 of 10 mutants noticed (20 %): requirements 0 of 2, pack lines 1 of 2, route entries 1 of 4, capabilities 0 of 2

      """)
  }

  func testCatalogWithNothingToDropSaysSo() throws {
    let bare = try TestedShop(catalog: "tollgate: 1\ncatalog: Shop\nmodules:\n  SELL: { name: Sell }\n")
    XCTAssertEqual(bare.mutants(), "shop: nothing to drop\n")
  }
}
