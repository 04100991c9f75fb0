extension CatalogTables {
  /// Finds the entry for a request by its line as it came, if its target is plain, the API base and its path tell all there
  /// is to ask, and no rollout has a say: that the target is plain is proved in the same pass that finds the route.
  /// Allocates nothing.
  ///
  /// It is the usual case in one piece, since what is called costs as much as what is done. What it leaves open is for
  /// ``entry(for:path:)`` once the target is checked; where both answer, the answers are the same.
  ///
  /// - Parameters:
  ///   - method: The raw value of the method, or ``HTTPMethod/unknown``.
  ///   - target: Of fewer than 2^16 bytes.
  /// - Complexity: O(length of the path) where no glob and no parameter competes
  @inlinable @inline(__always)
  package func entry(method: UInt8, target: UnsafeBufferPointer<UInt8>) -> LineEntry {
    guard index.isUsual, let image = printedImage, target.count >= 8, let start = target.baseAddress else {
      return entryOfRareLine(method, target)
    }
    return index.entry(method, UnsafeRawPointer(start), target.count, image)
  }

  /// The same for a short target, or in tables in memory.
  @usableFromInline @inline(never)
  func entryOfRareLine(_ method: UInt8, _ target: UnsafeBufferPointer<UInt8>) -> LineEntry {
    guard index.isUsual, target.count > 0 else { return .unknown }
    return read { reader in
      PathWords.read(target, ends: .slashOrQuestionMark) { reader.entry(index, method, $0) }
    }
  }
}

extension RouteIndex {
  /// The same for a target of eight bytes at the least, by the image that this is the index of.
  @usableFromInline
  func entry(
    _ method: UInt8, _ start: UnsafeRawPointer, _ count: Int, _ image: UnsafePointer<UInt8>
  ) -> LineEntry {
    TableReader(image).entry(self, method, PathWords(start: start, count: count, ends: .slashOrQuestionMark))
  }
}

extension TableReader {
  @inline(__always)
  fileprivate func entry(_ index: RouteIndex, _ method: UInt8, _ target: PathWords) -> LineEntry {
    let start = target.wholeWord(at: 0)
    guard method != HTTPMethod.unknown, UInt8(truncatingIfNeeded: start) == UInt8(ascii: "/") else { return .unknown }
    let offBase = offBase(index, start)
    // A query directly after the base.
    if offBase == UInt64(UInt8(ascii: "/") ^ UInt8(ascii: "?")) &<< 56 { return .unknown }
    let isAPI = offBase == 0
    let matcher = RouteMatcher(base, index, target)
    let way = matcher.followLiterals(from: matcher.root(isAPI: isAPI), at: isAPI ? index.usualBase : 0)
    // Literals are texts of routes and need no proof; what follows them does.
    let end = PlainTarget.endOfPath(target, from: way.position)
    guard end > 0 else { return .unknown }
    let isWhole = way.position &+ 1 >= end
    let exact = isWhole ? way.node.exact : TableDigits.zero
    var first = exact == TableDigits.zero ? way.node.fallback : exact
    if way.node.branch != TableDigits.zero, !isWhole { first = entryBelow(way, index, target, endingAt: end) }
    var found: Int?
    if first == RouteNode.unknown {
      found = entryByPath(index, RouteQuestion(number: method), target, endingAt: end)
    } else if first != TableDigits.zero {
      found = entry(index, from: first, for: TableOperation.ofLine(method))
    }
    guard let found else {
      return index.hasShadowOfRest ? .unknown : LineEntry(.refuse, endOfPath: end, method: method)
    }
    let flags = check(index, found).flags
    guard flags.isDisjoint(with: [.isInShadow, .asksForMore, .isPublic]) else {
      if flags.contains(.isInShadow) { return .unknown }
      return LineEntry(flags.contains(.isPublic) ? .allow : .decideClosely, found, endOfPath: end, method: method)
    }
    return LineEntry(.decide, found, needs: needs(index, found), endOfPath: end, method: method)
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
    return found != TableDigits.zero ? found : way.node.fallback
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
