/// What can be done to eight bytes at once.
package enum Word {
  /// The byte, eight times.
  @inline(__always)
  package static func repeating(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// The highest bit of the first slash; bits above it may be wrong. 0 if there is no slash.
  @inline(__always)
  static func slash(in word: UInt64) -> UInt64 {
    let difference = word ^ PathWords.padding
    return (difference &- repeating(0x01)) & ~difference & repeating(0x80)
  }

  /// The bytes before the slash that ``slash(in:)`` has found, and then slashes.
  @inline(__always)
  static func upTo(_ slash: UInt64, in word: UInt64) -> UInt64 {
    let bits = UInt64(truncatingIfNeeded: slash.trailingZeroBitCount & 0x38)
    return word & ~(~0 &<< bits) | PathWords.padding &<< bits
  }

  /// Eight bytes at most, the first in the lowest place, filled up with a byte. Loads overlap, so that no loop has to be
  /// foretold.
  package static func short(_ bytes: UnsafeBufferPointer<UInt8>, filling byte: UInt8) -> UInt64 {
    let count = bytes.count
    guard let start = bytes.baseAddress.map(UnsafeRawPointer.init), count > 0 else { return repeating(byte) }
    let word: UInt64
    if count >= 4 {
      let first = UInt32(littleEndian: start.loadUnaligned(as: UInt32.self))
      let last = UInt32(littleEndian: start.loadUnaligned(fromByteOffset: min(count, 8) &- 4, as: UInt32.self))
      word = UInt64(first) | UInt64(last) &<< UInt64(truncatingIfNeeded: 8 &* (min(count, 8) &- 4))
    } else {
      let (middle, last) = (count &>> 1, count &- 1)
      word =
        UInt64(bytes[0]) | UInt64(bytes[middle]) &<< UInt64(truncatingIfNeeded: 8 &* middle)
        | UInt64(bytes[last]) &<< UInt64(truncatingIfNeeded: 8 &* last)
    }
    return word | repeating(byte) << UInt64(truncatingIfNeeded: 8 &* count)
  }
}
