import RetailCatalog
import Tollgate
import TollgateHTTP

/// Who asks, in the tests of all adapters.
enum Customer {
  /// A storekeeper of a shop that pays for a pack.
  static func storekeeper(_ pack: RetailCatalog.Pack) -> Subject {
    var tenant = TenantState()
    tenant.assignments = [Assignment(pack: pack, status: RetailCatalog.Status.active)]
    return Subject(
      matrix: AccessMatrix(RetailCatalog.tables, tenant, at: Instant(milliseconds: 0)),
      capabilities: CapabilitySet(roles: [RetailCatalog.Role.storekeeper]))
  }
}
