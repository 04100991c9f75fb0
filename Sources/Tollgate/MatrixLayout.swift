/// Where a matrix keeps what it knows in one run of bytes: one byte an entity, in lanes one after the other, then numbers.
@usableFromInline
struct MatrixLayout: Sendable {
  @usableFromInline let modules: Int
  @usableFromInline let features: Int
  let connections: Int
  let limits: Int

  /// For a catalog of nothing.
  init() {
    (modules, features, connections, limits) = (0, 0, 0, 0)
  }

  init(_ reader: TableReader) {
    modules = reader.count(.modules)
    features = reader.count(.features)
    connections = reader.count(.connections)
    limits = reader.count(.limits)
  }

  /// The answers for modules: a ``Reason`` each. They come first, since every request asks for them.
  @usableFromInline var moduleReasons: Int { 0 }
  /// One that says `allowed` for whoever asks for no feature.
  @usableFromInline var noFeature: Int { modules }
  /// The answers for features: a ``Reason`` each.
  @usableFromInline var featureReasons: Int { noFeature + 1 }
  /// What the assignments say of a module: a ``Reason``, `allowed` if one that holds includes it.
  var assigned: Int { featureReasons + features }
  /// The row that governs a module: a ``RowState``.
  var moduleRows: Int { assigned + modules }
  /// The row that governs a feature: a ``RowState``.
  var featureRows: Int { moduleRows + modules }
  /// 1 for each module whose required configuration is given.
  var configured: Int { featureRows + features }
  /// 1 for each connection that is present.
  var connected: Int { configured + modules }
  /// Where the figure of a limit comes from: a ``FigureSource``.
  var figureSources: Int { connected + connections }
  /// The figures of the limits, where their sources are not none: eight bytes each, after the lanes.
  func figure(_ limit: Int) -> Int { figureSources + limits + 8 * limit }

  /// When the latest grant of a module that does not hold began, and when it ended: eight bytes each, which only a draft
  /// needs.
  func latestStart(_ module: Int) -> Int { figure(limits) + 16 * module }
  func latestEnd(_ module: Int) -> Int { latestStart(module) + 8 }

  /// The bytes of all of it.
  var size: Int { latestStart(modules) }
}

/// What the row that governs a module or feature says, and whose it is.
enum RowState: UInt8 {
  case none
  case enterpriseDisabled, enterpriseEnabled
  case storeDisabled, storeEnabled
  case lockedDisabled, lockedEnabled

  /// Whether it switches on; nil if there is no row.
  var isOn: Bool? {
    switch self {
    case .none: nil
    case .enterpriseDisabled, .storeDisabled, .lockedDisabled: false
    case .enterpriseEnabled, .storeEnabled, .lockedEnabled: true
    }
  }

  /// Whether it comes before the store's.
  var isLocked: Bool {
    self == .lockedDisabled || self == .lockedEnabled
  }
}

/// Where the figure of a limit comes from, what comes first being the greatest.
enum FigureSource {
  static var none: UInt8 { 0 }
  static var module: UInt8 { 1 }
  static var pack: UInt8 { 2 }
  static var tenant: UInt8 { 3 }
}
