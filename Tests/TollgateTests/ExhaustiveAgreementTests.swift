import CatalogIR
import NaiveTollgate
import Tollgate
import XCTest

/// Every pack x module x override x status x date position over a small catalog that has each kind of edge.
final class ExhaustiveAgreementTests: XCTestCase {
  private func catalog() -> Catalog {
    var sketch = CatalogSketch()
    sketch.connection("BANK")
    sketch.capability("CAN_PAY")
    sketch.module("CORE", alwaysOn: true)
    sketch.module("SELL", requires: ["CORE"])
    sketch.module("CASH", requires: ["SELL"], can: ["CAN_PAY"])
    sketch.module("FEED", requires: ["CASH"], connections: ["BANK"])
    sketch.module("GIFT", requires: ["SELL"], byDefault: true, configured: true)
    sketch.module("SOON", requires: ["CORE"], lifecycle: .planned)
    sketch.feature("refund", of: "SELL", unlockedBy: ["CASH"])
    sketch.feature("drawer", of: "CASH", byDefault: false)
    sketch.limit("TILLS", of: "CASH", 1)
    sketch.pack("STARTER", ["CORE", "SELL"], price: 100)
    sketch.pack("OPS", ["CORE", "SELL", "CASH"], price: 200, limits: ["TILLS": 5])
    sketch.pack("FULL", ["CORE", "SELL", "CASH", "FEED", "GIFT", "SOON"], onSale: false)
    sketch.pack("LOOSE", ["CORE", "CASH"])
    sketch.page("/sales", ["read": sketch.needs("SELL"), "refund": sketch.needs("SELL", features: ["refund"])])
    sketch.api("/tills", ["*": sketch.needs("CASH", "SELL", consumes: ["TILLS": 1])])
    sketch.api("/tills/gifts", ["GET": sketch.needs("GIFT", "FEED", any: true, can: ["CAN_PAY"])])
    return sketch.catalog
  }

  private let requests = [
    NaiveRequest(method: .get, path: ["sales"]), NaiveRequest(method: .get, path: ["sales"], action: "refund"),
    NaiveRequest(method: .post, path: ["api", "tills"], capabilities: [0]),
    NaiveRequest(method: .get, path: ["api", "tills", "gifts"], capabilities: [0]),
  ]

  func testTablesAgreeOnEveryPackModuleOverrideStatusAndDate() throws {
    let comparison = try NaiveComparison(catalog())
    var cases = 0
    for pack in comparison.catalog.packs.indices {
      for status in comparison.catalog.statuses.indices {
        for module in comparison.catalog.modules.indices {
          for rows in overrides(of: ModuleID(index: module)) {
            for now in [9, 10, 15, 19, 20] as [Int64] {
              var tenant = rows
              tenant.assignments = [
                Assignment(
                  pack: PackID(index: pack), status: StatusID(index: status),
                  validity: Validity(start: Instant(milliseconds: 10), end: Instant(milliseconds: 20)))
              ]
              try compare(comparison, tenant, at: now)
              cases += 1
            }
          }
        }
      }
    }
    XCTAssertEqual(cases, 4 * 4 * 6 * 28 * 5)
  }

  /// Each state of a store row, and no row, with each state of an enterprise row, plain and locked, and no row.
  private func overrides(of module: ModuleID) -> [TenantState] {
    let states: [OverrideState?] = [nil, .inherit, .enabled, .disabled]
    var tenants: [TenantState] = []
    for store in states {
      for enterprise in states {
        for isLocked in enterprise == nil ? [false] : [false, true] {
          var tenant = TenantState()
          if let store { tenant.storeModules = [.init(module, store)] }
          if let enterprise { tenant.enterpriseModules = [.init(module, enterprise, isLocked: isLocked)] }
          tenants.append(tenant)
        }
      }
    }
    return tenants
  }

  private func compare(_ comparison: NaiveComparison, _ tenant: TenantState, at now: Int64) throws {
    let now = Instant(milliseconds: now)
    let matrix = AccessMatrix(comparison.tables, tenant, at: now)
    let naive = NaiveAccess(comparison.catalog, tenant, at: now)
    var difference = comparison.difference(in: matrix, from: naive)
    for request in requests { difference = difference ?? comparison.difference(for: request, matrix, naive) }
    XCTAssertNil(difference, "\(tenant) at \(now)")
  }
}
