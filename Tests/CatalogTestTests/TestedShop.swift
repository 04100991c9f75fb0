import CatalogCompiler
import CatalogTest
import Diagnostics
import Foundation
import TemporaryFolders
import XCTest

/// A catalog of one file, `shop/catalog.yaml`, compiled and ready to be tested.
struct TestedShop {
  let plan: TestPlan
  let sources: SourceMap
  let image: [UInt8]
  private let path: String

  /// The small catalog of these tests with expectations behind it.
  init(_ expectations: String) throws {
    try self.init(catalog: Self.catalog + expectations)
  }

  init(catalog: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(catalog, to: "catalog.yaml")
    path = folder.path
    let compilation = compile(folder: folder.path)
    let report = DiagnosticRenderer(sources: compilation.sources, format: .text(colour: false))
      .render(compilation.diagnostics)
    let compiled = try XCTUnwrap(compilation.result, report)
    sources = compilation.sources
    image = compiled.image
    plan = TestPlan(compiled.catalog, compiled.declaration, compiled.tables)
  }

  /// The text report on the expectations.
  func report() -> String { shown(plan.run().text(of: "shop", in: sources)) }

  /// The text report on mutants.
  func mutants() -> String { shown(plan.mutate().text(of: "shop", in: sources)) }

  /// The text report on coverage.
  func coverage() -> String { plan.coverage().text(of: "shop") }

  /// The text with the folder as the tests call it.
  func shown(_ text: String) -> String { text.replacingOccurrences(of: path, with: "shop") }

  static let catalog = """
    tollgate: 1
    catalog: Shop
    api_base: /api
    statuses:
      ACTIVE: { grants: true, grace_days: 7 }
      ENDED: { grants: false }
    connections:
      BANK: { name: Bank }
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell, requires: [CORE], features: [refunds] }
      CASH: { name: Cash, requires: [SELL, BANK], can: [CAN_CASH] }
    features:
      trends: { module: SELL, default: DISABLED, checked_in: code }
    limits:
      orders: { module: SELL, per: month, at_most: 5 }
    packs:
      SMALL: { name: Small, modules: [SELL] }
      LARGE: { name: Large, extends: SMALL, modules: [CASH], limits: { orders: 50 } }
    capabilities:
      CAN_CASH: Take money
      CAN_SELL: Sell
    roles:
      SELLER: { name: Seller, can: [CAN_SELL] }
      CASHIER: { name: Cashier, can: [CAN_CASH] }
    navigation:
      SHOP: Shop
      MONEY: { name: Money, inside: SHOP }
    pages:
      /pos: { module: SELL, menu: SHOP, manage: { can: [CAN_SELL] } }
      /till/:drawer: { module: CASH, menu: MONEY }
      /help: { public: everyone may read it, menu: none }
    api:
      /orders: SELL
      POST /orders: { module: SELL, can: [CAN_SELL], consumes: orders }
      /refunds: { feature: refunds }

    """
}

/// The text report on expectations behind the small catalog.
func report(_ expectations: String) throws -> String {
  try TestedShop(expectations).report()
}
