import CatalogIR

/// The patterns of one catalog in one space by their segments, as whole paths.
struct PatternTree {
  /// What a path is decided by.
  enum Answer: Hashable {
    case route(Int)
    /// The path belongs to the other space.
    case elsewhere
  }

  private struct Node {
    let segment: RoutePattern.Segment
    var literals: [String: Int] = [:]
    /// Children under globs and parameters.
    var wildcards: [Int] = []
    /// All children, in the order in which they were added.
    var children: [Int] = []
    var exact: Answer?
    var prefix: Answer?
  }

  private let patterns: [RoutePattern]
  private let foldsCase: Bool
  private var nodes = [Node(segment: .literal(""))]

  /// The patterns of a space. Pages do not reach below the base of the API.
  init(_ catalog: Catalog, _ space: Route.Space) {
    patterns = catalog.routes.map(\.pattern)
    foldsCase = catalog.foldsCase
    let base = (catalog.apiBase ?? []).map { RoutePattern.Segment.literal($0) }
    for (number, route) in catalog.routes.enumerated() where route.space == space {
      let segments = (space == .api ? base : []) + route.pattern.segments
      add(segments, isExact: route.pattern.isExact, .route(number))
    }
    if space == .page, catalog.apiBase != nil { add(base, isExact: false, .elsewhere) }
  }

  private mutating func add(_ segments: [RoutePattern.Segment], isExact: Bool, _ answer: Answer) {
    var node = 0
    for segment in segments {
      node = child(of: node, for: segment)
    }
    if isExact { nodes[node].exact = answer } else { nodes[node].prefix = answer }
  }

  private mutating func child(of node: Int, for segment: RoutePattern.Segment) -> Int {
    let new = nodes.count
    if case .literal(let text) = segment {
      if let known = nodes[node].literals[text] { return known }
      nodes[node].literals[text] = new
    } else {
      let known = nodes[node].wildcards.first { nodes[$0].segment.hasSameTexts(as: segment) }
      if let known { return known }
      nodes[node].wildcards.append(new)
    }
    nodes[node].children.append(new)
    nodes.append(Node(segment: segment))
    return new
  }

  /// How far a path has come: the nodes it may stand at, and what decides it if nothing below does.
  struct Position: Hashable {
    fileprivate var nodes: [Int]
    fileprivate var inherited: Answer?
  }

  /// Where every path starts.
  var start: Position {
    settled(Position(nodes: [0], inherited: nil))
  }

  /// What decides a path that ends here.
  func answer(at position: Position) -> Answer? {
    mostSpecific(position.nodes.flatMap { [nodes[$0].exact, nodes[$0].prefix] }) ?? position.inherited
  }

  /// The segments that make a difference to a path here.
  func segments(at position: Position) -> [RoutePattern.Segment] {
    position.nodes.flatMap { nodes[$0].children }.map { nodes[$0].segment }
  }

  /// Where a path stands after one more segment.
  func position(after text: String, from position: Position) -> Position {
    let spelled = foldsCase ? text.lowercased() : text
    let next = position.nodes.flatMap { node in
      [nodes[node].literals[spelled]].compactMap(\.self)
        + nodes[node].wildcards.filter { nodes[$0].segment.contains(.literal(spelled)) }
    }
    let passed = mostSpecific(position.nodes.map { nodes[$0].prefix }) ?? position.inherited
    return settled(Position(nodes: next, inherited: passed))
  }

  /// What belongs elsewhere is not looked at further.
  private func settled(_ position: Position) -> Position {
    let isElsewhere = position.inherited == .elsewhere || position.nodes.contains { nodes[$0].prefix == .elsewhere }
    return isElsewhere ? Position(nodes: [], inherited: .elsewhere) : position
  }

  /// Of patterns that share a target one holds the other.
  private func mostSpecific(_ answers: [Answer?]) -> Answer? {
    answers.compactMap(\.self).reduce(nil) { best, answer in
      guard case .route(let one)? = best, case .route(let other) = answer else { return answer }
      return patterns[one].contains(patterns[other]) ? answer : best
    }
  }
}
