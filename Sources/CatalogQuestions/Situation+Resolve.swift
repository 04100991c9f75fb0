package import Tollgate
package import TollgateCalendar
package import TollgateHTTP

/// A situation in numbers and instants.
package struct ResolvedSituation: Sendable {
  /// The tenant's rows.
  package let state: TenantState
  /// The user, with the tenant's matrix; without one in an unknown time zone, whose dates nobody can read, and where there
  /// is no tenant.
  package let subject: Subject
  /// The tenant's calendar; that of UTC in an unknown time zone.
  package let calendar: TenantCalendar
  /// The instant that is asked about.
  package let time: Instant
  /// What is odd about the tenant's rows without being a mistake.
  package let remarks: [String]
}

extension Situation {
  /// Looks up every code and reads every time; `now` stands in for a time that is not given.
  ///
  /// In a store a row that the catalog does not know is left out; here it is a slip of whoever asks, and an error.
  ///
  /// - Complexity: O(rows + entities of the catalog)
  package func resolve(
    with tables: CatalogTables, now: Instant
  ) throws(SituationError) -> ResolvedSituation {
    let known = TenantCalendar(timeZoneIdentifier: timeZone)
    let calendar = known ?? .utc
    let moment = try time.map { text throws(SituationError) in try instant(text, in: calendar) } ?? now
    let (state, problems) = tenant.resolve(with: tables, in: calendar)
    for problem in problems {
      if let mistake = SituationError(problem, in: tables) { throw mistake }
    }
    var remarks = isTenant ? problems.map(\.message) : []
    if isTenant, known == nil {
      remarks.append("The time zone \(shown(timeZone)) is unknown; nothing is granted in it.")
    }
    let matrix = isTenant && known != nil ? AccessMatrix(tables, state, at: moment) : nil
    let subject = Subject(
      matrix: matrix, capabilities: try capabilities(in: tables),
      usage: try counts(in: tables, calendar, at: moment))
    return ResolvedSituation(state: state, subject: subject, calendar: calendar, time: moment, remarks: remarks)
  }

  /// How much is used up of every limit, counted in the window that holds the moment.
  private func counts(
    in tables: CatalogTables, _ calendar: TenantCalendar, at moment: Instant
  ) throws(SituationError) -> [LimitUsage] {
    let named: [LimitID] = try ids(usage.map(\.code), in: tables)
    let used = Dictionary(zip(named, usage.map(\.figure))) { $1 }
    let limits = (0..<tables.count(LimitKind.self)).map { LimitID(index: $0) }
    let ends = Set(limits.compactMap(tables.period)).reduce(into: [:]) { ends, period in
      ends[period] = calendar.window(of: period, at: moment).end
    }
    return limits.map { limit in
      LimitUsage(limit, used[limit] ?? 0, resetsAt: tables.period(of: limit).flatMap { ends[$0] })
    }
  }

  private func instant(_ text: String, in calendar: TenantCalendar) throws(SituationError) -> Instant {
    if let date = LocalDate(text) { return calendar.startOfDay(date) }
    guard let instant = Instant(rfc3339: text) else { throw .noTime(text) }
    return instant
  }

  private func capabilities(in tables: CatalogTables) throws(SituationError) -> CapabilitySet {
    let roles: [RoleID] = try ids(roles, in: tables)
    let capabilities: [CapabilityID] = try ids(capabilities, in: tables)
    return hasEveryCapability ? .all(tables) : CapabilitySet(tables, roles: roles, capabilities: capabilities)
  }

  private func ids<Kind: CatalogKind>(
    _ codes: [String], in tables: CatalogTables
  ) throws(SituationError) -> [CatalogID<Kind>] {
    var ids: [CatalogID<Kind>] = []
    for code in codes {
      ids.append(try tables.id(code))
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
