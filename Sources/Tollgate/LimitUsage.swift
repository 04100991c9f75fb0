/// The calendar period, in the tenant's time zone, after which what counts for a limit starts again.
public enum LimitPeriod: String, CaseIterable, Sendable {
  /// From midnight on.
  case day
  /// From Monday on (ISO 8601).
  case week
  /// From the first of a month on.
  case month
  /// From the first of January, April, July or October on.
  case quarter
  /// From the first of January on.
  case year
}

/// How much of a limit is used up, as the caller has counted it.
public struct LimitUsage: Hashable, Sendable {
  /// Which limit.
  public var limit: LimitID
  /// What is used up, in the limit's unit.
  public var used: Int64
  /// The end of the window that was counted in: the first instant of the next one. Nil if the caller does not say.
  public var resetsAt: Instant?

  /// Makes a count.
  public init(_ limit: LimitID, _ used: Int64, resetsAt: Instant? = nil) {
    self.limit = limit
    self.used = used
    self.resetsAt = resetsAt
  }
}
