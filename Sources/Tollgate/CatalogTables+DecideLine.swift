extension CatalogTables {
  /// Decides one request by its line as it came, if its target is plain, the API base and its path tell all there is to
  /// ask, and no rollout has a say: that the target is plain is proved in the same pass that finds the route. Allocates
  /// nothing.
  ///
  /// It is the usual case in one piece, since what is called costs as much as what is done. Whatever it leaves open is
  /// decided by ``decide(space:method:path:action:unknownAction:matrix:capabilities:usage:)`` once the target is checked;
  /// where both answer, the answers are the same.
  ///
  /// - Complexity: O(length of the path + what the route asks for) where no glob and no parameter competes
  package func decide(
    method: UnsafeBufferPointer<UInt8>, target: UnsafeBufferPointer<UInt8>, answers: AccessAnswers,
    capabilities: CapabilitySet
  ) -> LineDecision {
    let method = HTTPMethod.number(of: method)
    guard method != HTTPMethod.unknown, index.isUsual, target.count > 0 else { return .open }
    guard let image = printedImage else { return decideInMemory(method, target, answers, capabilities) }
    return PathWords.read(target, ends: .slashOrQuestionMark) {
      TableReader(image).decide(index, method, $0, answers, capabilities)
    }
  }

  /// The same by an image in memory.
  @inline(never)
  private func decideInMemory(
    _ method: UInt8, _ target: UnsafeBufferPointer<UInt8>, _ answers: AccessAnswers, _ capabilities: CapabilitySet
  ) -> LineDecision {
    read { reader in
      PathWords.read(target, ends: .slashOrQuestionMark) { reader.decide(index, method, $0, answers, capabilities) }
    }
  }
}

/// The answer to a request line as it came, as far as the line tells: four numbers, which are handed over in registers.
package struct LineDecision: Sendable {
  /// The answer; of no meaning unless ``isClosed``.
  package let decision: Decision
  /// Where the path ends in the target; 0 if the target is to be looked at closely first.
  package let endOfPath: UInt64
  /// The raw value of the method of the line; of no meaning if the target is to be looked at closely.
  package let method: UInt8
  /// Whether all is decided. If not, and the target needs no closer look, the decision holds the entry alone, which asks
  /// for more than its row says.
  package let isClosed: Bool

  /// Nothing is decided.
  static var open: LineDecision {
    LineDecision(Decision(.badTarget), endOfPath: 0, method: HTTPMethod.unknown, isClosed: false)
  }

  @inline(__always)
  init(_ decision: Decision, endOfPath: Int, method: UInt8, isClosed: Bool) {
    self.decision = decision
    self.endOfPath = UInt64(truncatingIfNeeded: endOfPath)
    self.method = method
    self.isClosed = isClosed
  }
}

extension TableReader {
  @inline(__always)
  fileprivate func decide(
    _ index: RouteIndex, _ method: UInt8, _ target: PathWords, _ answers: AccessAnswers,
    _ capabilities: CapabilitySet
  ) -> LineDecision {
    let word = target.word(at: 0)
    guard UInt8(truncatingIfNeeded: word) == UInt8(ascii: "/") else { return .open }
    let offBase = offBase(index, word)
    // A query directly after the base.
    if offBase == UInt64(UInt8(ascii: "/") ^ UInt8(ascii: "?")) &<< 56 { return .open }
    let isAPI = offBase == 0
    let matcher = RouteMatcher(base, index, target)
    let way = matcher.followLiterals(from: matcher.root(isAPI: isAPI), at: isAPI ? index.usualBase : 0)
    // Literals are texts of routes and need no proof; what follows them does.
    let end = PlainTarget.endOfPath(target, from: way.position)
    guard end > 0 else { return .open }
    let question = RouteQuestion(number: method)
    let isWhole = way.position &+ 1 >= end
    var first = isWhole && way.node.exact != TableDigits.zero ? way.node.exact : way.widest
    if way.node.branch != TableDigits.zero, !isWhole { first = entryBelow(way, index, target, endingAt: end) }
    var found: Int?
    if first == LiteralWay.unknown {
      found = entryByPath(index, question, target, endingAt: end)
    } else if first != TableDigits.zero {
      found = entry(index, from: first, for: question, isAPI: isAPI)
    }
    guard let found else {
      return index.hasShadowOfRest
        ? .open : LineDecision(Decision(.unmapped), endOfPath: end, method: method, isClosed: true)
    }
    let flags = check(index, found).flags
    guard flags.isDisjoint(with: [.isInShadow, .asksForMore, .isPublic]) else {
      if flags.contains(.isInShadow) { return .open }
      // What is not closed would pass for a refusal.
      let reason = flags.contains(.isPublic) ? Reason.everyone : .unmapped
      return LineDecision(
        Decision(reason, entry: found), endOfPath: end, method: method, isClosed: reason == .everyone)
    }
    return LineDecision(
      decideByRow(index, found, answers, capabilities, isInShadow: false), endOfPath: end, method: method,
      isClosed: true)
  }

  /// How a target with such a start differs from the API base and the slash after it, in usual tables: what the slash
  /// differs in is in the highest byte.
  @inline(__always)
  private func offBase(_ index: RouteIndex, _ start: UInt64) -> UInt64 {
    let text = (base + TableLayout.bodyStart).text(HeaderWord.baseStart.rawValue)
    return (start ^ text) &<< UInt64(truncatingIfNeeded: 8 &* (7 &- index.usualBase))
  }

  /// The first entry of the route for a target whose literals lead to a branch: what lies below it comes before all else.
  @inline(never)
  private func entryBelow(_ way: LiteralWay, _ index: RouteIndex, _ target: PathWords, endingAt end: Int) -> UInt32 {
    let found = readPath(target, endingAt: end) { RouteMatcher(base, index, $0).match(way.node, at: way.position) }
    return found != TableDigits.zero ? found : way.widest
  }

  /// The entry for a target for which more than the way of its literals counts.
  @inline(never)
  private func entryByPath(
    _ index: RouteIndex, _ question: RouteQuestion, _ target: PathWords, endingAt end: Int
  ) -> Int? {
    readPath(target, endingAt: end) { entry(index, question, $0) }
  }

  /// Lends the path of a plain target.
  @inline(__always)
  private func readPath<Result>(_ target: PathWords, endingAt end: Int, _ body: (PathWords) -> Result) -> Result {
    // A slash at the end says nothing.
    let isOpen = end > 1 && target.byte(at: end &- 1) == UInt8(ascii: "/")
    return PathWords.read(target.path(endingAt: isOpen ? end &- 1 : end), body)
  }
}
