public import Tollgate

extension TenantRecord {
  /// Turns the rows into numbers and instants, and says what is wrong with them.
  ///
  /// Both ends of a row's dates are inside it: it counts from the start of its first day in the tenant's zone up to the
  /// start of the day after its last one, an assignment's days of grace added. What the catalog does not know never
  /// grants.
  ///
  /// - Complexity: O(rows)
  public func resolve(
    with tables: CatalogTables, in calendar: TenantCalendar
  ) -> (state: TenantState, problems: [TenantProblem]) {
    var resolver = TenantResolver(tables: tables, calendar: calendar)
    var state = TenantState()
    state.assignments = assignments.compactMap { resolver.assignment($0) }
    state.enterpriseModules = resolver.moduleOverrides(enterpriseModules, canLock: true)
    state.storeModules = resolver.moduleOverrides(storeModules, canLock: false)
    state.enterpriseFeatures = enterpriseFeatures.compactMap { resolver.override($0, canLock: true) }
    state.storeFeatures = storeFeatures.compactMap { resolver.override($0, canLock: false) }
    state.connections = connections.compactMap { resolver.find($0) }
    state.configured = configured.compactMap { resolver.find($0) }
    state.limits = limits.compactMap { row in resolver.find(row.code).map { LimitFigure($0, row.figure) } }
    return (state, resolver.problems)
  }
}
