public import Tollgate

extension HTTPMethod {
  /// Reads a method as it stands in a request line; its case counts (RFC 9110 section 9.1).
  ///
  /// Nil for every token but the eight of the policy.
  public init?(_ text: WireText) {
    guard let method = text.withBytes(HTTPMethod.init(bytes:)) else { return nil }
    self = method
  }
}
