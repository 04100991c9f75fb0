import CatalogIR

/// Counts the globs that stand beside one another: one by one is how they are compared, here and by the guard.
struct GlobCensus {
  /// More than this at one place are not looked at.
  static let mostSiblings = 256

  /// A segment at its place in the tree of patterns.
  private struct Step: Hashable {
    let parent: Int
    let segment: RoutePattern.Segment
  }

  private var nodes: [Step: Int] = [:]
  private var siblings: [Int: Int] = [:]

  /// Counts a pattern in; false if a glob of it is one too many.
  mutating func admit(_ pattern: RoutePattern, in space: Route.Space) -> Bool {
    let roots = Route.Space.allCases.count
    var node = space == .page ? 0 : 1
    for segment in pattern.segments {
      let step = Step(parent: node, segment: segment.withoutName)
      if let known = nodes[step] {
        node = known
        continue
      }
      if case .glob = segment {
        guard siblings[node, default: 0] < Self.mostSiblings else { return false }
        siblings[node, default: 0] += 1
      }
      node = roots + nodes.count
      nodes[step] = node
    }
    return true
  }
}

extension RoutePattern.Segment {
  /// The segment with all parameters alike.
  fileprivate var withoutName: RoutePattern.Segment {
    if case .parameter = self { .parameter("") } else { self }
  }
}
