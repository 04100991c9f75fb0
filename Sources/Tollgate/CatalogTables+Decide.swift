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
    read { reader in
      let target = reader.locate(path)
      guard let found = target.space ?? space, space == nil || space == found,
        let route = RouteMatcher(reader, path: path).route(in: found, from: target.start),
        let operation = found == .api
          ? TableOperation.api(method) : TableOperation.page(method, action, unknownAction: unknownAction),
        let entry = reader.entry(of: route, for: operation, in: found)
      else { return Decision(.unmapped) }
      return EntryCheck(reader, entry, capabilities: capabilities, usage: usage).decide(matrix)
    }
  }

  /// Decides about one entry of a route, as if a request had come to it.
  ///
  /// - Parameters:
  ///   - entry: The number of the entry, in the order of the catalog's routes and their entries.
  ///   - matrix: What the tenant has; nil, or a matrix of another catalog, is no tenant.
  ///   - usage: What is used up of each limit; of several counts for a limit the last counts, and none is 0.
  /// - Complexity: O(what the entry asks for)
  package func decide(
    entry: Int, matrix: AccessMatrix?, capabilities: CapabilitySet, usage: [LimitUsage]
  ) -> Decision {
    read { reader in
      guard reader.hasEntry(entry) else { return Decision(.unmapped) }
      return EntryCheck(reader, entry, capabilities: capabilities, usage: usage).decide(matrix)
    }
  }
}

extension TableReader {
  /// The space a path lies in, nil if the catalog has no API base, and where its first segment starts there.
  fileprivate func locate(_ path: UnsafeBufferPointer<UInt8>) -> (space: RouteSpace?, start: Int) {
    guard header(.hasBase) != 0 else { return (nil, 0) }
    let base = texts[header(.baseText), header(.baseLength)]
    let isBelow = path.count == base.count || path.count > base.count && path[base.count] == UInt8(ascii: "/")
    guard isBelow, UnsafeBufferPointer(rebasing: path[..<base.count]).hasSameBytes(as: base) else { return (.page, 0) }
    return (.api, base.count)
  }

  /// The entry of a route for an operation. A method that is listed beats all that are not.
  fileprivate func entry(of route: Int, for operation: Int, in space: RouteSpace) -> Int? {
    let routes = rows(RouteWord.self)
    let entries = rows(EntryWord.self)
    let first = routes[route, .firstEntry]
    var fallback: Int?
    for entry in first..<first + routes[route, .entryCount] {
      let listed = entries[entry, .operation]
      if listed == operation { return entry }
      if space == .api, listed == TableOperation.anyMethod { fallback = entry }
    }
    return fallback
  }
}

extension TableOperation {
  /// What an API request asks for: HEAD is GET.
  fileprivate static func api(_ method: HTTPMethod) -> Int? {
    Self.method(method == .head ? .get : method)
  }

  /// What a page request asks for; nil if no page answers it.
  fileprivate static func page(_ method: HTTPMethod, _ action: ActionID?, unknownAction: Bool) -> Int? {
    guard method == .get || method == .head, !unknownAction else { return nil }
    return Self.action(action?.index ?? 0)
  }
}
