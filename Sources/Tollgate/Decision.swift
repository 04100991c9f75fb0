/// The answer to one request: a value of plain numbers that costs nothing to keep.
public struct Decision: Sendable, Hashable {
  /// What is to be done with the request.
  public enum Outcome: String, Sendable, Hashable {
    /// It may go on.
    case allow
    /// It is understood and refused.
    case deny
    /// It is malformed and not looked at further.
    case reject
  }

  /// The reason's raw value.
  private let reasonNumber: UInt8
  /// Whether a rollout covers the entry with a shadow, now or at another time.
  package private(set) var isInShadow = false
  /// Positions plus one; 0 is none.
  private let moduleNumber, featureNumber, entryNumber: UInt32

  @inline(__always)
  package init(_ reason: Reason, module: ModuleID? = nil, feature: FeatureID? = nil, entry: Int? = nil) {
    reasonNumber = reason.rawValue
    moduleNumber = Self.number(module?.index)
    featureNumber = Self.number(feature?.index)
    entryNumber = Self.number(entry)
  }

  /// An answer of numbers alone: positions of these tables, the feature's plus one, 0 being none.
  @inline(__always)
  init(reason: UInt8, module: Int, featureNumber: Int, entry: Int, isInShadow: Bool) {
    reasonNumber = reason
    self.isInShadow = isInShadow
    moduleNumber = UInt32(truncatingIfNeeded: module &+ 1)
    self.featureNumber = UInt32(truncatingIfNeeded: featureNumber)
    entryNumber = UInt32(truncatingIfNeeded: entry &+ 1)
  }

  /// The same answer about an entry that a shadow covers, or not.
  func marked(isInShadow: Bool) -> Decision {
    var decision = self
    decision.isInShadow = isInShadow
    return decision
  }

  /// The first check that failed, or how all passed.
  public var reason: Reason { Reason(rawValue: reasonNumber) ?? .unmapped }

  /// The module that failed or, where none did, the one that the route names first (of several of which one is enough,
  /// the one that served); nil where no module is asked for.
  public var module: ModuleID? { Self.index(moduleNumber).map { ModuleID(index: $0) } }

  /// The feature that failed or, where none did, the one that the route names first; nil where none is asked for.
  public var feature: FeatureID? { Self.index(featureNumber).map { FeatureID(index: $0) } }

  /// The entry that decided, counted over all routes in the catalog's order.
  package var entry: Int? { Self.index(entryNumber) }

  /// What the reason comes to.
  public var outcome: Outcome {
    switch reason {
    case .allowed, .everyone: .allow
    case .badTarget: .reject
    default: .deny
    }
  }

  /// Positions beyond those of any tables are none.
  @inline(__always)
  private static func number(_ index: Int?) -> UInt32 {
    guard let index, (0..<Int(UInt32.max)).contains(index) else { return 0 }
    return UInt32(truncatingIfNeeded: index &+ 1)
  }

  private static func index(_ number: UInt32) -> Int? {
    number > 0 ? Int(number) - 1 : nil
  }
}
