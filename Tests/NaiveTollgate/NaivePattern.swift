package import CatalogIR

/// Patterns by the plainest means: lists of segments that are compared one by one.
extension RoutePattern {
  /// Whether the pattern takes a path of these segments.
  func takes(_ path: [String]) -> Bool {
    guard isExact ? path.count == segments.count : path.count >= segments.count else { return false }
    return zip(segments, path).allSatisfy { $0.takes($1) }
  }

  /// Whether the two share no path, or one takes all that the other takes and more.
  package func isNested(with other: RoutePattern) -> Bool {
    !overlaps(other) || contains(other) != other.contains(self)
  }

  /// Whether every path that the other takes is taken by this one.
  func contains(_ other: RoutePattern) -> Bool {
    guard other.segments.count >= segments.count else { return false }
    if isExact, other.segments.count > segments.count || !other.isExact { return false }
    return zip(segments, other.segments).allSatisfy { $0.contains($1) }
  }

  /// Whether some path is taken by both.
  func overlaps(_ other: RoutePattern) -> Bool {
    let (short, long) = segments.count <= other.segments.count ? (self, other) : (other, self)
    if short.isExact, long.segments.count > short.segments.count { return false }
    return zip(segments, other.segments).allSatisfy { $0.overlaps($1) }
  }
}

extension RoutePattern.Segment {
  /// The fixed beginning and end, and whether more may stand in between.
  private var shape: (prefix: String, suffix: String, isOpen: Bool) {
    switch self {
    case .literal(let text): (text, "", false)
    case .parameter: ("", "", true)
    case .glob(let prefix, let suffix): (prefix, suffix, true)
    }
  }

  func takes(_ segment: String) -> Bool {
    // Byte by byte: to a string a letter with an accent does not start with the letter.
    let (bytes, prefix, suffix) = (Array(segment.utf8), Array(shape.prefix.utf8), Array(shape.suffix.utf8))
    guard shape.isOpen else { return bytes == prefix }
    return !bytes.isEmpty && bytes.count >= prefix.count + suffix.count
      && bytes.starts(with: prefix) && bytes.suffix(suffix.count) == suffix[...]
  }

  func contains(_ other: RoutePattern.Segment) -> Bool {
    guard other.shape.isOpen else { return takes(other.shape.prefix) }
    return shape.isOpen && other.shape.prefix.hasPrefix(shape.prefix) && other.shape.suffix.hasSuffix(shape.suffix)
  }

  func overlaps(_ other: RoutePattern.Segment) -> Bool {
    if !shape.isOpen { return other.takes(shape.prefix) }
    if !other.shape.isOpen { return takes(other.shape.prefix) }
    return (shape.prefix.hasPrefix(other.shape.prefix) || other.shape.prefix.hasPrefix(shape.prefix))
      && (shape.suffix.hasSuffix(other.shape.suffix) || other.shape.suffix.hasSuffix(shape.suffix))
  }
}

extension String {
  /// The text with A to Z as a to z.
  var withoutCapitals: String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
    var text = ""
    for scalar in unicodeScalars {
      text.unicodeScalars.append(letters.firstIndex(of: scalar).flatMap { Unicode.Scalar(UInt32(97 + $0)) } ?? scalar)
    }
    return text
  }
}
