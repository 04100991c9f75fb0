public import Tollgate

extension HTTPMethod {
  /// Reads a method as it stands in a request line; its case counts (RFC 9110 section 9.1).
  ///
  /// Nil for every token but the eight of the policy.
  public init?(_ text: WireText) {
    guard let method = text.withBytes(HTTPMethod.init(bytes:)) else { return nil }
    self = method
  }

  /// Compares the bytes as one number, after a one that tells leading zeros apart: none of the eight is longer.
  @inline(__always)
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 7 else { return nil }
    var number: UInt64 = 1
    for byte in bytes { number = number &<< 8 | UInt64(byte) }
    switch number {
    case 0x0147_4554: self = .get
    case 0x01_4845_4144: self = .head
    case 0x01_504F_5354: self = .post
    case 0x0150_5554: self = .put
    case 0x0150_4154_4348: self = .patch
    case 0x01_4445_4C45_5445: self = .delete
    case 0x014F_5054_494F_4E53: self = .options
    case 0x0151_5545_5259: self = .query
    default: return nil
    }
  }
}
