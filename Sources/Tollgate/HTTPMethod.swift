/// The methods a guard passes on to a decision (RFC 9110, RFC 5789 and the QUERY draft); the numbers are stable.
public enum HTTPMethod: UInt8, CaseIterable, Sendable {
  /// Read.
  case get
  /// Read without the content; decided as GET.
  case head
  /// Create or act.
  case post
  /// Replace.
  case put
  /// Change.
  case patch
  /// Remove.
  case delete
  /// Ask what is possible.
  case options
  /// Read with a content.
  case query

  /// The method as it stands in a request line.
  public var name: StaticString {
    switch self {
    case .get: "GET"
    case .head: "HEAD"
    case .post: "POST"
    case .put: "PUT"
    case .patch: "PATCH"
    case .delete: "DELETE"
    case .options: "OPTIONS"
    case .query: "QUERY"
    }
  }
}
