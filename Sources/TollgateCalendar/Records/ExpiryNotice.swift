public import Tollgate

/// A module that a tenant will lose soon, if nothing is changed until then.
public struct ExpiryNotice: Hashable, Sendable {
  /// The module.
  public let module: ModuleID
  /// The first instant at which it is no longer enabled.
  public let expiresAt: Instant
  /// The days from today to the day of that instant, by the tenant's local dates; at least 1.
  public let daysLeft: Int
}

extension CatalogTables {
  /// The modules whose end is at least one and at most the catalog's days of notice away, the next one first.
  ///
  /// A licence that ends with the 31st leaves one day on the 31st, whatever the hour; one that ends at an hour of today
  /// leaves none and is not told any more. Empty where the catalog gives no days of notice.
  ///
  /// - Complexity: O(changes within those days * (entities of the catalog and their edges + rows of the tenant))
  public func notices(
    for tenant: TenantState, in calendar: TenantCalendar, at now: Instant
  ) -> [ExpiryNotice] {
    guard let noticeDays, let today = calendar.localDate(at: now) else { return [] }
    let last = today.adding(days: noticeDays + 1).map(calendar.startOfDay)
    return expiries(for: tenant, after: now, until: last).compactMap { module, instant in
      guard let date = calendar.localDate(at: instant) else { return nil }
      let daysLeft = date.dayNumber - today.dayNumber
      return (1...noticeDays).contains(daysLeft)
        ? ExpiryNotice(module: module, expiresAt: instant, daysLeft: daysLeft) : nil
    }
  }
}
