extension CatalogTables {
  /// Decides one request. Allocates nothing.
  ///
  /// - Parameters:
  ///   - space: What the caller says the target is; nil leaves it to the API base.
  ///   - path: The decoded segments, `/` before each and none after the last; `/` for the root.
  ///   - action: The action on a page; nil for `read`. The API has methods instead and passes it over.
  ///   - unknownAction: Whether an action was named that no page of the catalog has.
  ///   - matrix: What the tenant has; nil, or a matrix of another catalog, is no tenant.
  ///   - usage: What is used up of each limit; of several counts for a limit the last counts, and none is 0.
  /// - Complexity: O(length of the path + what the route asks for)
  package func decide(
    space: RouteSpace?, method: HTTPMethod, path: UnsafeBufferPointer<UInt8>, action: ActionID?, unknownAction: Bool,
    matrix: AccessMatrix?, capabilities: CapabilitySet, usage: [LimitUsage]
  ) -> Decision {
    let question = RouteQuestion(space, method, action, unknownAction: unknownAction)
    return decide(question, path: path, matrix: matrix ?? .ofNobody, capabilities: capabilities, usage: usage)
  }

  /// Decides one request, as the function above does.
  package func decide(
    _ question: RouteQuestion, path: UnsafeBufferPointer<UInt8>, matrix: AccessMatrix, capabilities: CapabilitySet,
    usage: [LimitUsage]
  ) -> Decision {
    // The usual case in one piece: what is called costs as much as what is done.
    if let image = printedImage, !index.foldsCase, let words = PathWords(path) {
      let reader = TableReader(image)
      guard let entry = reader.entry(index, question, words) else { return Decision(.unmapped) }
      return reader.decide(index, entry, matrix, capabilities, usage)
    }
    return decide(
      entry: entry(for: question, path: path), matrix: matrix, capabilities: capabilities, usage: usage)
  }

  /// The entry that a request is for, in the order of the catalog's routes and their entries; nil if it is for none.
  /// Allocates nothing.
  ///
  /// - Complexity: O(length of the path) where no glob and no parameter competes
  package func entry(for question: RouteQuestion, path: UnsafeBufferPointer<UInt8>) -> Int? {
    index.foldsCase ? withFolded(path) { find(question, $0) } : find(question, path)
  }

  private func find(_ question: RouteQuestion, _ path: UnsafeBufferPointer<UInt8>) -> Int? {
    read { reader in PathWords.read(path) { reader.entry(index, question, $0) } }
  }

  /// Lends a path with its capitals of ASCII as their small letters.
  private func withFolded<Result>(
    _ path: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: path.count) { folded in
      for (index, byte) in path.enumerated() {
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        folded[index] = isCapital ? byte | 0x20 : byte
      }
      return body(UnsafeBufferPointer(rebasing: folded[..<path.count]))
    }
  }

  /// Decides about one entry of a route, as if a request had come to it.
  ///
  /// - Parameters:
  ///   - entry: The number of the entry, in the order of the catalog's routes and their entries; nil is unmapped.
  ///   - matrix: What the tenant has; ``AccessMatrix/ofNobody``, or a matrix of another catalog, is no tenant.
  ///   - usage: What is used up of each limit; of several counts for a limit the last counts, and none is 0.
  /// - Complexity: O(what the entry asks for)
  package func decide(
    entry: Int?, matrix: AccessMatrix, capabilities: CapabilitySet, usage: [LimitUsage] = []
  ) -> Decision {
    read { reader in
      guard let entry, entry >= 0, entry < index.entries else { return Decision(.unmapped) }
      return reader.decide(index, entry, matrix, capabilities, usage)
    }
  }
}

extension TableReader {
  @inline(__always)
  fileprivate func entry(_ index: RouteIndex, _ question: RouteQuestion, _ path: PathWords) -> Int? {
    let base = endOfBase(index, path)
    let found = index.hasBase ? (base == nil ? RouteQuestion.page : RouteQuestion.api) : question.space
    let isAPI = found == RouteQuestion.api
    guard found != RouteQuestion.unsaid, question.space == RouteQuestion.unsaid || question.space == found,
      let start = base ?? start(path),
      let first = RouteMatcher(self.base, index, path).firstEntry(in: isAPI ? .api : .page, from: start)
    else { return nil }
    return entry(index, from: first, for: isAPI ? question.ofAPI : question.ofPage, isAPI: isAPI)
  }

  /// Where a path goes on below the API base; nil if it does not lie there.
  @inline(__always)
  fileprivate func endOfBase(_ index: RouteIndex, _ path: PathWords) -> Int? {
    let base = index.base
    guard index.hasBase, path.count >= base.count, path.isBoundary(at: base.count),
      (path.word(at: 0) ^ index.baseWord) & index.baseMask == 0,
      base.count <= 8 || isRestOfBase(base, path)
    else { return nil }
    return base.count
  }

  /// Whether the bytes of a base after the first eight are those of a path.
  private func isRestOfBase(_ base: (start: Int, count: Int), _ path: PathWords) -> Bool {
    (8..<base.count).allSatisfy {
      (self.base + base.start).load(fromByteOffset: $0, as: UInt8.self) == path.byte(at: $0)
    }
  }

  /// Where the first segment of a path starts that lies below no base; nil if it does not start with a slash.
  @inline(__always)
  fileprivate func start(_ path: PathWords) -> Int? {
    path.count > 0 && path.isBoundary(at: 0) ? 0 : nil
  }

  /// The entry for an operation among those of a route. A method that is listed beats all that are not.
  @inline(__always)
  fileprivate func entry(_ index: RouteIndex, from first: Int, for operation: UInt32, isAPI: Bool) -> Int? {
    var entry = first
    var fallback: Int?
    while true {
      let check = check(index, entry)
      let listed = check.digits(CheckWord.operation.rawValue)
      if listed == operation { return entry }
      if isAPI, listed == TableOperation.anyMethod { fallback = entry }
      if check.flags.contains(.isLast) { return fallback }
      entry &+= 1
    }
  }
}
