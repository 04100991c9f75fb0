/// The hash by which codes are found; whoever writes tables and whoever reads them share it.
package struct TableHash {
  private var state: UInt64

  /// Starts apart for each kind of code.
  package init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  /// Takes one more byte.
  package mutating func combine(_ byte: UInt8) {
    state = (state &<< 5 | state &>> 59) ^ UInt64(byte)
  }

  /// The first slot to look into.
  package func slot(mask: Int) -> Int {
    Int(truncatingIfNeeded: (state &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
  }
}
