import TollgateConfiguration

/// Patterns as sets of targets: which share one, which holds the other.
extension RoutePattern {
  /// Whether every target of `other` is a target of this pattern.
  ///
  /// - Complexity: O(number of segments).
  package func contains(_ other: RoutePattern) -> Bool {
    guard segments.count <= other.segments.count else { return false }
    if isExact, !other.isExact || segments.count != other.segments.count { return false }
    return segments.indices.allSatisfy { segments[$0].contains(other.segments[$0]) }
  }

  /// A target that both patterns take, the shortest and plainest; nil if there is none.
  ///
  /// - Complexity: O(number of segments).
  package func witness(with other: RoutePattern) -> String? {
    let (shorter, longer) = segments.count <= other.segments.count ? (self, other) : (other, self)
    if shorter.isExact, shorter.segments.count < longer.segments.count { return nil }
    var target = ""
    for (index, segment) in longer.segments.enumerated() {
      guard index < shorter.segments.count else {
        target += "/" + segment.example
        continue
      }
      guard let shared = segment.witness(with: shorter.segments[index]) else { return nil }
      target += "/" + shared
    }
    return target.isEmpty ? "/" : target
  }

  /// Whether the two take the same targets.
  package func hasSameTargets(as other: RoutePattern) -> Bool {
    contains(other) && other.contains(self)
  }
}

extension RoutePattern.Segment {
  /// Whether every text that `other` takes is taken by this segment.
  package func contains(_ other: RoutePattern.Segment) -> Bool {
    switch (self, other) {
    case (.parameter, _): true
    case (.literal(let own), .literal(let text)): own.hasSameBytes(as: text)
    case (.literal, _), (.glob, .parameter): false
    case (.glob(let prefix, let suffix), .literal(let text)): isGlob(prefix, suffix, matching: text)
    case (.glob(let prefix, let suffix), .glob(let otherPrefix, let otherSuffix)):
      otherPrefix.utf8.starts(with: prefix.utf8) && otherSuffix.utf8.reversed().starts(with: suffix.utf8.reversed())
    }
  }

  /// A text that both segments take; nil if there is none.
  package func witness(with other: RoutePattern.Segment) -> String? {
    switch (self, other) {
    case (.parameter, _): other.example
    case (_, .parameter): example
    case (.literal(let text), _): other.contains(self) ? text : nil
    case (_, .literal(let text)): contains(other) ? text : nil
    case (.glob(let prefix, let suffix), .glob(let otherPrefix, let otherSuffix)):
      globWitness(prefix, suffix, otherPrefix, otherSuffix)
    }
  }

  /// Whether both take the same texts, whatever a parameter is called.
  package func hasSameTexts(as other: RoutePattern.Segment) -> Bool {
    contains(other) && other.contains(self)
  }

  /// A text that the segment takes.
  package var example: String {
    switch self {
    case .literal(let text): text
    case .parameter(let name): name
    case .glob(let prefix, let suffix): prefix + suffix
    }
  }
}

private func isGlob(_ prefix: String, _ suffix: String, matching text: String) -> Bool {
  text.utf8.count >= prefix.utf8.count + suffix.utf8.count && text.utf8.starts(with: prefix.utf8)
    && text.utf8.reversed().starts(with: suffix.utf8.reversed())
}

/// Two globs share a text exactly if one prefix starts the other and one suffix ends the other.
private func globWitness(_ prefix: String, _ suffix: String, _ otherPrefix: String, _ otherSuffix: String) -> String? {
  let (short, long) = prefix.utf8.count <= otherPrefix.utf8.count ? (prefix, otherPrefix) : (otherPrefix, prefix)
  let (less, more) = suffix.utf8.count <= otherSuffix.utf8.count ? (suffix, otherSuffix) : (otherSuffix, suffix)
  guard long.utf8.starts(with: short.utf8), more.utf8.reversed().starts(with: less.utf8.reversed()) else { return nil }
  return long + more
}
