package import CatalogIR

/// Patterns by their segments, so that those which share targets with another are found without asking all.
package struct PatternIndex {
  private struct Node {
    let segment: RoutePattern.Segment
    var literals: [String: Int] = [:]
    /// Children under globs and parameters.
    var wildcards: [Int] = []
    /// All children, in the order in which they were added.
    var children: [Int] = []
    /// What ends here, in the order in which it was added.
    var ends: [Int] = []
  }

  /// More globs than this beside one another are too many: one by one is how they are compared, here and by the guard.
  static let mostGlobs = 256

  private var nodes = [Node(segment: .literal(""))]
  package private(set) var patterns: [RoutePattern] = []

  /// Makes an index without patterns.
  package init() {}

  /// Adds a pattern, unless it is there, and returns its number: the count of those before it.
  @discardableResult
  package mutating func add(_ pattern: RoutePattern) -> Int {
    var current = 0
    for segment in pattern.segments {
      current = child(of: current, for: segment)
    }
    if let known = nodes[current].ends.first(where: { patterns[$0] == pattern }) { return known }
    let number = patterns.count
    nodes[current].ends.append(number)
    patterns.append(pattern)
    return number
  }

  /// Whether no glob of a pattern would be one too many beside others.
  func hasRoom(for pattern: RoutePattern) -> Bool {
    guard pattern.segments.contains(where: \.isGlob) else { return true }
    var current = 0
    for segment in pattern.segments {
      if let known = known(segment, below: current) {
        current = known
      } else {
        return !segment.isGlob || nodes[current].wildcards.count { nodes[$0].segment.isGlob } < Self.mostGlobs
      }
    }
    return true
  }

  private func known(_ segment: RoutePattern.Segment, below node: Int) -> Int? {
    if case .literal(let text) = segment { return nodes[node].literals[text] }
    return nodes[node].wildcards.first { nodes[$0].segment.hasSameTexts(as: segment) }
  }

  private mutating func child(of node: Int, for segment: RoutePattern.Segment) -> Int {
    if let known = known(segment, below: node) { return known }
    let new = nodes.count
    if case .literal(let text) = segment {
      nodes[node].literals[text] = new
    } else {
      nodes[node].wildcards.append(new)
    }
    nodes[node].children.append(new)
    nodes.append(Node(segment: segment))
    return new
  }

  /// Calls `visit` with every added pattern that shares a target with `pattern`, until it returns false.
  ///
  /// - Parameter hasLiterals: Whether patterns count that have a literal where `pattern` has a glob or a parameter.
  /// - Complexity: O(number of nodes whose path is compatible with the pattern).
  package func forEachOverlap(with pattern: RoutePattern, hasLiterals: Bool = true, _ visit: (Int) -> Bool) {
    _ = visitOverlaps(of: pattern, hasLiterals: hasLiterals, below: 0, depth: 0, visit)
  }

  /// Calls `visit` with every added pattern that shares a target with `pattern` and is neither more nor less specific,
  /// until it returns false. The pattern itself, if it was added, is one.
  ///
  /// - Complexity: O(number of nodes whose path is compatible with the pattern), but for what lies inside the pattern.
  func forEachRival(of pattern: RoutePattern, _ visit: (Int) -> Bool) {
    _ = visitRivals(of: pattern, below: 0, depth: 0, Relation(), visit)
  }

  /// Recurses once a segment; patterns have 256 at most.
  private func visitRivals(
    of pattern: RoutePattern, below node: Int, depth: Int, _ relation: Relation, _ visit: (Int) -> Bool
  ) -> Bool {
    let length = pattern.segments.count
    for end in nodes[node].ends where depth >= length || !patterns[end].isExact {
      let isWider = relation.isWider && depth <= length && (pattern.isExact || !patterns[end].isExact)
      let isNarrower = relation.isNarrower && depth >= length && (patterns[end].isExact || !pattern.isExact)
      if isWider == isNarrower, !visit(end) { return false }
    }
    guard depth < length else {
      // What takes more segments is inside the pattern if it was so far.
      if pattern.isExact || relation.isNarrower { return true }
      return nodes[node].children.allSatisfy {
        visitRivals(of: pattern, below: $0, depth: depth + 1, relation, visit)
      }
    }
    let own = pattern.segments[depth]
    if case .literal(let text) = own, let literal = nodes[node].literals[text],
      !visitRivals(of: pattern, below: literal, depth: depth + 1, relation, visit)
    {
      return false
    }
    return (own.isLiteral ? nodes[node].wildcards : nodes[node].children).allSatisfy { child in
      let segment = nodes[child].segment
      let (isWider, isNarrower) = (segment.contains(own), own.contains(segment))
      guard isWider || isNarrower || segment.witness(with: own) != nil else { return true }
      let next = Relation(
        isWider: relation.isWider && isWider, isNarrower: relation.isNarrower && isNarrower)
      return visitRivals(of: pattern, below: child, depth: depth + 1, next, visit)
    }
  }

  /// How the segments on the way to a node lie to those of a pattern.
  private struct Relation {
    /// Whether each takes all that the pattern's takes.
    var isWider = true
    /// Whether the pattern's takes all that each of them takes.
    var isNarrower = true
  }

  /// Recurses once a segment; patterns have 256 at most.
  private func visitOverlaps(
    of pattern: RoutePattern, hasLiterals: Bool, below node: Int, depth: Int, _ visit: (Int) -> Bool
  ) -> Bool {
    let isInside = depth < pattern.segments.count
    for end in nodes[node].ends where !isInside || !patterns[end].isExact {
      guard visit(end) else { return false }
    }
    func descend(to child: Int) -> Bool {
      visitOverlaps(of: pattern, hasLiterals: hasLiterals, below: child, depth: depth + 1, visit)
    }
    guard isInside else {
      return pattern.isExact || nodes[node].children.allSatisfy(descend)
    }
    let segment = pattern.segments[depth]
    if case .literal(let text) = segment {
      if let child = nodes[node].literals[text], !descend(to: child) { return false }
      return nodes[node].wildcards.allSatisfy { !nodes[$0].segment.contains(segment) || descend(to: $0) }
    }
    let children = hasLiterals ? nodes[node].children : nodes[node].wildcards
    return children.allSatisfy { nodes[$0].segment.witness(with: segment) == nil || descend(to: $0) }
  }

  /// The most specific of the added patterns that take every target of `pattern`, of those whose number `isWanted`.
  ///
  /// - Complexity: O(number of nodes whose path contains the pattern's).
  package func closestContainer(of pattern: RoutePattern, where isWanted: (Int) -> Bool = { _ in true }) -> Int? {
    var closest: Int?
    var stack = [(node: 0, depth: 0)]
    while let (node, depth) = stack.popLast() {
      let isWhole = pattern.isExact && depth == pattern.segments.count
      for end in nodes[node].ends where (isWhole || !patterns[end].isExact) && isWanted(end) {
        if closest.map({ patterns[$0].contains(patterns[end]) }) ?? true { closest = end }
      }
      guard depth < pattern.segments.count else { continue }
      let segment = pattern.segments[depth]
      if case .literal(let text) = segment, let child = nodes[node].literals[text] {
        stack.append((child, depth + 1))
      }
      for child in nodes[node].wildcards where nodes[child].segment.contains(segment) {
        stack.append((child, depth + 1))
      }
    }
    return closest
  }
}

extension RoutePattern.Segment {
  fileprivate var isGlob: Bool {
    if case .glob = self { true } else { false }
  }

  fileprivate var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }
}
