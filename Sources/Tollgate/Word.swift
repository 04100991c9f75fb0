/// What can be done to eight bytes at once.
package enum Word {
  /// The byte, eight times.
  @inline(__always)
  package static func repeating(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// Eight bytes at most, the first in the lowest place, filled up with a byte. Loads overlap, so that no loop has to be
  /// foretold.
  @inline(__always)
  package static func short(_ bytes: UnsafeBufferPointer<UInt8>, filling byte: UInt8) -> UInt64 {
    guard let start = bytes.baseAddress.map(UnsafeRawPointer.init), bytes.count > 1 else {
      return bytes.first.map { UInt64($0) | repeating(byte) &<< 8 } ?? repeating(byte)
    }
    return pairs(start, min(bytes.count, 8)) | repeating(byte) << UInt64(truncatingIfNeeded: 8 &* bytes.count)
  }

  /// Two to eight bytes, the first in the lowest place.
  @inline(__always)
  static func pairs(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let last = count &- 2
    return pair(start, 0) | pair(start, min(2, last)) | pair(start, min(4, last)) | pair(start, last)
  }

  /// Two bytes at a position, in their place.
  @inline(__always)
  private static func pair(_ start: UnsafeRawPointer, _ position: Int) -> UInt64 {
    let pair = UInt16(littleEndian: start.loadUnaligned(fromByteOffset: position, as: UInt16.self))
    return UInt64(pair) &<< UInt64(truncatingIfNeeded: 8 &* position)
  }
}
