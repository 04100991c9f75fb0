/// The hash by which the edges of the route tree are found; whoever writes tables and whoever reads them share it.
package enum EdgeHash {
  /// The first slot to look into for an edge.
  ///
  /// - Parameters:
  ///   - parent: The node that it leads from, as ``EdgeWord/parent`` says.
  ///   - text: The text, filled up with ``TableLayout/padding``.
  ///   - shift: 64 less the power of two that is the number of slots; below 64.
  @inline(__always)
  package static func slot(parent: UInt64, text: UInt64, shift: UInt64) -> Int {
    let mixed = (text ^ parent) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> shift)
  }
}
