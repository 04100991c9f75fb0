extension HTTPMethod {
  /// The method of a name as it stands in a request line; its case counts (RFC 9110 section 9.1).
  package init?(bytes: UnsafeBufferPointer<UInt8>) {
    self.init(rawValue: Self.number(of: bytes))
  }

  /// The raw value of the method of a name; ``unknown`` for a name that none has.
  ///
  /// The bytes are compared as one number with the one method that it may be: which one it is cannot be foretold.
  @inline(__always)
  static func number(of name: UnsafeBufferPointer<UInt8>) -> UInt8 {
    guard let start = name.baseAddress.map(UnsafeRawPointer.init), (3...7).contains(name.count) else { return unknown }
    // The count tells a name from one with a NUL at its end.
    let key = Word.pairs(start, name.count) | UInt64(truncatingIfNeeded: name.count) &<< 56
    // A multiplier that gives each of the eight a place of its own.
    let place = (key &* multiplier) &>> 61
    let row = UnsafeRawPointer(Self.rows.utf8Start).loadUnaligned(
      fromByteOffset: Int(truncatingIfNeeded: 8 &* place), as: UInt64.self)
    let number = UInt8(truncatingIfNeeded: numbers &>> (8 &* place))
    return UInt64(littleEndian: row) == key ? number : unknown
  }

  /// What no method has for its raw value.
  package static var unknown: UInt8 { 0xFF }

  private static var multiplier: UInt64 { 0x334D_E73D_60C2_90D1 }
  /// Seven bytes of each name and its length, in the order of their places.
  private static var rows: StaticString {
    """
    PATCH\0\0\u{5}\
    PUT\0\0\0\0\u{3}\
    OPTIONS\u{7}\
    POST\0\0\0\u{4}\
    GET\0\0\0\0\u{3}\
    HEAD\0\0\0\u{4}\
    QUERY\0\0\u{5}\
    DELETE\0\u{6}
    """
  }
  /// Their raw values, the first in the lowest byte.
  private static var numbers: UInt64 { 0x0507_0100_0206_0304 }
}
