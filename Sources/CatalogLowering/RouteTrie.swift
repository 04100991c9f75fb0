internal import CatalogIR

/// The patterns of both spaces as a tree of segments: the form to build from, which the image then holds flat.
struct RouteTrie {
  struct Node {
    let parent: Int
    /// A literal, or the beginning of a glob; empty for a parameter and for the roots.
    let text: [UInt8]
    /// The end of a glob.
    var suffix: [UInt8] = []
    var exact: Int?
    var prefix: Int?
    var parameter: Int?
    var literals: [[UInt8]: Int] = [:]
    /// The longest first.
    var globs: [Int] = []

    /// Whether children of it take more than one text.
    var hasBranch: Bool { parameter != nil || !globs.isEmpty }

    /// Whether nothing is below it.
    var isLeaf: Bool { literals.isEmpty && !hasBranch }

    /// The bytes that a segment must have.
    var fixedLength: Int { text.count + suffix.count }
  }

  /// The root of the pages, the root of the API, and then every node after its parent.
  private(set) var nodes = [Node(parent: 0, text: []), Node(parent: 0, text: [])]

  /// Adds the pattern of a route; of two with the same targets the first counts.
  mutating func insert(_ pattern: RoutePattern, in space: Route.Space, route: Int) {
    var node = space == .page ? 0 : 1
    for segment in pattern.segments { node = child(of: node, segment) }
    if pattern.isExact {
      nodes[node].exact = nodes[node].exact ?? route
    } else {
      nodes[node].prefix = nodes[node].prefix ?? route
    }
  }

  private mutating func child(of node: Int, _ segment: RoutePattern.Segment) -> Int {
    switch segment {
    case .literal(let text):
      let text = Array(text.utf8)
      if let known = nodes[node].literals[text] { return known }
      nodes[node].literals[text] = nodes.count
      return append(Node(parent: node, text: text))
    case .parameter:
      if let known = nodes[node].parameter { return known }
      nodes[node].parameter = nodes.count
      return append(Node(parent: node, text: []))
    case .glob(let prefix, let suffix):
      return glob(of: node, Array(prefix.utf8), Array(suffix.utf8))
    }
  }

  private mutating func glob(of node: Int, _ prefix: [UInt8], _ suffix: [UInt8]) -> Int {
    let globs = nodes[node].globs
    if let known = globs.first(where: { nodes[$0].text == prefix && nodes[$0].suffix == suffix }) { return known }
    let new = append(Node(parent: node, text: prefix, suffix: suffix))
    let place = globs.firstIndex { nodes[$0].fixedLength < nodes[new].fixedLength } ?? globs.count
    nodes[node].globs.insert(new, at: place)
    return new
  }

  private mutating func append(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }
}
