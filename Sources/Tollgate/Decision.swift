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

  /// The reason's raw value, then whether a shadow covers the entry, and the module's position plus one from bit 32 on.
  /// Packed by hand, since an answer is handed over in registers.
  @usableFromInline private(set) var reasonAndModule: UInt64
  /// The positions of the feature and, from bit 32 on, of the entry, plus one each; 0 is none.
  @usableFromInline let featureAndEntry: UInt64

  @inline(__always)
  package init(_ reason: Reason, module: ModuleID? = nil, feature: FeatureID? = nil, entry: Int? = nil) {
    reasonAndModule = UInt64(reason.rawValue) | Self.number(module?.index) &<< 32
    featureAndEntry = Self.number(feature?.index) | Self.number(entry) &<< 32
  }

  /// An answer of numbers alone: positions of these tables, the feature's and the entry's plus one, 0 being none.
  @inlinable @inline(__always)
  init(reason: UInt8, module: Int, featureNumber: Int, entryNumber: UInt32) {
    reasonAndModule = UInt64(reason) | UInt64(truncatingIfNeeded: module &+ 1) &<< 32
    featureAndEntry = UInt64(truncatingIfNeeded: featureNumber) | UInt64(entryNumber) &<< 32
  }

  /// The same answer about an entry that a shadow covers, or not.
  func marked(isInShadow: Bool) -> Decision {
    var decision = self
    if isInShadow { decision.reasonAndModule |= Self.shadow }
    return decision
  }

  /// The first check that failed, or how all passed.
  public var reason: Reason { Reason(rawValue: UInt8(truncatingIfNeeded: reasonAndModule)) ?? .unmapped }

  /// Whether a rollout covers the entry with a shadow, now or at another time.
  package var isInShadow: Bool { reasonAndModule & Self.shadow != 0 }

  /// The module that failed or, where none did, the one that the route names first (of several of which one is enough,
  /// the one that served); nil where no module is asked for.
  public var module: ModuleID? { Self.index(reasonAndModule &>> 32).map { ModuleID(index: $0) } }

  /// The feature that failed or, where none did, the one that the route names first; nil where none is asked for.
  public var feature: FeatureID? { Self.index(featureAndEntry & 0xFFFF_FFFF).map { FeatureID(index: $0) } }

  /// The entry that decided, counted over all routes in the catalog's order.
  package var entry: Int? { Self.index(featureAndEntry &>> 32) }

  /// What the reason comes to.
  public var outcome: Outcome {
    switch reason {
    case .allowed, .everyone: .allow
    case .badTarget: .reject
    default: .deny
    }
  }

  /// Whether the outcome is ``Outcome/allow``, where a call would cost as much as what it is for.
  @inlinable @inline(__always)
  package var isAllowed: Bool {
    // The reasons that allow are the last two.
    UInt8(truncatingIfNeeded: reasonAndModule) &- Reason.allowedNumber < 2
  }

  private static var shadow: UInt64 { 0x100 }

  /// Positions beyond those of any tables are none.
  @inline(__always)
  private static func number(_ index: Int?) -> UInt64 {
    guard let index, (0..<Int(UInt32.max)).contains(index) else { return 0 }
    return UInt64(truncatingIfNeeded: index &+ 1)
  }

  private static func index(_ number: UInt64) -> Int? {
    number > 0 ? Int(truncatingIfNeeded: number) - 1 : nil
  }
}
