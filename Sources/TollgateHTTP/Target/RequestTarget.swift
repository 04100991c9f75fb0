/// A request target that the policy takes: nothing in it means different things to two readers.
///
/// The checks run on bytes and reject rather than repair; ``TargetRefusal`` names them in their order. Only a target with
/// escapes in its path, or an absolute form without a path, costs a buffer; every other one shares the memory it came in.
///
/// ```swift
/// let target = try RequestTarget("/cashier/payment/17?print=1")
/// target.canonicalPath  // "/cashier/payment/17"
/// ```
public struct RequestTarget: Hashable, Sendable {
  /// The path to route on: every segment decoded once and encoded again so that only `pchar` stays raw, the trailing
  /// slash kept, without the query.
  public let canonicalPath: WireText
  /// The decoded segments, each with a slash before it; `/` for the root. What routes are matched against.
  public let decodedPath: WireText

  /// The longest target that is read, in bytes.
  public static var maximumLength: Int { 8192 }

  /// Checks a target as it stands in a request line, in origin form or absolute form (RFC 9112 section 3.2).
  ///
  /// - Complexity: O(n).
  public init(_ target: WireText) throws(TargetRefusal) {
    let path = try target.withBytes { bytes -> Result<TargetPath, TargetRefusal> in
      do throws(TargetRefusal) { return .success(try TargetPath(bytes)) } catch { return .failure(error) }
    }.get()
    canonicalPath = path.canonical(in: target)
    decodedPath = path.decoded(in: target)
  }

  /// Checks a target that is held as a string.
  public init(_ target: String) throws(TargetRefusal) {
    try self.init(WireText(target))
  }

  /// Checks a target that is held as bytes.
  public init(_ target: [UInt8]) throws(TargetRefusal) {
    try self.init(WireText(target))
  }
}
