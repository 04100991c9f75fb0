import CatalogCompiler
import CatalogIR
import NaiveTollgate
import RetailCatalog
import Tollgate
import TollgateCalendar
import XCTest

/// The tables that ship against the second evaluator, which works from the catalog itself.
final class NaiveAgreementTests: XCTestCase {
  /// Each date relative to an assignment from 2026-03-01 to 2026-03-31.
  private static let days = ["2026-02-28", "2026-03-15", "2026-04-01", "2026-04-08"]

  private func comparison() throws -> NaiveComparison {
    NaiveComparison(try RetailFolder.compiled().catalog, tables: RetailCatalog.tables)
  }

  func testEveryPackModuleOverrideStatusAndDate() throws {
    let comparison = try comparison()
    var count = 0
    for (tenant, now) in try assignments() {
      for module in RetailCatalog.Module.allCases {
        for rows in Self.rows(module.id) {
          var tenant = tenant
          (tenant.storeModules, tenant.enterpriseModules) = rows
          compare(comparison, tenant, at: now)
          count += 1
        }
      }
    }
    XCTAssertEqual(count, (5 * 5 * 4 + 1) * 14 * 28)
  }

  func testEveryPackFeatureOverrideStatusAndDate() throws {
    let comparison = try comparison()
    var count = 0
    for (tenant, now) in try assignments() {
      for feature in RetailCatalog.Feature.allCases {
        for rows in Self.rows(feature.id) {
          var tenant = tenant
          (tenant.storeFeatures, tenant.enterpriseFeatures) = rows
          compare(comparison, tenant, at: now)
          count += 1
        }
      }
    }
    XCTAssertEqual(count, (5 * 5 * 4 + 1) * 17 * 28)
  }

  func testRandomTenantsAndRequests() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the random tenants: \(seed)")
    XCTAssertNil(try comparison().difference(amongTenants: 300, seed: seed))
  }

  /// Whole request lines by the tables as they are linked; everywhere else they lie in memory.
  func testRandomRequestLines() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the request lines: \(seed)")
    var tally = RequestComparison.Tally()
    XCTAssertNil(
      RequestComparison(try comparison()).difference(among: 10_000, seed: seed, into: &tally), "seed \(seed)")
    for part in [tally.refused, tally.unmapped, tally.denied] { XCTAssertGreaterThan(part, 500, "seed \(seed)") }
  }

  /// Graces are taken from the catalog here, so that dates are checked as well.
  func testAssignmentsHoldOnTheDaysThatTheirStatusGrants() throws {
    for (tenant, now) in try assignments() {
      guard let assignment = tenant.assignments.first else { continue }
      let status = try XCTUnwrap(RetailCatalog.Status.allCases.first { $0.id == assignment.status })
      let day = try XCTUnwrap(Self.days.first { Self.start(of: $0) == now })
      let holds =
        switch status {
        case .trial, .active: day == "2026-03-15"
        case .pastDue: day == "2026-03-15" || day == "2026-04-01"
        case .canceled, .expired: false
        }
      let matrix = AccessMatrix(RetailCatalog.tables, tenant, at: now)
      XCTAssertEqual(matrix.isEnabled(RetailCatalog.Module.sell), holds, "\(status) on \(day)")
    }
  }

  /// Every pack in every status on every date, and no assignment at all.
  private func assignments() throws -> [(TenantState, Instant)] {
    let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: "UTC"))
    var all = [(TenantState(), Self.start(of: Self.days[1]))]
    for pack in RetailCatalog.Pack.allCases {
      for status in RetailCatalog.Status.allCases {
        var record = TenantRecord()
        record.assignments = [
          AssignmentRow(pack: pack.code, status: status.code, startsOn: "2026-03-01", endsOn: "2026-03-31")
        ]
        let (state, problems) = record.resolve(with: RetailCatalog.tables, in: calendar)
        XCTAssertEqual(problems, [])
        all += Self.days.map { (state, Self.start(of: $0)) }
      }
    }
    return all
  }

  private static func start(of day: String) -> Instant {
    Instant(rfc3339: "\(day)T00:00:00Z") ?? Instant(milliseconds: 0)
  }

  /// Each state of a store row, and no row, with each state of an enterprise row, plain and locked, and no row.
  private static func rows<Kind>(
    _ subject: CatalogID<Kind>
  ) -> [(store: [EntitlementOverride<Kind>], enterprise: [EntitlementOverride<Kind>])] {
    let states: [OverrideState] = [.inherit, .enabled, .disabled]
    let store = [[]] + states.map { [EntitlementOverride(subject, $0)] }
    let enterprise =
      [[]] + states.flatMap { state in [false, true].map { [EntitlementOverride(subject, state, isLocked: $0)] } }
    return store.flatMap { store in enterprise.map { (store, $0) } }
  }

  private func compare(_ comparison: NaiveComparison, _ tenant: TenantState, at now: Instant) {
    let matrix = AccessMatrix(comparison.tables, tenant, at: now)
    let naive = NaiveAccess(comparison.catalog, tenant, at: now)
    XCTAssertNil(comparison.difference(in: matrix, from: naive), "\(tenant) at \(now)")
  }
}
