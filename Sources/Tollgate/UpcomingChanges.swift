extension CatalogTables {
  /// What a tenant will have at each instant after another at which an assignment or a row begins or ends, if nothing is
  /// changed until then. Take what is of use with `prefix`; a change of rows need not change an answer.
  ///
  /// - Complexity: each step O(entities of the catalog and their edges + rows of the tenant)
  public func upcomingChanges(of tenant: TenantState, after now: Instant) -> UpcomingChanges {
    UpcomingChanges(self, tenant, after: now)
  }

  /// The first instant after another at which a module is no longer enabled that is enabled at that one, if nothing is
  /// changed until then; nil if the module is off, or stays on.
  ///
  /// - Complexity: O(changes to come * (entities of the catalog and their edges + rows of the tenant))
  public func expiry(of module: ModuleID, for tenant: TenantState, after now: Instant) -> Instant? {
    guard AccessMatrix(self, tenant, at: now).isEnabled(module) else { return nil }
    return upcomingChanges(of: tenant, after: now).first { !$0.matrix.isEnabled(module) }?.instant
  }

  /// The end of every module that is enabled at an instant and will not stay so, the next one first, and of several at
  /// once in the catalog's order. Ends after the limit are left out.
  ///
  /// - Complexity: as ``expiry(of:for:after:)``
  public func expiries(
    for tenant: TenantState, after now: Instant, until limit: Instant? = nil
  ) -> [(module: ModuleID, instant: Instant)] {
    var enabled = AccessMatrix(self, tenant, at: now).enabledModules
    var expiries: [(module: ModuleID, instant: Instant)] = []
    for (instant, matrix) in upcomingChanges(of: tenant, after: now) {
      if enabled.isEmpty || limit.map({ instant > $0 }) ?? false { break }
      expiries += enabled.filter { !matrix.isEnabled($0) }.map { ($0, instant) }
      enabled.removeAll { !matrix.isEnabled($0) }
    }
    return expiries
  }
}

/// The matrices of a tenant to come, in the order of time.
public struct UpcomingChanges: Sequence, IteratorProtocol, Sendable {
  private let tables: CatalogTables
  private let tenant: TenantState
  private var nextInstant: Instant?

  init(_ tables: CatalogTables, _ tenant: TenantState, after now: Instant) {
    self.tables = tables
    self.tenant = tenant
    nextInstant = tenant.nextChange(after: now)
  }

  /// The next instant, and what the tenant has from then on.
  public mutating func next() -> (instant: Instant, matrix: AccessMatrix)? {
    guard let instant = nextInstant else { return nil }
    let matrix = AccessMatrix(tables, tenant, at: instant)
    nextInstant = matrix.nextChange
    return (instant, matrix)
  }
}
