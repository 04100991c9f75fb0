/// What is wrong with pages and API routes.
package enum RouteProblem: Hashable, Sendable {
  /// Why a path pattern is none.
  package enum Malformation: Hashable, Sendable {
    case noLeadingSlash
    case emptySegment
    case trailingSlash
    case dotSegment(String)
    case leadingDots(String)
    case doubleStar
    case braces(String)
    case starInTheMiddle
    case severalStars(String)
    case percent
    case query
    case notASCII(String)
    case character(String)
    case parameterName(String)
    case repeatedParameter(String)
    case exactWithStar
    case tooManySegments(limit: Int)
  }

  case malformed(pattern: String, why: Malformation)
  /// A key that starts with neither a path nor a method.
  case unknownMethod(method: String, nearest: String?)
  /// Two patterns share `witness` while neither holds the other.
  case overlap(pattern: String, other: String, witness: String, first: Span)
  /// Two patterns with the same targets.
  case sameTargets(pattern: String, other: String, first: Span)
  /// A pattern whose targets the guard refuses before it looks at patterns.
  case neverMatches(pattern: String, segment: String, why: String)
  /// A pattern that says what the one containing it says.
  case addsNothing(pattern: String, container: String, first: Span)
  /// A pattern that takes every target of its space.
  case catchAll(pattern: String, space: String)
  /// A page below `api_base`.
  case pageBelowAPI(pattern: String, apiBase: String)
  /// A call that is not a method and a path.
  case malformedCall(call: String)
  /// A call that no API route answers.
  case callUnmapped(call: String, nearest: String?)
  /// A call to a method that the chosen API route does not list.
  case callMethodUnlisted(call: String, pattern: String, first: Span)
  /// Neither a module, a feature nor `public`.
  case noCondition(pattern: String)
  /// Two keys that exclude one another.
  case contradiction(pattern: String, key: String, other: String)
  /// An API path that starts with `api_base`, which stands before it anyway.
  case repeatsAPIBase(pattern: String, apiBase: String)
  /// `api_base` that is no plain path.
  case apiBaseMalformed(text: String)
}
