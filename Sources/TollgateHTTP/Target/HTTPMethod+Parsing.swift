public import Tollgate

extension HTTPMethod {
  /// Reads a method as it stands in a request line; its case counts (RFC 9110 section 9.1).
  ///
  /// Nil for every token but the eight of the policy.
  public init?(_ text: WireText) {
    guard let method = text.withBytes(HTTPMethod.init(bytes:)) else { return nil }
    self = method
  }

  /// Compares the bytes as one number: the first in its lowest place, and how many they are in its highest, where none of
  /// the eight methods has a byte.
  @inline(__always)
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 7 else { return nil }
    switch Word.short(bytes, filling: 0) | UInt64(bytes.count) &<< 56 {
    case 0x0300_0000_0054_4547: self = .get
    case 0x0400_0000_4441_4548: self = .head
    case 0x0400_0000_5453_4F50: self = .post
    case 0x0300_0000_0054_5550: self = .put
    case 0x0500_0048_4354_4150: self = .patch
    case 0x0600_4554_454C_4544: self = .delete
    case 0x0753_4E4F_4954_504F: self = .options
    case 0x0500_0059_5245_5551: self = .query
    default: return nil
    }
  }
}
