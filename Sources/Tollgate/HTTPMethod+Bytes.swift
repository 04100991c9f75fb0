extension HTTPMethod {
  /// The method of a name as it stands in a request line; its case counts (RFC 9110 section 9.1).
  package init?(bytes: UnsafeBufferPointer<UInt8>) {
    self.init(rawValue: Self.number(of: bytes))
  }

  /// The raw value of the method of a name; ``unknown`` for a name that none has.
  @inlinable @inline(__always)
  package static func number(of name: UnsafeBufferPointer<UInt8>) -> UInt8 {
    guard let start = name.baseAddress.map(UnsafeRawPointer.init), (3...7).contains(name.count) else { return unknown }
    // Most requests are GET.
    if name.count == 3 { return number(ofThree: start) }
    // Two loads overlap: of the four and more letters of a method, the first four and the last four tell how many.
    let last = start.loadUnaligned(fromByteOffset: name.count &- 4, as: UInt32.self)
    let key = UInt64(start.loadUnaligned(as: UInt32.self).littleEndian) | UInt64(last.littleEndian) &<< 32
    // A multiplier that gives each of the six a place of its own. The name is compared with the one method that it may
    // be: which one it is cannot be foretold.
    let place = (key &* 0xD76D_4330_F144_6BEB) &>> 61
    let row = UnsafeRawPointer(rows.utf8Start).loadUnaligned(
      fromByteOffset: Int(truncatingIfNeeded: 8 &* place), as: UInt64.self)
    return UInt64(littleEndian: row) == key ? UInt8(truncatingIfNeeded: numbers &>> (8 &* place)) : unknown
  }

  @inlinable @inline(__always)
  static func number(ofThree start: UnsafeRawPointer) -> UInt8 {
    let last = start.loadUnaligned(fromByteOffset: 1, as: UInt16.self)
    switch UInt32(start.loadUnaligned(as: UInt16.self).littleEndian) | UInt32(last.littleEndian) &<< 16 {
    // "GE" and "ET".
    case 0x5445_4547: return 0
    // "PU" and "UT".
    case 0x5455_5550: return 3
    default: return unknown
    }
  }

  /// What no method has for its raw value.
  @inlinable package static var unknown: UInt8 { 0xFF }

  /// The first and the last four letters of each, in the order of their places.
  @inlinable static var rows: StaticString { "QUERUERYHEADHEAD////////POSTPOSTOPTIIONSDELELETE////////PATCATCH" }
  /// Their raw values, the first in the lowest byte; ``unknown`` where no method has its place.
  @inlinable static var numbers: UInt64 { 0x04FF_0506_02FF_0107 }
}
