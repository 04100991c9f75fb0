public import Tollgate

/// Decides requests by a catalog, in front of a router of any framework.
///
/// ```swift
/// let gate = Guard(RetailCatalog.tables) { print($0.event.json) }
/// let answer = gate.decide(GuardRequest(method: "GET", target: "/stock", subject: subject))
/// guard answer.passes else { return answer.problem }
/// route(answer.canonicalPath)
/// ```
///
/// Route on the canonical path and on nothing else: it is what was decided.
public struct Guard: Sendable {
  /// What a guard does with a request that it would not allow.
  public enum Mode: String, Hashable, Sendable {
    /// Stops it.
    case enforce
    /// Lets it through and says so, so that a catalog can be tried on real traffic.
    case shadow
  }

  /// Receives every decision on the thread that made it, before the caller does.
  public typealias Hook = @Sendable (GuardDecision) -> Void

  /// The catalog.
  public let tables: CatalogTables
  /// What happens with requests that are not allowed.
  public let mode: Mode
  private let hook: Hook?

  /// Makes a guard; the hook is for logs and audit.
  public init(_ tables: CatalogTables, mode: Mode = .enforce, onDecision hook: Hook? = nil) {
    self.tables = tables
    self.mode = mode
    self.hook = hook
  }

  /// Decides one request. Only a target with escapes costs memory, one buffer.
  ///
  /// - Complexity: O(length of the target + what its route asks for)
  public func decide(_ request: GuardRequest) -> GuardDecision {
    let decision = answer(to: request)
    hook?(decision)
    return decision
  }

  /// Hands a decision to the hook.
  func report(_ decision: GuardDecision) {
    hook?(decision)
  }

  private func answer(to request: GuardRequest) -> GuardDecision {
    do throws(TargetRefusal) {
      let method = try Guard.method(of: request)
      let target = try RequestTarget(request.target)
      return GuardDecision(
        decision(on: request, method, target), of: request.subject, by: self, method: method,
        canonicalPath: target.canonicalPath)
    } catch {
      return GuardDecision(Decision(.badTarget), of: request.subject, by: self, refusal: error)
    }
  }

  /// The method, unless the target is too long, which is checked before.
  private static func method(of request: GuardRequest) throws(TargetRefusal) -> HTTPMethod {
    guard request.target.count <= RequestTarget.maximumLength else { throw .tooLong }
    guard let method = HTTPMethod(request.method) else { throw .method }
    return method
  }

  private func decision(on request: GuardRequest, _ method: HTTPMethod, _ target: RequestTarget) -> Decision {
    let action = request.action?.id(in: tables)
    return target.decodedPath.withBytes { path in
      tables.decide(
        space: request.space, method: method, path: path, action: action,
        unknownAction: request.action != nil && action == nil, matrix: request.subject.matrix,
        capabilities: request.subject.capabilities, usage: request.subject.usage)
    }
  }
}
