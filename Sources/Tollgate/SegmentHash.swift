/// The hash by which the edges of the route tree are found; whoever writes tables and whoever reads them share it.
///
/// A segment enters it eight bytes at a time, filled up with ``TableLayout/padding``, two words at least.
package struct SegmentHash {
  private var state: UInt64

  /// Starts with the first two words of a segment.
  @inline(__always)
  package init(_ first: UInt64, _ second: UInt64) {
    state = first ^ (second &<< 29 | second &>> 35)
  }

  /// Takes one more word.
  @inline(__always)
  package mutating func combine(_ word: UInt64) {
    state = (state &<< 13 | state &>> 51) ^ word
  }

  /// The first of 2^`bits` slots to look into for an edge from a node, whose number is given as the image writes it.
  @inline(__always)
  package func slot(parent: UInt32, bits: Int) -> Int {
    let mixed = (state ^ UInt64(parent) &<< 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> UInt64(truncatingIfNeeded: 64 &- bits))
  }
}
