import AdtechCatalog
import Tollgate

extension TenantState {
  /// A tenant that enabled modules and set up connections.
  static func adtech(
    enabling modules: [AdtechCatalog.Module] = [], with connections: [AdtechCatalog.Connection] = []
  ) -> TenantState {
    var tenant = TenantState()
    tenant.storeModules = modules.map { EntitlementOverride($0.id, .enabled) }
    tenant.connections = connections.map(\.id)
    return tenant
  }
}

extension AccessMatrix {
  /// What a tenant has at any time: the rows of these tests do not end.
  init(_ tenant: TenantState) {
    self.init(AdtechCatalog.tables, tenant, at: Instant(milliseconds: 0))
  }
}

extension AdtechCatalog.Module {
  /// What is released, the framework left out.
  static let phaseOne: [Self] = [.pacing, .alerts, .qa, .taxonomy]
  static let phaseTwo: [Self] = [.campaignManagement, .optimization]
}
