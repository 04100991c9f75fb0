import BudgetingCatalog
import CatalogQuestions
import ShippedCatalogs
import Tollgate
import TollgateCalendar
import TollgateHTTP

/// An organisation in Moscow with its licences, and one of its users.
struct Organization {
  private var situation: Situation

  /// A licence is a module, or a module and the instant at which it ends: `AI_FORECAST until 2026-01-01T00:00:00Z`.
  init(_ licences: String..., roles: [BudgetingCatalog.Role] = [], at time: String = "2025-06-01T12:00:00Z") {
    situation = Situation()
    situation.timeZone = "Europe/Moscow"
    situation.time = time
    situation.roles = roles.map(\.code)
    situation.tenant.enterpriseModules = licences.map { licence in
      let words = licence.split(separator: " ").map(String.init)
      return OverrideRow(code: words[0], state: "ENABLED", expiresAt: words.count > 2 ? words[2] : nil)
    }
  }

  /// The same one at another time.
  func at(_ time: String) -> Organization {
    var other = self
    other.situation.time = time
    return other
  }

  /// The same one with a module switched off.
  func disabling(_ module: String) -> Organization {
    var other = self
    other.situation.tenant.enterpriseModules.append(OverrideRow(code: module, state: "DISABLED"))
    return other
  }

  /// The same one with figures of its own, and with what it has used of limits.
  func limited(_ figures: [String: Int64] = [:], used: [String: Int64] = [:]) -> Organization {
    var other = self
    other.situation.tenant.limits = figures.map { LimitRow(code: $0.key, figure: $0.value) }
    other.situation.usage = used.map { LimitRow(code: $0.key, figure: $0.value) }
    return other
  }

  func ask(_ request: String) throws -> String {
    try Question(request, situation, of: BudgetingCatalog.tables).answer
  }

  func limits(_ request: String) throws -> [String] {
    try Question(request, situation, of: BudgetingCatalog.tables).limits
  }

  func problem(_ request: String) throws -> String? {
    try Question(request, situation, of: BudgetingCatalog.tables).problem
  }

  /// The user that asks.
  func subject() throws -> Subject {
    try resolved().subject
  }

  /// What it has.
  func matrix() throws -> AccessMatrix? {
    try subject().matrix
  }

  /// Its rows, and when it asks.
  func state() throws -> (TenantState, Instant) {
    let resolved = try resolved()
    return (resolved.state, resolved.time)
  }

  /// The modules that it is told of because they end soon.
  func notices() throws -> [String] {
    let resolved = try resolved()
    let tables = BudgetingCatalog.tables
    return tables.notices(for: resolved.state, in: resolved.calendar, at: resolved.time).map { notice in
      let end = notice.expiresAt.rfc3339 ?? ""
      return "\(tables.code(of: notice.module)): \(notice.daysLeft) days, until \(end)"
    }
  }

  /// What is odd about its rows.
  func remarks() throws -> [String] {
    try resolved().remarks
  }

  private func resolved() throws -> ResolvedSituation {
    try situation.resolve(with: BudgetingCatalog.tables, now: Instant(milliseconds: 0))
  }
}
