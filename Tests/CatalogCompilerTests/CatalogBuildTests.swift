import CatalogCompiler
import CatalogIR
import Tollgate
import XCTest

/// From declarations to the resolved catalog.
final class CatalogBuildTests: XCTestCase {
  func testPackHoldsWhatItExtendsAndAlwaysOnModulesInTheOrderOfModules() throws {
    let catalog = try catalog(
      """
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash }
        CORE: { name: Core, always_on: true }
        STOCK: { name: Stock }
      packs:
        LARGE: { name: Large, extends: SMALL, modules: [STOCK], without: [CASH] }
        SMALL: { name: Small, modules: [CASH, SELL], for: kiosks, on_sale: false }
      """)
    XCTAssertEqual(
      catalog.packs.map { pack in "\(pack.code): \(codes(pack.contents, catalog))" },
      ["LARGE: SELL CORE STOCK", "SMALL: SELL CASH CORE"])
    XCTAssertEqual(catalog.packs[0].extends, ID(1))
    XCTAssertEqual(codes(catalog.packs[0].modules, catalog), "STOCK")
    XCTAssertEqual(codes(catalog.packs[0].without, catalog), "CASH")
    XCTAssertEqual(codes(catalog.packs[1].modules, catalog), "CASH SELL")
    XCTAssertEqual(catalog.packs.map(\.onSale), [true, false])
    XCTAssertEqual(catalog.packs.map(\.target), [nil, "kiosks"])
    XCTAssertEqual(catalog.checkInvariants(), [])
  }

  func testPriceIsAmountCurrencyAndCycle() throws {
    let catalog = try catalog(
      """
      modules: { A: { name: A } }
      packs: { P: { name: P, modules: [A], price: { amount: 9223372036854775807, currency: EUR, cycle: QUARTERLY } } }
      """)
    XCTAssertEqual(catalog.packs[0].price, Price(amount: .max, currency: "EUR", cycle: .quarterly))
  }

  func testLimitsOfAPackAreItsOwnOverThoseItExtends() throws {
    let catalog = try catalog(
      """
      modules: { A: { name: A } }
      limits:
        seats: { module: A, name: Seats, unit: people, at_most: 1 }
        exports: { module: A, per: month }
        rooms: { module: A, per: day, at_most: 0 }
      packs:
        SMALL: { name: S, modules: [A], limits: { exports: 10, seats: 3 } }
        LARGE: { name: L, extends: SMALL, limits: { seats: 5 } }
        OTHER: { name: O, extends: LARGE, without: [seats] }
      """)
    XCTAssertEqual(catalog.limits.map(\.figure), [1, nil, 0])
    XCTAssertEqual(catalog.limits.map(\.kind), [.gauge, .counter(.month), .counter(.day)])
    XCTAssertEqual(catalog.limits[0].unit, "people")
    XCTAssertEqual(
      catalog.packs.map { $0.limits.map { "\($0.limit.index)=\($0.figure)" }.joined(separator: " ") },
      ["0=3 1=10", "0=5 1=10", "1=10"])
  }

  func testRoleHoldsTheCapabilitiesOfTheRolesItIncludes() throws {
    let catalog = try catalog(
      """
      modules: { A: { name: A } }
      capabilities: { SEE: See, SELL: { name: { en: Sell, fr: Vendre } }, PAY: Pay }
      roles:
        BOSS: { name: Boss, includes: [CHIEF], can: [SEE] }
        CHIEF: { name: Chief, includes: [SELLER] }
        SELLER: { name: Seller, can: [PAY, SELL] }
        ROOT: { name: Root, can: "*" }
        GUEST: { name: Guest }
      """)
    XCTAssertEqual(
      catalog.roles.map { "\($0.code) \($0.capabilities.map(\.index))" },
      ["BOSS [0, 1, 2]", "CHIEF [1, 2]", "SELLER [1, 2]", "ROOT [0, 1, 2]", "GUEST []"])
    XCTAssertEqual(catalog.capabilities.map(\.name.first), ["See", "Sell", "Pay"])
    XCTAssertEqual(catalog.roles[0].includes, [ID(1)])
  }

  func testFeaturesOfBothStylesStandInFileOrder() throws {
    let catalog = try catalog(
      """
      features:
        quotes: SELL
        exports:
          module: SELL
          name: Exports
          lifecycle: beta
          default: DISABLED
          unlocked_by: { any: [MAIL, CASH] }
        credit: { module: CASH, unlocked_by: [SELL, MAIL] }
      connections: { MAIL: { name: Mail, setup: Ask us, requires: [DOMAIN] }, DOMAIN: { name: Domain } }
      modules:
        SELL: { name: Sell, features: [refunds] }
        CASH: { name: Cash, requires: [SELL, MAIL], can: [PAY], lifecycle: planned, default: ENABLED }
      capabilities: { PAY: Pay }
      """)
    XCTAssertEqual(
      catalog.features.map {
        "\($0.code) \(catalog.modules[$0.module.index].code) \($0.enabledByDefault) \($0.lifecycle)"
      },
      ["quotes SELL true active", "exports SELL false beta", "credit CASH true active", "refunds SELL true active"])
    XCTAssertEqual(catalog.features[1].unlock, .init(any: true, modules: [ID(1)], connections: [ID(0)]))
    XCTAssertEqual(catalog.features[2].unlock, .init(modules: [ID(0)], connections: [ID(0)]))
    XCTAssertEqual(catalog.connections[0], .init(code: "MAIL", name: Text("Mail"), setup: "Ask us", requires: [ID(1)]))
    XCTAssertEqual(
      catalog.modules[1],
      .init(
        code: "CASH", name: Text("Cash"), lifecycle: .planned, enabledByDefault: true, requires: [ID(0)],
        connections: [ID(0)], capabilities: [ID(0)]))
  }

  func testStatusesAreTheCatalogsOrTheUsualFive() throws {
    XCTAssertEqual(
      try catalog("modules: {}\n").statuses.map { "\($0.code) \($0.grants) \($0.graceDays)" },
      ["TRIAL true 0", "ACTIVE true 0", "PAST_DUE false 0", "CANCELED false 0", "EXPIRED false 0"])
    XCTAssertEqual(
      try catalog("statuses: { ON: { grants: true, grace_days: 7 }, OFF: { grants: false } }\n").statuses,
      [Status(code: "ON", grants: true, graceDays: 7), Status(code: "OFF", grants: false)])
  }

  func testCatalogOfSeveralFilesIsOneInTheOrderOfTheirNames() throws {
    let folder = try CatalogFolder([
      "b.yaml": "modules: { B: { name: B } }\nsummary: All of it\n",
      "a.yaml": "modules: { A: { name: A, requires: [B] } }\n",
      "c.yaml": header + "api_base: /api/v1\nnavigation: { X: { name: X, inside: Y }, Y: Y }\n",
    ])
    let catalog = try XCTUnwrap(folder.compilation().result?.catalog, folder.report())
    XCTAssertEqual(catalog.modules.map(\.code), ["A", "B"])
    XCTAssertEqual(catalog.code, "Shop")
    XCTAssertEqual(catalog.summary, "All of it")
    XCTAssertEqual(catalog.apiBase, ["api", "v1"])
    XCTAssertEqual(catalog.groups.map(\.parent), [ID(1), nil])
  }

  private func codes(_ modules: [ID<Module>], _ catalog: Catalog) -> String {
    modules.map { catalog.modules[$0.index].code }.joined(separator: " ")
  }
}
