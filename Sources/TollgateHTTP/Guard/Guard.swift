public import Tollgate

/// Decides requests by a catalog, in front of a router of any framework.
///
/// ```swift
/// let gate = Guard(RetailCatalog.tables) { print($0.event.json) }
/// let request = GuardRequest(method: "GET", target: "/stock", subject: subject)
/// let answer = gate.decide(request)
/// guard answer.passes else { return GuardReport(answer, on: request, by: gate).problem }
/// route(answer.canonicalPath(of: request))
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
  public typealias Hook = @Sendable (GuardReport) -> Void

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

  /// Decides one request. Without a hook it allocates nothing, counts no references and takes no lock, unless a target
  /// with escapes is longer than 1 KiB, which costs a buffer.
  ///
  /// - Parameters:
  ///   - method: The method of the request line, as it came.
  ///   - target: The target of the request line, as it came.
  ///   - action: The action on a page; nil for `read`.
  ///   - space: What the caller takes the target for; nil leaves it to the catalog's API base.
  ///   - subject: On whose behalf the request is made.
  /// - Complexity: O(length of the target + what its route asks for)
  public func decide(
    method: String, target: String, action: PageAction? = nil, space: RouteSpace? = nil, of subject: Subject
  ) -> GuardDecision {
    decide(method: method.utf8.span, target: target.utf8.span, action: action, space: space, of: subject)
  }

  /// Decides one request whose line is held as bytes, as ``decide(method:target:action:space:of:)`` does.
  ///
  /// - Complexity: O(length of the target + what its route asks for)
  public func decide(
    method: Span<UInt8>, target: Span<UInt8>, action: PageAction? = nil, space: RouteSpace? = nil, of subject: Subject
  ) -> GuardDecision {
    target.withUnsafeBufferPointer { target in
      method.withUnsafeBufferPointer { method in
        let answer = judge(method, target, action, space, subject)
        if let hook {
          let request = GuardRequest(
            space: space, method: WireText(Array(method)), target: WireText(Array(target)), action: action,
            subject: subject)
          hook(GuardReport(answer, on: request, by: self))
        }
        return answer
      }
    }
  }

  /// Decides one request that is held as a value.
  ///
  /// - Complexity: O(length of the target + what its route asks for)
  public func decide(_ request: GuardRequest) -> GuardDecision {
    let answer = request.target.withBytes { target in
      request.method.withBytes { judge($0, target, request.action, request.space, request.subject) }
    }
    if let hook { hook(GuardReport(answer, on: request, by: self)) }
    return answer
  }

  /// Decides one request, for a caller who wants to know all about it.
  ///
  /// - Complexity: as ``decide(_:)``
  public func report(on request: GuardRequest) -> GuardReport {
    GuardReport(decide(request), on: request, by: self)
  }

  /// Hands a report to the hook.
  func tell(_ report: GuardReport) {
    hook?(report)
  }

  private func judge(
    _ method: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>, _ action: PageAction?,
    _ space: RouteSpace?, _ subject: Subject
  ) -> GuardDecision {
    guard target.count <= RequestTarget.maximumLength else { return refuse(.tooLong) }
    guard let method = HTTPMethod(bytes: method) else { return refuse(.method) }
    let path: TargetPath
    do throws(TargetRefusal) { path = try TargetPath(target) } catch { return refuse(error) }
    let question: RouteQuestion
    if action == nil, space == nil {
      question = RouteQuestion(method)
    } else {
      let known = action?.id(in: tables)
      question = RouteQuestion(space, method, known, unknownAction: action != nil && known == nil)
    }
    let decision: Decision
    if let decoded = path.undecoded(in: target) {
      decision = tables.decide(
        question, path: decoded, matrix: subject.access, capabilities: subject.capabilities, usage: subject.usage)
    } else {
      // The closure does not hold the subject: a copy of it would count references.
      let entry = path.withDecoded(target) { [tables] in tables.entry(for: question, path: $0) }
      decision = tables.decide(
        entry: entry, matrix: subject.access, capabilities: subject.capabilities, usage: subject.usage)
    }
    return GuardDecision(decision, mode: mode, method: method, path: path)
  }

  private func refuse(_ refusal: TargetRefusal) -> GuardDecision {
    GuardDecision(Decision(.badTarget), mode: mode, refusal: refusal)
  }
}

extension String {
  /// Lends the UTF-8 for the time of the call; copies it only if it does not lie in one piece.
  @inline(__always)
  func withWireBytes<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    if let answer = utf8.withContiguousStorageIfAvailable(body) { return answer }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}
