import Tollgate

/// Proves in one pass that a target needs no closer look: eight bytes at a time, without a branch for any of them.
///
/// A target is plain if it starts with a slash, its path is made of letters, digits, `-`, `.`, `_` and slashes, no slash
/// and no dot directly follows a slash, and its query, if it has one, holds nothing but what a query may hold. Nothing is
/// left then that ``TargetPolicy`` could refuse: no segment is empty or begins with a dot, and nothing is to be decoded.
enum PlainTarget {
  /// Where the path of a plain target ends; nil for a target that is to be looked at closely.
  ///
  /// - Complexity: O(n); allocates nothing.
  @inline(__always)
  static func endOfPath(_ target: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = target.baseAddress, target.count > 0, target[0] == .slash else { return nil }
    let end = target.count > 8 ? firstOdd(UnsafeRawPointer(start), target.count) : firstOdd(short: target)
    if end == target.count { return end }
    return target[end] == .questionMark && isQuery(target, from: end) ? end : nil
  }

  /// The position of the first byte after the slash at the start that is odd; the number of bytes if none is.
  @inline(__always)
  private static func firstOdd(_ target: UnsafeRawPointer, _ count: Int) -> Int {
    let last = count &- 9
    var position = 0
    while true {
      // The last word may overlap the one before it.
      let start = min(position, last)
      let before = target.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      let word = target.loadUnaligned(fromByteOffset: start &+ 1, as: UInt64.self)
      let odd = odd(UInt64(littleEndian: word), after: UInt64(littleEndian: before))
      if odd != 0 { return start &+ 1 &+ odd.trailingZeroBitCount &>> 3 }
      if start == last { return count }
      position &+= 8
    }
  }

  /// The same for eight bytes at most, filled up with a letter.
  private static func firstOdd(short target: UnsafeBufferPointer<UInt8>) -> Int {
    let before = Word.short(target, filling: UInt8(ascii: "a"))
    let word = before &>> 8 | UInt64(UInt8(ascii: "a")) &<< 56
    return min(target.count, 1 &+ odd(word, after: before).trailingZeroBitCount &>> 3)
  }

  /// The highest bit of each byte that is none of those above, or a slash or a dot after a slash.
  @inline(__always)
  private static func odd(_ word: UInt64, after before: UInt64) -> UInt64 {
    let bytes = word & ~highest
    // A byte lies in one of several ranges if it has reached an odd number of their bounds.
    let isDigitOrSign = reached(bytes, "-") ^ reached(bytes, ":")
    // The small letters and the capitals differ in one bit.
    let isLetter = reached(bytes | 0x20 &* ones, "a") ^ reached(bytes | 0x20 &* ones, "{")
    let isLowLine = reached(bytes, "_") ^ reached(bytes, "`")
    let followsSlash = reached(before & ~highest, "/") ^ reached(before & ~highest, "0")
    let isDotOrSlash = reached(bytes, ".") ^ reached(bytes, "0")
    return (word | ~(isDigitOrSign ^ isLetter ^ isLowLine) | followsSlash & isDotOrSlash) & highest
  }

  /// The highest bit of each byte, all below 0x80, that is a character or one after it.
  @inline(__always)
  private static func reached(_ bytes: UInt64, _ character: Unicode.Scalar) -> UInt64 {
    bytes &+ UInt64(0x80 &- UInt8(ascii: character)) &* ones
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highest: UInt64 { 0x80 &* ones }

  /// Whether all from a position on may stand in a query.
  private static func isQuery(_ target: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    for position in start..<target.count {
      let byte = target[position]
      let isSeparator = byte == .slash || byte == .questionMark || byte == .percentSign
      guard byte.isPathCharacter || isSeparator else { return false }
    }
    return true
  }
}
