/// The bytes of a path, eight at a time; past its end it reads as slashes without end.
struct PathWords {
  /// What stands in every byte of a word that no text fills.
  static var padding: UInt64 { Word.repeating(TableLayout.padding) }

  fileprivate let start: UnsafeRawPointer
  /// The bytes that may be read, eight at least.
  fileprivate let readable: Int
  /// The bytes of the path.
  let count: Int
  /// Whether capitals of ASCII read as their small letters.
  fileprivate let foldsCase: Bool

  /// Lends the words of a path for the length of a call.
  @inline(__always)
  static func read<Result>(
    _ path: UnsafeBufferPointer<UInt8>, foldsCase: Bool, _ body: (PathWords) -> Result
  ) -> Result {
    if path.count >= 8, let start = path.baseAddress {
      return body(PathWords(start: start, readable: path.count, count: path.count, foldsCase: foldsCase))
    }
    var short = padding
    for byte in path.reversed() { short = short &<< 8 | UInt64(byte) }
    return withUnsafeBytes(of: short.littleEndian) { bytes in
      // Eight bytes always have an address.
      guard let start = bytes.baseAddress else { preconditionFailure("eight bytes lie nowhere") }
      return body(PathWords(start: start, readable: 8, count: path.count, foldsCase: foldsCase))
    }
  }

  /// The byte at a position of the path.
  @inline(__always)
  func byte(at position: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: word(at: position))
  }

  /// Whether a slash, or the end, stands at a position.
  @inline(__always)
  func isBoundary(at position: Int) -> Bool {
    position == count || start.load(fromByteOffset: position, as: UInt8.self) == UInt8(ascii: "/")
  }

  /// The eight bytes from a position on, which is not past the end.
  @inline(__always)
  func word(at position: Int) -> UInt64 {
    let past = max(0, position &+ 8 &- readable)
    let bits = UInt64(truncatingIfNeeded: 8 &* past)
    let bytes = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: position &- past, as: UInt64.self))
    let word = bytes >> bits | Self.padding & ~(~0 >> bits)
    return foldsCase ? Word.folded(word) : word
  }
}

/// What can be done to eight bytes at once.
enum Word {
  /// The byte, eight times.
  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// The highest bit of the first slash; bits above it may be wrong. 0 if there is no slash.
  @inline(__always)
  static func slash(in word: UInt64) -> UInt64 {
    let difference = word ^ repeating(UInt8(ascii: "/"))
    return (difference &- repeating(0x01)) & ~difference & repeating(0x80)
  }

  /// The bytes before a slash that ``slash(in:)`` has found, all if it has found none; slashes after them.
  @inline(__always)
  static func upTo(_ slash: UInt64, in word: UInt64) -> UInt64 {
    let before = (slash & (0 &- slash)) &>> 7 &- 1
    return word & before | PathWords.padding & ~before
  }

  /// The bytes, a capital of ASCII as its small letter.
  @inline(__always)
  static func folded(_ word: UInt64) -> UInt64 {
    let heptets = word & repeating(0x7F)
    let isFromA = heptets &+ repeating(0x80 - UInt8(ascii: "A"))
    let isPastZ = heptets &+ repeating(0x7F - UInt8(ascii: "Z"))
    let isCapital = (isFromA ^ isPastZ) & ~word & repeating(0x80)
    return word | isCapital &>> 2
  }
}

/// A segment of a path, without its slash.
struct PathSegment {
  private let path: PathWords
  private let start: Int
  /// The number of bytes.
  let count: Int
  /// The first two words, filled up with slashes.
  let first, second: UInt64

  /// The segment that starts at a position, after its slash.
  @inline(__always)
  init(_ path: PathWords, from start: Int) {
    self.path = path
    self.start = start
    let word = path.word(at: start)
    let slash = Word.slash(in: word)
    first = Word.upTo(slash, in: word)
    if slash != 0 {
      second = PathWords.padding
      count = slash.trailingZeroBitCount &>> 3
    } else {
      let word = path.word(at: start &+ 8)
      let slash = Word.slash(in: word)
      second = Word.upTo(slash, in: word)
      count = 8 &+ (slash != 0 ? slash.trailingZeroBitCount &>> 3 : 8 &+ PathSegment.rest(path, from: start &+ 16))
    }
  }

  /// The bytes of a segment from a position on.
  private static func rest(_ path: PathWords, from start: Int) -> Int {
    var position = start
    while true {
      let slash = Word.slash(in: path.word(at: position))
      position &+= slash.trailingZeroBitCount &>> 3
      if slash != 0 { return position &- start }
    }
  }

  /// Where it ends in the path.
  var end: Int { start &+ count }

  /// The byte at a position of the segment.
  subscript(position: Int) -> UInt8 {
    path.byte(at: start + position)
  }

  @inline(__always)
  var hash: SegmentHash {
    var hash = SegmentHash(first, second)
    if count > TableLayout.inlineText { forEachFurtherWord { hash.combine($0) } }
    return hash
  }

  /// The words after the first two, the last one filled up.
  @inline(__always)
  func forEachFurtherWord(_ body: (UInt64) -> Void) {
    var position = TableLayout.inlineText
    while position < count {
      let word = path.word(at: start &+ position)
      body(Word.upTo(Word.slash(in: word), in: word))
      position &+= 8
    }
  }
}
