import CatalogIR
import Tollgate

extension NaiveComparison {
  /// The first difference among so many random tenants, each with a few requests; nil if there is none.
  package func difference(amongTenants count: Int, seed: UInt64) -> String? {
    var random = RandomTenant(catalog: catalog, generator: SeededGenerator(seed: seed))
    for _ in 0..<count {
      let tenant = random.tenant()
      let matrix = AccessMatrix(tables, tenant, at: random.now)
      let naive = NaiveAccess(catalog, tenant, at: random.now)
      if let difference = difference(in: matrix, from: naive) { return "\(difference), seed \(seed): \(tenant)" }
      for _ in 0..<6 {
        guard let difference = difference(for: random.request(), matrix, naive) else { continue }
        return "\(difference), seed \(seed): \(tenant)"
      }
    }
    return nil
  }
}
