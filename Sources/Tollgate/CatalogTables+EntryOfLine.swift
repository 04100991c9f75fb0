extension CatalogTables {
  /// Finds the entry for a request by its line as it came, if its target is plain, and the API base and its path tell all
  /// there is to ask: that the target is plain is proved in the same pass that finds the route. That none answers it says
  /// only where no rollout covers that. Allocates nothing.
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
    let target = PathWords(start: start, count: count, last: count &- 8, ends: .slashOrQuestionMark)
    return TableReader(image).entry(self, method, target)
  }
}

extension TableReader {
  @inline(__always)
  fileprivate func entry(_ index: RouteIndex, _ method: UInt8, _ target: PathWords) -> LineEntry {
    let start = target.wholeWord(at: 0)
    guard method != HTTPMethod.unknown, UInt8(truncatingIfNeeded: start) == UInt8(ascii: "/") else { return .unknown }
    // Chosen without a branch: whether a page or the API is asked for cannot be foretold.
    let api = isBelowBase(start, index) ? -1 : 0
    let matcher = RouteMatcher(base, index, target)
    let way = matcher.followLiterals(from: matcher.root(api: api), at: index.usualBase & api)
    // Literals are texts of routes and need no proof; what follows them does.
    let end = PlainTarget.endOfPath(target, from: way.position)
    guard end > 0 else { return .unknown }
    let isWhole = way.position &+ 1 >= end
    let exact = isWhole ? way.node.exact : TableDigits.zero
    var first = exact == TableDigits.zero ? way.node.fallback : exact
    if way.node.branch != TableDigits.zero, !isWhole { first = entryBelow(way, index, target, endingAt: end) }
    var found: Int?
    if first == RouteNode.unknown {
      found = entryByPath(index, method, target, endingAt: end)
    } else if first != TableDigits.zero {
      found = entry(index, from: first, for: TableOperation.ofLine(method))
    }
    guard let found else {
      return index.hasShadowOfRest ? .unknown : LineEntry(.refuse, endOfPath: end, method: method)
    }
    let flags = check(index, found).flags
    guard flags.isDisjoint(with: [.isInShadow, .asksForMore, .isPublic]) else {
      return LineEntry(flags.contains(.isPublic) ? .allow : .decideClosely, found, endOfPath: end, method: method)
    }
    return LineEntry(.decide, found, needs: needs(index, found), endOfPath: end, method: method)
  }

  /// Whether a target with such a start lies below the API base, in usual tables: the base is followed by a slash or a
  /// question mark, which differ in one bit.
  @inline(__always)
  private func isBelowBase(_ start: UInt64, _ index: RouteIndex) -> Bool {
    let text = (base + TableLayout.bodyStart).text(HeaderWord.baseStart.rawValue)
    let slashOrQuestionMark = UInt64(UInt8(ascii: "/") ^ UInt8(ascii: "?")) &<< 56
    return (start ^ text) &<< index.baseShift & ~slashOrQuestionMark == 0
  }

  /// The first entry of the route for a target whose literals lead to a branch: what lies below it comes before all else.
  @inline(never)
  private func entryBelow(_ way: LiteralWay, _ index: RouteIndex, _ target: PathWords, endingAt end: Int) -> UInt32 {
    let found = readPath(target, endingAt: end) { RouteMatcher(base, index, $0).match(way.node, at: way.position) }
    return found != TableDigits.zero ? found : way.node.fallback
  }

  /// The entry for a target for which more than the way of its literals counts.
  @inline(never)
  private func entryByPath(_ index: RouteIndex, _ method: UInt8, _ target: PathWords, endingAt end: Int) -> Int? {
    guard let method = HTTPMethod(rawValue: method) else { return nil }
    let question = RouteQuestion(nil, method, nil, unknownAction: false)
    return readPath(target, endingAt: end) { entry(index, question, $0) }
  }

  /// Lends the path of a plain target.
  @inline(__always)
  private func readPath<Result>(_ target: PathWords, endingAt end: Int, _ body: (PathWords) -> Result) -> Result {
    // A slash at the end says nothing.
    let isOpen = end > 1 && target.byte(at: end &- 1) == UInt8(ascii: "/")
    return PathWords.read(target.path(endingAt: isOpen ? end &- 1 : end), body)
  }
}
