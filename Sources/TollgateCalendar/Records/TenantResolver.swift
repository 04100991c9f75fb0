import Tollgate

/// Resolves rows one by one and collects what is wrong with them.
struct TenantResolver {
  let tables: CatalogTables
  let calendar: TenantCalendar
  private(set) var problems: [TenantProblem] = []

  init(tables: CatalogTables, calendar: TenantCalendar) {
    self.tables = tables
    self.calendar = calendar
  }

  /// The entity of a code; one that the catalog lacks is reported.
  mutating func find<Kind: CatalogKind>(_ code: String) -> CatalogID<Kind>? {
    let id: CatalogID<Kind>? = tables.find(code)
    if id == nil { problems.append(.unknownCode(Kind.section, code: code)) }
    return id
  }

  /// An assignment; nil if the catalog lacks its pack or status or a date cannot be read.
  mutating func assignment(_ row: AssignmentRow) -> Assignment? {
    let pack: PackID? = find(row.pack)
    let status: StatusID? = find(row.status)
    let times = RowTimes(startsOn: row.startsOn, endsOn: row.endsOn)
    let validity = validity(of: times, code: row.pack, graceDays: status.map(tables.graceDays) ?? 0)
    guard let pack, let status, let validity else { return nil }
    return Assignment(pack: pack, status: status, validity: validity)
  }

  /// The rows for modules that may have one.
  mutating func moduleOverrides(_ rows: [OverrideRow], canLock: Bool) -> [EntitlementOverride<ModuleKind>] {
    rows.compactMap { row in
      let override: EntitlementOverride<ModuleKind>? = override(row, canLock: canLock)
      guard let override, override.state != .inherit, tables.isAlwaysOn(override.subject) else { return override }
      problems.append(.alwaysOn(module: row.code))
      return nil
    }
  }

  /// A row; nil if the catalog lacks its subject, or a time cannot be read and it does not switch off.
  mutating func override<Kind: CatalogKind>(_ row: OverrideRow, canLock: Bool) -> EntitlementOverride<Kind>? {
    let subject: CatalogID<Kind>? = find(row.code)
    let state = state(of: row)
    let times = RowTimes(startsOn: row.startsOn, endsOn: row.endsOn, expiresAt: row.expiresAt)
    let validity = validity(of: times, code: row.code, graceDays: 0)
    if row.isLocked && !canLock { problems.append(.lockedStoreRow(code: row.code)) }
    guard let subject, validity != nil || state == .disabled else { return nil }
    return EntitlementOverride(subject, state, validity: validity ?? .always, isLocked: row.isLocked && canLock)
  }

  private mutating func state(of row: OverrideRow) -> OverrideState {
    let known: [(text: String, state: OverrideState)] = [
      ("ENABLED", .enabled), ("DISABLED", .disabled), ("INHERIT", .inherit),
    ]
    if let match = known.first(where: { $0.text.utf8.elementsEqual(row.state.utf8) }) { return match.state }
    problems.append(.unknownState(row.state, code: row.code))
    return .disabled
  }

  /// When a row counts; nil if a time cannot be read.
  private mutating func validity(of times: RowTimes, code: String, graceDays: Int) -> Validity? {
    problems += times.unreadable.map { .unreadableTime($0.text, column: $0.column, code: code) }
    guard times.unreadable.isEmpty else { return nil }
    let validity = times.validity(in: calendar, graceDays: graceDays)
    if let start = validity.start, let end = validity.end, end <= start {
      problems.append(.coversNoTime(code: code))
    }
    return validity
  }
}
