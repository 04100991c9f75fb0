/// What is stored about one tenant and one of its stores, as the evaluator wants it: numbers and instants only.
///
/// A calendar step outside this module turns the tenant's local dates into instants and codes into numbers.
public struct TenantState: Hashable, Sendable {
  /// The packs the enterprise has, had or will have.
  public var assignments: [Assignment]
  /// The enterprise's rows for modules; of several for one module the last counts.
  public var enterpriseModules: [EntitlementOverride<ModuleKind>]
  /// The store's rows for modules.
  public var storeModules: [EntitlementOverride<ModuleKind>]
  /// The enterprise's rows for features.
  public var enterpriseFeatures: [EntitlementOverride<FeatureKind>]
  /// The store's rows for features.
  public var storeFeatures: [EntitlementOverride<FeatureKind>]
  /// The connections that are set up.
  public var connections: [ConnectionID]
  /// The modules whose required configuration is given.
  public var configured: [ModuleID]
  /// The tenant's own figures, which come before those of packs and modules.
  public var limits: [LimitFigure]

  /// A tenant that has nothing.
  public init() {
    assignments = []
    enterpriseModules = []
    storeModules = []
    enterpriseFeatures = []
    storeFeatures = []
    connections = []
    configured = []
    limits = []
  }
}

/// A pack that an enterprise has for a while.
public struct Assignment: Hashable, Sendable {
  /// What it has.
  public var pack: PackID
  /// In which status; what a status grants is catalog data.
  public var status: StatusID
  /// From when to when, the status's days of grace included.
  public var validity: Validity

  /// Makes an assignment.
  public init(pack: PackID, status: StatusID, validity: Validity = .always) {
    self.pack = pack
    self.status = status
    self.validity = validity
  }
}

/// A row that an enterprise or a store has for one module or feature.
public struct EntitlementOverride<Kind: CatalogKind>: Hashable, Sendable {
  /// What the row is about.
  public var subject: CatalogID<Kind>
  /// What it says.
  public var state: OverrideState
  /// When it says so; outside, the row is as none.
  public var validity: Validity
  /// An enterprise row that comes before the store's.
  public var isLocked: Bool

  /// Makes a row.
  public init(
    _ subject: CatalogID<Kind>, _ state: OverrideState, validity: Validity = .always, isLocked: Bool = false
  ) {
    self.subject = subject
    self.state = state
    self.validity = validity
    self.isLocked = isLocked
  }
}

/// What an override row says.
public enum OverrideState: Hashable, Sendable {
  /// As if there were no row.
  case inherit
  /// On, but never past a dependency or an unlock.
  case enabled
  /// Off.
  case disabled
}

/// A limit and its figure.
public struct LimitFigure: Hashable, Sendable {
  /// Which limit.
  public var limit: LimitID
  /// The figure, in the limit's unit.
  public var figure: Int64

  /// Makes a figure.
  public init(_ limit: LimitID, _ figure: Int64) {
    self.limit = limit
    self.figure = figure
  }
}
