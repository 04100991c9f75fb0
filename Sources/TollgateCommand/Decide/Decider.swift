import CatalogCompiler
import CatalogIR
import Tollgate
import TollgateCalendar
import TollgateHTTP

/// Answers questions about one catalog with the guard that services link.
struct Decider {
  private let tables: CatalogTables
  private let gate: Guard
  private let hasAPIBase: Bool

  init(_ compiled: CompiledCatalog) {
    tables = compiled.tables
    gate = Guard(tables)
    hasAPIBase = compiled.catalog.apiBase != nil
  }

  /// Decides one request; `now` stands in for a time that is not given.
  func decide(_ request: DecideRequest, now: Instant) throws(CommandError) -> DecideAnswer {
    if request.space == nil, !hasAPIBase {
      throw .invalidRequest("say whether the target is a page or a call of the API: the catalog has no api_base")
    }
    let (matrix, remarks) = try matrix(for: request, now: now)
    let subject = Subject(matrix: matrix, capabilities: try capabilities(of: request), usage: try usage(of: request))
    let action: [ActionID] = try ids(request.action.map { [$0] } ?? [])
    let decision = gate.decide(
      GuardRequest(
        space: request.space, method: WireText(request.method), target: WireText(request.target),
        action: action.first.map(PageAction.id), subject: subject))
    return DecideAnswer(decision, remarks: remarks)
  }

  /// The tenant's matrix; nil without a tenant, and in an unknown time zone, whose dates nobody can read.
  private func matrix(
    for request: DecideRequest, now: Instant
  ) throws(CommandError) -> (AccessMatrix?, remarks: [String]) {
    let calendar = TenantCalendar(timeZoneIdentifier: request.timeZone)
    let time = try request.time.map { text throws(CommandError) in try instant(text, in: calendar) } ?? now
    let (state, problems) = request.tenant.resolve(with: tables, in: calendar ?? .utc)
    for problem in problems {
      if let mistake = tables.mistake(problem) { throw .invalidRequest(mistake) }
    }
    guard request.isTenant else { return (nil, []) }
    let remarks = problems.map(\.message)
    guard calendar != nil else {
      return (nil, remarks + ["The time zone \(shown(request.timeZone)) is unknown; nothing is granted in it."])
    }
    return (AccessMatrix(tables, state, at: time), remarks)
  }

  private func instant(_ text: String, in calendar: TenantCalendar?) throws(CommandError) -> Instant {
    if let date = LocalDate(text) { return (calendar ?? .utc).startOfDay(date) }
    guard let instant = Instant(rfc3339: text) else {
      throw .invalidRequest(
        "\(shown(text)) is no time; a date such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z is")
    }
    return instant
  }

  private func capabilities(of request: DecideRequest) throws(CommandError) -> CapabilitySet {
    let roles: [RoleID] = try ids(request.roles)
    let capabilities: [CapabilityID] = try ids(request.capabilities)
    return request.hasEveryCapability
      ? .all(tables) : CapabilitySet(tables, roles: roles, capabilities: capabilities)
  }

  private func usage(of request: DecideRequest) throws(CommandError) -> [LimitFigure] {
    let limits: [LimitID] = try ids(request.usage.map(\.code))
    return zip(limits, request.usage).map { LimitFigure($0, $1.figure) }
  }

  private func ids<Kind: CatalogKind>(_ codes: [String]) throws(CommandError) -> [CatalogID<Kind>] {
    var ids: [CatalogID<Kind>] = []
    for code in codes {
      guard let id: CatalogID<Kind> = tables.find(code) else {
        throw .invalidRequest(tables.unknownCode(code, Kind.section))
      }
      ids.append(id)
    }
    return ids
  }
}

extension TenantCalendar {
  /// Stands in where the tenant's own zone is unknown and nothing will be granted.
  fileprivate static var utc: TenantCalendar {
    guard let calendar = TenantCalendar(timeZoneIdentifier: "UTC") else { preconditionFailure("UTC is always known") }
    return calendar
  }
}
