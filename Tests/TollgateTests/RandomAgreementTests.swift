import CatalogIR
import NaiveTollgate
import Tollgate
import XCTest

final class RandomAgreementTests: XCTestCase {
  func testTablesAgreeWithNaiveEvaluatorOnRandomCatalogs() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the random catalogs: \(seed)")
    var reasons: Set<Reason> = []
    for round in 0..<400 {
      reasons.formUnion(try compare(seed: seed &+ UInt64(round)))
    }
    let unseen = Set(Reason.allCases).subtracting(reasons).map(\.code)
    XCTAssertEqual(unseen, ["bad_target"], "seed \(seed)")
  }

  func testEndsAreThoseFoundInstantByInstant() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the ends: \(seed)")
    var ends = 0
    for round in 0..<400 {
      let catalog = RandomCatalog.make(seed: seed &+ UInt64(round))
      let comparison = try NaiveComparison(catalog)
      var random = RandomTenant(catalog: catalog, generator: SeededGenerator(seed: ~seed &+ UInt64(round)))
      let tenant = random.tenant()
      // No row begins or ends later than 150.
      let later = (random.now.milliseconds + 1...160).map { Instant(milliseconds: $0) }
      let naive = later.map { NaiveAccess(catalog, tenant, at: $0) }
      let now = NaiveAccess(catalog, tenant, at: random.now)
      for index in catalog.modules.indices {
        let module = ID<Module>(index)
        let end = now.isEnabled(module) ? zip(later, naive).first { !$1.isEnabled(module) }?.0 : nil
        let told = comparison.tables.expiry(of: ModuleID(index: index), for: tenant, after: random.now)
        XCTAssertEqual(told, end, "seed \(seed) round \(round): \(catalog.modules[index].code)\n\(tenant)")
        ends += end == nil ? 0 : 1
      }
      for (instant, matrix) in comparison.tables.upcomingChanges(of: tenant, after: random.now) {
        let difference = comparison.difference(in: matrix, from: NaiveAccess(catalog, tenant, at: instant))
        XCTAssertNil(difference, "seed \(seed) round \(round) at \(instant)")
      }
    }
    XCTAssertGreaterThan(ends, 0, "seed \(seed)")
  }

  /// Compares everything about one catalog, four tenants and twelve requests each; gives the reasons seen.
  private func compare(seed: UInt64) throws -> Set<Reason> {
    let catalog = RandomCatalog.make(seed: seed)
    let comparison = try NaiveComparison(catalog)
    var random = RandomTenant(catalog: catalog, generator: SeededGenerator(seed: ~seed))
    var reasons: Set<Reason> = []
    for _ in 0..<4 {
      let tenant = random.tenant()
      let matrix = AccessMatrix(comparison.tables, tenant, at: random.now)
      let naive = NaiveAccess(catalog, tenant, at: random.now)
      if let difference = comparison.difference(in: matrix, from: naive) {
        XCTFail("seed \(seed): \(difference)\n\(tenant)")
      }
      for _ in 0..<12 {
        let request = random.request()
        let isKnown = !random.generator.once(in: 12)
        let difference = comparison.difference(for: request, isKnown ? matrix : nil, isKnown ? naive : nil)
        if let difference { XCTFail("seed \(seed): \(difference)\n\(tenant)") }
        reasons.insert(comparison.answer(to: request, isKnown ? matrix : nil).reason)
      }
    }
    return reasons
  }
}
