public import Tollgate

/// What a guard answers: a value of plain numbers. What it says to people and logs is a ``GuardReport``.
public struct GuardDecision: Hashable, Sendable {
  /// The reason, with the module and the feature it is about, and the outcome that ``Guard/Mode/enforce`` acts on.
  public let decision: Decision
  /// Where the path stands in the target.
  private let place: TargetPath
  /// The rollout's position plus one; 0 is none.
  @usableFromInline private(set) var rolloutNumber: UInt32 = 0
  /// Why the request line was refused; nil if it was not.
  public let refusal: TargetRefusal?
  /// The raw value of the method.
  private let methodNumber: UInt8

  @inline(__always)
  init(
    _ decision: Decision, refusal: TargetRefusal? = nil, method: UInt8 = HTTPMethod.unknown, path: TargetPath = .none
  ) {
    self.decision = decision
    self.refusal = refusal
    methodNumber = method
    place = path
  }

  /// The same answer under a rollout.
  func under(_ rollout: RolloutID?) -> GuardDecision {
    var answer = self
    answer.rolloutNumber = rollout.map { UInt32(truncatingIfNeeded: $0.index + 1) } ?? 0
    return answer
  }

  /// The method that was decided; nil for a refused request line and for a requirement.
  public var method: HTTPMethod? { HTTPMethod(rawValue: methodNumber) }

  /// The rollout that the answer is under: it lets the request through, or would if it were refused. Nil where refusals
  /// stand.
  public var rollout: RolloutID? { rolloutNumber > 0 ? RolloutID(index: Int(rolloutNumber) - 1) : nil }

  /// Where the path stands in the target; nil for what has none.
  var path: TargetPath? { place == .none ? nil : place }

  /// The mode that governed: ``Guard/Mode/shadow`` where a rollout lets a refusal through, or would; a refusal that stands
  /// is ``Guard/Mode/enforce``.
  public var mode: Guard.Mode { rolloutNumber == 0 ? .enforce : .shadow }

  /// Whether to let the request through: it is allowed, or in a shadow.
  @inlinable public var passes: Bool { rolloutNumber != 0 || decision.isAllowed }

  /// Whether the request passes only because it is in a shadow, and would be denied otherwise.
  public var wouldDeny: Bool { mode == .shadow && decision.outcome == .deny }

  /// Whether the request passes only because it is in a shadow, and would be rejected as malformed otherwise.
  public var wouldReject: Bool { mode == .shadow && decision.outcome == .reject }

  /// The path to route on, of the request that was decided: every segment decoded once and encoded again so that only
  /// `pchar` stays raw, the trailing slash kept, without the query. Nil for a refused request line, in shadow too, and for
  /// a requirement.
  ///
  /// It shares the memory of a target that is canonical as it came; any other costs a buffer.
  ///
  /// - Complexity: O(1) for a target without escapes, else O(n)
  public func canonicalPath(of request: GuardRequest) -> WireText? {
    path?.canonical(in: request.target)
  }

  /// The path to route on, as ``canonicalPath(of:)-(GuardRequest)`` gives it, of the target that was decided.
  public func canonicalPath(of target: String) -> Substring? {
    path?.canonical(in: target)
  }
}
