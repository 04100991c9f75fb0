extension HTTPMethod {
  /// The method of a name as it stands in a request line; its case counts (RFC 9110 section 9.1).
  ///
  /// The bytes are compared as one number with the one method that it may be: which one it is cannot be foretold.
  @inline(__always)
  package init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard (1...7).contains(bytes.count) else { return nil }
    let name = Word.short(bytes, filling: 0)
    // A NUL at the end would pass for no byte at all.
    guard name &>> UInt64(truncatingIfNeeded: 8 &* (bytes.count &- 1)) != 0 else { return nil }
    // A multiplier that gives each of the eight a place of its own.
    let place = Int(truncatingIfNeeded: (name &* 0xF463_B337_D20B_5D59) &>> 61)
    let row = UnsafeRawPointer(Self.rows.utf8Start).loadUnaligned(fromByteOffset: 8 &* place, as: UInt64.self)
    guard UInt64(littleEndian: row) & ~(0xFF &<< 56) == name else { return nil }
    self.init(rawValue: UInt8(truncatingIfNeeded: UInt64(littleEndian: row) &>> 56) &- UInt8(ascii: "0"))
  }

  /// Seven bytes of a method's name and its raw value as a digit, each in its place.
  private static var rows: StaticString {
    """
    DELETE\05\
    PATCH\0\04\
    PUT\0\0\0\03\
    GET\0\0\0\00\
    POST\0\0\02\
    QUERY\0\07\
    OPTIONS6\
    HEAD\0\0\01
    """
  }
}
