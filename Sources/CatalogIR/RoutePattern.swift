/// A path pattern: segments, and whether it ends there.
///
/// The segments of an API pattern do not repeat `api_base`.
package struct RoutePattern: Hashable, Sendable {
  package enum Segment: Hashable, Sendable {
    case literal(String)
    /// One segment that is not empty. The name means nothing to matching.
    case parameter(String)
    /// Starts with `prefix` and ends with `suffix`, which do not overlap; one of the two may be empty, not both.
    case glob(prefix: String, suffix: String)
  }

  package var segments: [Segment]
  /// Ends at the last segment; otherwise the pattern takes everything below it too.
  package var isExact: Bool

  package init(segments: [Segment], isExact: Bool = false) {
    self.segments = segments
    self.isExact = isExact
  }
}

extension RoutePattern {
  /// What targets are compared with: the literals, and the beginnings and ends of globs.
  package var texts: [String] {
    segments.flatMap { segment in
      switch segment {
      case .literal(let text): [text]
      case .parameter: [String]()
      case .glob(let prefix, let suffix): [prefix, suffix]
      }
    }
  }
}

extension RoutePattern: CustomStringConvertible {
  /// The pattern as the YAML writes it, without `/*` and `exact`.
  package var description: String {
    "/" + segments.map(\.description).joined(separator: "/")
  }
}

extension RoutePattern.Segment: CustomStringConvertible {
  package var description: String {
    switch self {
    case .literal(let text): text
    case .parameter(let name): ":\(name)"
    case .glob(let prefix, let suffix): "\(prefix)*\(suffix)"
    }
  }
}
