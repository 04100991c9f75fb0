import CatalogQuestions
import CommerceCatalog
import ShippedCatalogs
import Tollgate
import TollgateCalendar
import TollgateHTTP

/// A customer with a plan or none, rows of its own, and what is configured; it asks as one of its users or administrators.
struct Customer {
  private var situation = Situation()

  init(_ plan: CommerceCatalog.Pack? = nil, roles: [CommerceCatalog.Role] = [], at time: String = "2024-12-01") {
    situation.time = time
    situation.roles = roles.map(\.code)
    situation.tenant.assignments = plan.map { [AssignmentRow(pack: $0.code, status: "ACTIVE")] } ?? []
  }

  /// The same one with a row: `ENABLED`, `DISABLED`, or `INHERIT` for an override that does not override the plan.
  func with(_ module: CommerceCatalog.Module, _ state: String, until last: String? = nil) -> Customer {
    var other = self
    other.situation.tenant.enterpriseModules.append(OverrideRow(code: module.code, state: state, endsOn: last))
    return other
  }

  /// The same one with a configuration that the module's schema accepts.
  func configured(_ module: CommerceCatalog.Module) -> Customer {
    var other = self
    other.situation.tenant.configured.append(module.code)
    return other
  }

  /// The same one at another time.
  func at(_ time: String) -> Customer {
    var other = self
    other.situation.time = time
    return other
  }

  /// The same one with what it has used.
  func used(_ amount: Int64, of limit: CommerceCatalog.Limit) -> Customer {
    var other = self
    other.situation.usage.append(LimitRow(code: limit.code, figure: amount))
    return other
  }

  func ask(_ request: String) throws -> String {
    try Question(request, situation, of: CommerceCatalog.tables).answer
  }

  func problem(_ request: String) throws -> String? {
    try Question(request, situation, of: CommerceCatalog.tables).problem
  }

  /// What it has.
  func matrix() throws -> AccessMatrix {
    guard let matrix = try subject().matrix else { throw NoTenant() }
    return matrix
  }

  /// The user that asks.
  func subject() throws -> Subject {
    try resolved().subject
  }

  /// Its rows, and when it asks.
  func state() throws -> (TenantState, Instant) {
    let resolved = try resolved()
    return (resolved.state, resolved.time)
  }

  /// What is odd about its rows.
  func remarks() throws -> [String] {
    try resolved().remarks
  }

  private func resolved() throws -> ResolvedSituation {
    try situation.resolve(with: CommerceCatalog.tables, now: Instant(milliseconds: 0))
  }

  private struct NoTenant: Error {}
}
