/// Where a matrix keeps what it knows: one byte an entity, in lanes one after the other.
struct MatrixLayout: Sendable {
  let modules: Int
  let features: Int
  let connections: Int
  let limits: Int

  init(_ reader: TableReader) {
    modules = reader.count(.modules)
    features = reader.count(.features)
    connections = reader.count(.connections)
    limits = reader.count(.limits)
  }

  /// The answers for modules: a ``Reason`` each. They come first, since every request asks for them.
  var moduleReasons: Int { 0 }
  /// The answers for features: a ``Reason`` each.
  var featureReasons: Int { modules }
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
  /// The bytes of all lanes.
  var size: Int { figureSources + limits }
}

/// What the rows of a tenant say of a module or feature.
enum RowState {
  static var none: UInt8 { 0 }
  static var disabled: UInt8 { 1 }
  static var enabled: UInt8 { 2 }
  static var lockedDisabled: UInt8 { 3 }
  static var lockedEnabled: UInt8 { 4 }
}

/// Where the figure of a limit comes from, what comes first being the greatest.
enum FigureSource {
  static var none: UInt8 { 0 }
  static var module: UInt8 { 1 }
  static var pack: UInt8 { 2 }
  static var tenant: UInt8 { 3 }
}
