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
    let entry = entry(space: space, method: method, path: path, action: action, unknownAction: unknownAction)
    return decide(entry: entry, matrix: matrix ?? .ofNobody, capabilities: capabilities, usage: usage)
  }

  /// The entry that a request is for, in the order of the catalog's routes and their entries; nil if it is for none.
  ///
  /// The parameters are those of a decision. Allocates nothing.
  ///
  /// - Complexity: O(length of the path) where no glob and no parameter competes
  package func entry(
    space: RouteSpace?, method: HTTPMethod, path: UnsafeBufferPointer<UInt8>, action: ActionID?, unknownAction: Bool
  ) -> Int? {
    index.foldsCase
      ? withFolded(path) { entry(space, method, $0, action, unknownAction: unknownAction) }
      : entry(space, method, path, action, unknownAction: unknownAction)
  }

  @inline(__always)
  private func entry(
    _ space: RouteSpace?, _ method: HTTPMethod, _ path: UnsafeBufferPointer<UInt8>, _ action: ActionID?,
    unknownAction: Bool
  ) -> Int? {
    read { reader in
      PathWords.read(path) { reader.entry(index, space, method, $0, action, unknownAction: unknownAction) }
    }
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
  fileprivate func entry(
    _ index: RouteIndex, _ space: RouteSpace?, _ method: HTTPMethod, _ path: PathWords, _ action: ActionID?,
    unknownAction: Bool
  ) -> Int? {
    let base = endOfBase(index, path)
    let found: RouteSpace? = !index.hasBase ? space : base == nil ? .page : .api
    guard let found, space == nil || space == found, let start = base ?? start(path) else { return nil }
    guard
      let operation = found == .api
        ? TableOperation.api(method) : TableOperation.page(method, action, unknownAction: unknownAction),
      let first = RouteMatcher(self.base, index, path).firstEntry(in: found, from: start)
    else { return nil }
    return entry(index, from: first, for: operation, in: found)
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
  fileprivate func entry(_ index: RouteIndex, from first: Int, for operation: UInt32, in space: RouteSpace) -> Int? {
    var entry = first
    var fallback: Int?
    while true {
      let check = check(index, entry)
      let listed = check.digits(CheckWord.operation.rawValue)
      if listed == operation { return entry }
      if space == .api, listed == TableOperation.anyMethod { fallback = entry }
      if check.flags.contains(.isLast) { return fallback }
      entry &+= 1
    }
  }
}

extension TableOperation {
  /// What an API request asks for: HEAD is GET.
  @inline(__always)
  fileprivate static func api(_ method: HTTPMethod) -> UInt32? {
    Self.method(method == .head ? .get : method)
  }

  /// What a page request asks for; nil if no page answers it.
  @inline(__always)
  fileprivate static func page(_ method: HTTPMethod, _ action: ActionID?, unknownAction: Bool) -> UInt32? {
    guard method == .get || method == .head, !unknownAction else { return nil }
    return Self.action(action?.index ?? 0)
  }
}
