public import Tollgate

extension HTTPMethod {
  /// Reads a method as it stands in a request line; its case counts (RFC 9110 section 9.1).
  ///
  /// Nil for every token but the eight of the policy.
  public init?(_ text: WireText) {
    guard let method = text.withBytes(HTTPMethod.init(bytes:)) else { return nil }
    self = method
  }

  /// Compares the bytes as one number: none of the eight is longer.
  @inline(__always)
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 7 else { return nil }
    var number: UInt64 = 0
    for byte in bytes { number = number &<< 8 | UInt64(byte) }
    switch number {
    case 0x47_4554: self = .get
    case 0x4845_4144: self = .head
    case 0x504F_5354: self = .post
    case 0x50_5554: self = .put
    case 0x50_4154_4348: self = .patch
    case 0x4445_4C45_5445: self = .delete
    case 0x4F_5054_494F_4E53: self = .options
    case 0x51_5545_5259: self = .query
    default: return nil
    }
  }
}
