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
    /// Lets it through and says so, because a rollout of the catalog covers it and has not ended.
    case shadow
  }

  /// Receives every decision on the thread that made it, before the caller does.
  public typealias Hook = @Sendable (GuardReport) -> Void

  /// The catalog.
  public let tables: CatalogTables
  /// What rollouts let through, and counts of what they cover; nil where the catalog has none.
  public let shadowLog: ShadowLog?
  private let hook: Hook?
  /// What tells the catalog from others.
  private let mark: CatalogMark
  let clock: @Sendable () -> Instant

  /// Makes a guard.
  ///
  /// - Parameters:
  ///   - tables: The catalog. What its rollouts cover is in shadow until they end; everything else is enforced.
  ///   - shadowPlaces: How many lines the shadow log holds until it is drained.
  ///   - hook: Receives every decision, for logs and audit.
  ///   - clock: The clock that rollouts end by; nil is the system's. It is read for what a rollout covers alone.
  public init(
    _ tables: CatalogTables, shadowPlaces: Int = 1024, onDecision hook: Hook? = nil,
    clock: (@Sendable () -> Instant)? = nil
  ) {
    let clock = clock ?? systemTime
    self.tables = tables
    mark = tables.mark
    self.hook = hook
    self.clock = clock
    shadowLog = tables.hasShadows ? ShadowLog(tables, places: shadowPlaces, clock: clock) : nil
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
    guard hook == nil else { return decideAndTell(method, target, action, space, subject) }
    let number = method.withWireBytes { HTTPMethod.number(of: $0) }
    return target.utf8.span.withUnsafeBufferPointer { decide(number, $0, action, space, subject) }
  }

  /// Decides one request whose line is held as bytes, as ``decide(method:target:action:space:of:)`` does.
  ///
  /// - Complexity: O(length of the target + what its route asks for)
  public func decide(
    method: Span<UInt8>, target: Span<UInt8>, action: PageAction? = nil, space: RouteSpace? = nil, of subject: Subject
  ) -> GuardDecision {
    guard hook == nil else { return decideAndTell(method, target, action, space, subject) }
    let number = method.withUnsafeBufferPointer { HTTPMethod.number(of: $0) }
    return target.withUnsafeBufferPointer { decide(number, $0, action, space, subject) }
  }

  /// Decides one request that is held as a value.
  ///
  /// - Complexity: O(length of the target + what its route asks for)
  public func decide(_ request: GuardRequest) -> GuardDecision {
    let method = request.method.withBytes { HTTPMethod.number(of: $0) }
    let answer = request.target.withBytes { decide(method, $0, request.action, request.space, request.subject) }
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

  @inline(never)
  private func decideAndTell(
    _ method: String, _ target: String, _ action: PageAction?, _ space: RouteSpace?, _ subject: Subject
  ) -> GuardDecision {
    decide(
      GuardRequest(
        space: space, method: WireText(method), target: WireText(target), action: action, subject: subject))
  }

  @inline(never)
  private func decideAndTell(
    _ method: Span<UInt8>, _ target: Span<UInt8>, _ action: PageAction?, _ space: RouteSpace?, _ subject: Subject
  ) -> GuardDecision {
    let method = WireText(method.withUnsafeBufferPointer { Array($0) })
    let target = WireText(target.withUnsafeBufferPointer { Array($0) })
    return decide(GuardRequest(space: space, method: method, target: target, action: action, subject: subject))
  }

  @inline(__always)
  private func decide(
    _ method: UInt8, _ target: UnsafeBufferPointer<UInt8>, _ action: PageAction?, _ space: RouteSpace?,
    _ subject: Subject
  ) -> GuardDecision {
    // That an empty target is told here keeps the rest of this from being compiled for it a second time.
    guard action == nil, space == nil, !target.isEmpty, target.count <= RequestTarget.maximumLength else {
      return lookClosely(method, target, action, space, subject)
    }
    let line = tables.entry(method: method, target: target)
    // Most lines ask for no more than that; which of several ways is taken costs more to foretell.
    guard line.step == .decide else { return finish(line, method, target, subject) }
    return answer(line, line.decide(subject.answers, subject.capabilities, of: mark))
  }

  @inline(__always)
  private func answer(_ line: LineEntry, _ decision: Decision) -> GuardDecision {
    GuardDecision(decision, method: line.method, path: TargetPath(endOfPath: line.endOfPath))
  }

  @inline(never)
  private func finish(
    _ line: LineEntry, _ method: UInt8, _ target: UnsafeBufferPointer<UInt8>, _ subject: Subject
  ) -> GuardDecision {
    switch line.step {
    case .allow: return answer(line, Decision(.everyone, entry: line.entry))
    case .refuse: return answer(line, Decision(.unmapped))
    case .decide, .decideClosely:
      let decision = tables.decide(
        entry: line.entry, matrix: subject.access, capabilities: subject.capabilities, usage: subject.usage)
      let answer = answer(line, decision)
      return decision.isInShadow ? shadow(answer, target, subject) : answer
    case .lookClosely: return lookClosely(method, target, nil, nil, subject)
    }
  }

  /// Decides step by step whatever is not answered at once.
  @inline(never)
  private func lookClosely(
    _ method: UInt8, _ target: UnsafeBufferPointer<UInt8>, _ action: PageAction?, _ space: RouteSpace?,
    _ subject: Subject
  ) -> GuardDecision {
    guard target.count <= RequestTarget.maximumLength else { return refuse(.tooLong, subject) }
    guard let method = HTTPMethod(rawValue: method) else { return refuse(.method, subject) }
    let path: TargetPath
    do throws(TargetRefusal) { path = try TargetPath(target) } catch { return refuse(error, subject) }
    let known = action?.id(in: tables)
    let question = RouteQuestion(space, method, known, unknownAction: action != nil && known == nil)
    let entry: Int?
    if let decoded = path.undecoded(in: target) {
      entry = tables.entry(for: question, path: decoded)
    } else {
      // The closure does not hold the subject: a copy of it would count references.
      entry = path.withDecoded(target) { [tables] in tables.entry(for: question, path: $0) }
    }
    let decision = tables.decide(
      entry: entry, matrix: subject.access, capabilities: subject.capabilities, usage: subject.usage)
    let answer = GuardDecision(decision, method: method.rawValue, path: path)
    return mayBeInShadow(decision) ? shadow(answer, target, subject) : answer
  }

  /// Whether a rollout may cover an answer, now or at another time.
  @inline(__always)
  private func mayBeInShadow(_ decision: Decision) -> Bool {
    decision.isInShadow || decision.entry == nil && shadowLog != nil && tables.hasShadowOfRest
  }

  private func refuse(_ refusal: TargetRefusal, _ subject: Subject) -> GuardDecision {
    let answer = GuardDecision(Decision(.badTarget), refusal: refusal)
    return mayBeInShadow(answer.decision) ? shadow(answer, nil, subject) : answer
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
