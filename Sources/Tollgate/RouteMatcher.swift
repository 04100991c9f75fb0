/// Finds the most specific route of a path in the tree of segments.
///
/// At each node it tries what is narrower first: the literal child, the globs from the longest, the child that takes any
/// segment, and at last the route that takes everything from the node on. Of two patterns that share a target one holds
/// the other, so the first route found is the most specific: any other that takes the path is wider at the first segment
/// where they part.
struct RouteMatcher {
  private let lists: TableLists
  private let texts: TableTexts
  private let nodes: TableRows<NodeWord>
  private let slots: TableRows<NodeSlotWord>
  private let mask: Int
  private let path: UnsafeBufferPointer<UInt8>

  /// The path has `/` before each segment and none after the last.
  init(_ reader: TableReader, path: UnsafeBufferPointer<UInt8>) {
    lists = reader.lists
    texts = reader.texts
    nodes = reader.rows(NodeWord.self)
    slots = reader.rows(NodeSlotWord.self)
    mask = reader.header(.nodeMask)
    self.path = path
  }

  /// The route that takes the path from a position on, where a segment's `/` or the end is.
  ///
  /// - Complexity: O(length of the path) where no glob and no parameter competes; never more than O(nodes * length).
  func route(in space: RouteSpace, from start: Int) -> Int? {
    guard start == path.count || path[start] == UInt8(ascii: "/") else { return nil }
    let root = space == .page ? 0 : 1
    let route = match(root, at: start + 1 == path.count ? path.count : start)
    return route > 0 ? route - 1 : nil
  }

  /// The route below a node, plus one; 0 is none.
  private func match(_ node: Int, at position: Int) -> Int {
    guard position < path.count else {
      let exact = nodes[node, .exact]
      return exact > 0 ? exact : nodes[node, .prefix]
    }
    let below = matchChildren(of: node, at: position)
    return below > 0 ? below : nodes[node, .prefix]
  }

  private func matchChildren(of node: Int, at position: Int) -> Int {
    let hasLiterals = nodes[node, .literals] > 0
    let globs = nodes[node, .globs]
    let parameter = nodes[node, .parameter]
    guard hasLiterals || globs > 0 || parameter > 0 else { return 0 }

    var hash = TableHash(seed: node)
    var end = position + 1
    while end < path.count, path[end] != UInt8(ascii: "/") {
      hash.combine(path[end])
      end += 1
    }
    let segment = UnsafeBufferPointer(rebasing: path[position + 1..<end])
    guard !segment.isEmpty else { return 0 }

    if hasLiterals, let child = literal(of: node, segment, hash) {
      let route = match(child, at: end)
      if route > 0 { return route }
    }
    if globs > 0 {
      for child in lists[globs] where takes(child, segment) {
        let route = match(child, at: end)
        if route > 0 { return route }
      }
    }
    return parameter > 0 ? match(parameter - 1, at: end) : 0
  }

  /// The child of a node that is exactly this segment.
  private func literal(of node: Int, _ segment: UnsafeBufferPointer<UInt8>, _ hash: TableHash) -> Int? {
    var slot = hash.slot(mask: mask)
    while true {
      let child = slots[slot, .node] - 1
      guard child >= 0 else { return nil }
      if nodes[child, .parent] == node, text(of: child).hasSameBytes(as: segment) { return child }
      slot = (slot + 1) & mask
    }
  }

  /// Whether a glob takes a segment: its beginning and its end do not overlap.
  private func takes(_ glob: Int, _ segment: UnsafeBufferPointer<UInt8>) -> Bool {
    let fixed = text(of: glob)
    guard segment.count >= fixed.count else { return false }
    let suffix = nodes[glob, .suffixLength]
    let prefix = fixed.count - suffix
    for index in 0..<prefix where segment[index] != fixed[index] { return false }
    for index in 0..<suffix where segment[segment.count - 1 - index] != fixed[fixed.count - 1 - index] { return false }
    return true
  }

  private func text(of node: Int) -> UnsafeBufferPointer<UInt8> {
    texts[nodes[node, .text], nodes[node, .textLength]]
  }
}
