/// What is stored about one tenant and one of its stores, as the rows have it: codes, dates and states as text.
///
/// ``resolve(with:in:)`` turns it into what the evaluator takes.
public struct TenantRecord: Hashable, Sendable {
  /// The packs the enterprise has, had or will have.
  public var assignments: [AssignmentRow] = []
  /// The enterprise's rows for modules; of several in force for one module the last counts.
  public var enterpriseModules: [OverrideRow] = []
  /// The store's rows for modules.
  public var storeModules: [OverrideRow] = []
  /// The enterprise's rows for features.
  public var enterpriseFeatures: [OverrideRow] = []
  /// The store's rows for features.
  public var storeFeatures: [OverrideRow] = []
  /// The codes of the connections that are set up.
  public var connections: [String] = []
  /// The codes of the modules whose required configuration is given.
  public var configured: [String] = []
  /// The tenant's own figures.
  public var limits: [LimitRow] = []

  /// A tenant that has nothing.
  public init() {}
}

/// A stored pack of an enterprise.
public struct AssignmentRow: Hashable, Sendable {
  /// The pack's code.
  public var pack: String
  /// The status's code.
  public var status: String
  /// The first day, `YYYY-MM-DD`; nil has no beginning.
  public var startsOn: String?
  /// The last day, `YYYY-MM-DD`, to which the status's days of grace are added; nil has no end.
  public var endsOn: String?

  /// Makes a row.
  public init(pack: String, status: String, startsOn: String? = nil, endsOn: String? = nil) {
    self.pack = pack
    self.status = status
    self.startsOn = startsOn
    self.endsOn = endsOn
  }
}

/// A stored row of an enterprise or a store for one module or feature.
public struct OverrideRow: Hashable, Sendable {
  /// The module's or feature's code.
  public var code: String
  /// `ENABLED`, `DISABLED` or `INHERIT`; any other text counts as `DISABLED` and is reported.
  public var state: String
  /// The first day, `YYYY-MM-DD`; nil has no beginning.
  public var startsOn: String?
  /// The last day, `YYYY-MM-DD`; nil has no end.
  public var endsOn: String?
  /// The first instant at which the row no longer counts, as RFC 3339 has it; with ``endsOn`` the earlier one counts.
  public var expiresAt: String?
  /// Whether an enterprise's row comes before the store's.
  public var isLocked: Bool

  /// Makes a row.
  public init(
    code: String, state: String, startsOn: String? = nil, endsOn: String? = nil, expiresAt: String? = nil,
    isLocked: Bool = false
  ) {
    self.code = code
    self.state = state
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.expiresAt = expiresAt
    self.isLocked = isLocked
  }
}

/// A stored figure of a tenant for one limit.
public struct LimitRow: Hashable, Sendable {
  /// The limit's code.
  public var code: String
  /// The figure, in the limit's unit.
  public var figure: Int64

  /// Makes a row.
  public init(code: String, figure: Int64) {
    self.code = code
    self.figure = figure
  }
}
