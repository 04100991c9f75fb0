public import Tollgate

extension HTTPMethod {
  /// Reads a method as it stands in a request line; its case counts (RFC 9110 section 9.1).
  ///
  /// Nil for every token but the eight of the policy.
  public init?(_ text: WireText) {
    guard let method = text.withBytes(HTTPMethod.named) else { return nil }
    self = method
  }

  private static func named(_ bytes: UnsafeBufferPointer<UInt8>) -> HTTPMethod? {
    // The raw values run from 0 without a gap; `allCases` would make an array a request.
    var number: UInt8 = 0
    while let method = HTTPMethod(rawValue: number) {
      if method.name.withUTF8Buffer({ $0.elementsEqual(bytes) }) { return method }
      number += 1
    }
    return nil
  }
}
