/// The hash by which the edges of the route tree are found; whoever writes tables and whoever reads them share it.
package enum EdgeHash {
  /// The first slot to look into for an edge.
  ///
  /// - Parameters:
  ///   - parent: The node that it leads from, as ``EdgeWord/parent`` says.
  ///   - text: The text, filled up with ``TableLayout/padding``.
  ///   - bits: The number of slots is 2 to the power of it; at least 1, at most 32.
  @inline(__always)
  package static func slot(parent: UInt64, text: UInt64, bits: Int) -> Int {
    let mixed = (text ^ parent) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> UInt64(truncatingIfNeeded: 64 &- bits))
  }
}
