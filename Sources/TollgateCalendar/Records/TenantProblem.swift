public import Tollgate

/// What is wrong with a stored row, and what it counts as because of that. None of them grants anything.
public enum TenantProblem: Hashable, Sendable {
  /// The catalog has no entity of this kind and code; the row is left out.
  case unknownCode(CatalogSection, code: String)
  /// The state of the row for a module or feature is none of the three; the row counts as `DISABLED`.
  case unknownState(String, code: String)
  /// A date or an instant cannot be read. A row that switches off counts for all time; any other is left out.
  case unreadableTime(String, column: Column, code: String)
  /// The row's end is not after its start, so it never counts.
  case coversNoTime(code: String)
  /// The row is about a module that every tenant has, so it never counts.
  case alwaysOn(module: String)
  /// A store's row cannot be locked; it counts as one that is not.
  case lockedStoreRow(code: String)

  /// The columns that hold times.
  public enum Column: String, Hashable, Sendable {
    /// The first day.
    case startsOn = "starts_on"
    /// The last day.
    case endsOn = "ends_on"
    /// The first instant after.
    case expiresAt = "expires_at"
  }
}
