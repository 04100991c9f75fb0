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
    return decide(
      entry: entry(for: question, path: path), matrix: matrix ?? .ofNobody, capabilities: capabilities, usage: usage)
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
      guard let entry, entry >= 0, entry < reader.header(.entries) else { return Decision(.unmapped) }
      return reader.decide(index, entry, matrix, capabilities, usage)
    }
  }
}

extension TableReader {
  /// The entry for a path.
  func entry(_ index: RouteIndex, _ question: RouteQuestion, _ path: PathWords) -> Int? {
    let isBelow = index.hasBase && isBelowBase(path)
    let isAPI = index.hasBase ? isBelow : question.space == RouteQuestion.api
    let base = isBelow ? header(.baseLength) : 0
    guard question.isFor(index, isAPI: isAPI), path.count > 0, path.isBoundary(at: base) else { return nil }
    let matcher = RouteMatcher(self.base, index, path)
    let start = base &+ 1 == path.count ? path.count : base
    let first = matcher.match(matcher.root(api: isAPI ? -1 : 0), at: start)
    let operation = isAPI ? question.ofAPI : question.ofPage
    return first == TableDigits.zero ? nil : entry(index, from: first, for: operation)
  }

  /// Whether a path lies below the API base.
  private func isBelowBase(_ path: PathWords) -> Bool {
    let text = base + (offset(of: .branches) &+ TableLayout.wordLength &* header(.baseText))
    let count = header(.baseLength)
    guard count <= path.count, path.isBoundary(at: count) else { return false }
    return (0..<count).allSatisfy { text.load(fromByteOffset: $0, as: UInt8.self) == path.byte(at: $0) }
  }

  /// The entry for an operation among those of a route, whose first one is given plus one and as written. A method that is
  /// listed beats all that are not.
  @inline(__always)
  func entry(_ index: RouteIndex, from first: UInt32, for operation: UInt32) -> Int? {
    let anyMethod = TableOperation.anyMethod
    var entry = TableDigits.number(first) &- 1
    var fallback: Int?
    while true {
      let check = check(index, entry)
      let listed = check.digits(CheckWord.operation.rawValue)
      let isLast = check.flags.contains(.isLast)
      // Most routes have one entry.
      if min(listed ^ operation, listed ^ anyMethod | (isLast ? 0 : 1)) == 0 { return entry }
      if listed == anyMethod { fallback = entry }
      if isLast { return fallback }
      entry &+= 1
    }
  }
}
