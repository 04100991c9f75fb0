import CatalogIR
import Tollgate
import TollgateHTTP

/// A tenant with a user, as a guard wants them.
struct Customer: Sendable {
  /// The instant at which everything is asked.
  static let now = Instant(milliseconds: 1_767_225_600_000)

  let tenant: TenantState
  let matrix: AccessMatrix
  let capabilities: CapabilitySet

  var subject: Subject { Subject(matrix: matrix, capabilities: capabilities) }

  /// Somebody with a pack, rows that have dates, and a role, for half of them the one that the catalog names last.
  init(of catalog: Catalog, _ tables: CatalogTables, _ random: inout SeededGenerator) {
    tenant = TenantState(of: catalog, &random)
    matrix = AccessMatrix(tables, tenant, at: Customer.now)
    let role = random.chance(50) ? catalog.roles.indices.last : random.pick(Array(catalog.roles.indices))
    capabilities = CapabilitySet(tables, roles: role.map { [RoleID(index: $0)] } ?? [])
  }

  private init(_ tenant: TenantState, _ capabilities: CapabilitySet, _ tables: CatalogTables) {
    self.tenant = tenant
    self.capabilities = capabilities
    matrix = AccessMatrix(tables, tenant, at: Customer.now)
  }

  /// Somebody with all modules and features, who may do everything.
  static func rich(of traffic: Traffic) -> Customer {
    var tenant = TenantState()
    tenant.connections = traffic.catalog.connections.indices.map { ConnectionID(index: $0) }
    tenant.configured = traffic.catalog.modules.indices.map { ModuleID(index: $0) }
    tenant.enterpriseModules = traffic.catalog.modules.indices.map {
      EntitlementOverride(ModuleID(index: $0), .enabled)
    }
    tenant.enterpriseFeatures = traffic.catalog.features.indices.map {
      EntitlementOverride(FeatureID(index: $0), .enabled)
    }
    return Customer(tenant, .all(traffic.tables), traffic.tables)
  }

  /// Somebody with no more than every tenant has, who may do nothing.
  static func poor(of traffic: Traffic) -> Customer {
    Customer(TenantState(), CapabilitySet(traffic.tables), traffic.tables)
  }
}

extension TenantState {
  /// A tenant of the usual kind: a pack that holds, one that has ended, and a few rows of the enterprise and the store.
  init(of catalog: Catalog, _ random: inout SeededGenerator) {
    self.init()
    let status = catalog.statuses.firstIndex(where: \.grants)
    if let pack = random.pick(Array(catalog.packs.indices)), let status {
      assignments = [
        Assignment(pack: PackID(index: 0), status: StatusID(index: status), validity: .random(&random)),
        Assignment(pack: PackID(index: pack), status: StatusID(index: status)),
      ]
    }
    connections = catalog.connections.indices.map { ConnectionID(index: $0) }
    configured = catalog.modules.indices.map { ModuleID(index: $0) }
    enterpriseModules = rows(catalog.modules.count, 2, &random)
    storeModules = rows(catalog.modules.count, 3, &random)
    enterpriseFeatures = rows(catalog.features.count, 2, &random)
    storeFeatures = rows(catalog.features.count, 3, &random)
  }

  private func rows<Kind: CatalogKind>(
    _ subjects: Int, _ count: Int, _ random: inout SeededGenerator
  ) -> [EntitlementOverride<Kind>] {
    (0..<min(subjects, count)).map { _ in
      EntitlementOverride(
        CatalogID(index: .random(in: 0..<subjects, using: &random)), random.chance(60) ? .enabled : .disabled,
        validity: .random(&random))
    }
  }
}

extension Validity {
  /// A year that may have ended, hold or lie ahead.
  fileprivate static func random(_ random: inout SeededGenerator) -> Validity {
    let day: Int64 = 86_400_000
    let start = Customer.now.milliseconds + Int64.random(in: -700...100, using: &random) * day
    return Validity(start: Instant(milliseconds: start), end: Instant(milliseconds: start + 365 * day))
  }
}
