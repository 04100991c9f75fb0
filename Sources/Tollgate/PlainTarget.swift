/// Proves in one pass that a target needs no closer look: eight bytes at a time, without a branch for any of them.
///
/// A target is plain if it starts with a slash, its path is made of texts of routes, letters, digits, `-`, `.`, `_` and
/// slashes, no slash and no dot directly follows a slash, and its query, if it has one, holds nothing but what a query may
/// hold. Nothing is left then that a policy of targets could refuse: no segment is empty or a dot segment, and nothing is
/// to be decoded.
package enum PlainTarget {
  /// Where the path of a plain target ends; nil for a target that is to be looked at closely.
  ///
  /// - Complexity: O(n); allocates nothing.
  package static func endOfPath(_ target: UnsafeBufferPointer<UInt8>) -> Int? {
    guard target.first == UInt8(ascii: "/") else { return nil }
    let end = PathWords.read(target) { endOfPath($0, from: 0) }
    return end > 0 ? end : nil
  }

  /// Where the path of a plain target ends; 0 for a target that is to be looked at closely.
  ///
  /// - Parameter position: Where a slash, a question mark or the end stands, before which all is known to be plain.
  /// - Complexity: O(n); allocates nothing.
  @inline(__always)
  static func endOfPath(_ target: PathWords, from position: Int) -> Int {
    guard target.count >= 8 else { return endOfAnyPath(target, from: position) }
    // From the end on, so that no word reaches past it; some of what stands before the position is read once more.
    var start = target.count &- 8
    var odd = odd(target.wholeWord(at: start))
    while start > position {
      start = max(0, start &- step)
      odd |= self.odd(target.wholeWord(at: start))
    }
    return odd & highest == 0 ? target.count : endOfAnyPath(target, from: position)
  }

  /// Where the path of any target ends; 0 for a target that is to be looked at closely.
  @inline(never)
  private static func endOfAnyPath(_ target: PathWords, from position: Int) -> Int {
    var start = position
    var odd = odd(target.word(at: start)) & highest
    // The slashes past the end are odd, from the second at the latest.
    while odd == 0 {
      start &+= step
      odd = self.odd(target.word(at: start)) & highest
    }
    let end = start &+ odd.trailingZeroBitCount &>> 3
    if end >= target.count { return target.count }
    return isQuery(target, from: end) ? end : 0
  }

  /// How far the next word is: the last byte of one is the first of the next, so that of any two bytes one word holds both.
  private static var step: Int { 7 }

  /// In the highest bit of each byte, whether it may not stand in a plain path, or is a slash or a dot after a slash.
  @inline(__always)
  private static func odd(_ word: UInt64) -> UInt64 {
    let bytes = word & ~highest
    // A byte lies in one of several ranges if it has reached an odd number of their bounds.
    let isDigitOrSign = reached(bytes, "-") ^ reached(bytes, ":")
    // The small letters and the capitals differ in one bit.
    let isLetter = reached(bytes | 0x20 &* ones, "a") ^ reached(bytes | 0x20 &* ones, "{")
    let isLowLine = reached(bytes, "_") ^ reached(bytes, "`")
    let isSlash = reached(bytes, "/") ^ reached(bytes, "0")
    let isDotOrSlash = reached(bytes, ".") ^ reached(bytes, "0")
    return word | ~(isDigitOrSign ^ isLetter ^ isLowLine) | isSlash &<< 8 & isDotOrSlash
  }

  /// Whether a query starts at a position and holds nothing but what it may: `pchar`, `%`, `/` and `?` (RFC 3986,
  /// section 3.4).
  private static func isQuery(_ target: PathWords, from start: Int) -> Bool {
    guard target.byte(at: start) == UInt8(ascii: "?") else { return false }
    var position = start
    var odd: UInt64 = 0
    while position < target.count {
      odd |= oddInQuery(target.word(at: position))
      position &+= 8
    }
    return odd == 0
  }

  /// The highest bit of each byte that may not stand in a query.
  @inline(__always)
  private static func oddInQuery(_ word: UInt64) -> UInt64 {
    let bytes = word & ~highest
    let isSign = reached(bytes, "!") ^ reached(bytes, "\"") ^ reached(bytes, "=") ^ reached(bytes, ">")
    let isDigitOrSign = reached(bytes, "$") ^ reached(bytes, "<")
    let isCapital = reached(bytes, "?") ^ reached(bytes, "[")
    let isLetter = reached(bytes, "_") ^ reached(bytes, "`") ^ reached(bytes, "a") ^ reached(bytes, "{")
    let isTilde = reached(bytes, "~") ^ reached(bytes, "\u{7F}")
    return (word | ~(isSign ^ isDigitOrSign ^ isCapital ^ isLetter ^ isTilde)) & highest
  }

  /// The highest bit of each byte, all below 0x80, that is a character or one after it.
  @inline(__always)
  private static func reached(_ bytes: UInt64, _ character: Unicode.Scalar) -> UInt64 {
    bytes &+ UInt64(0x80 &- UInt8(ascii: character)) &* ones
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highest: UInt64 { 0x80 &* ones }
}
