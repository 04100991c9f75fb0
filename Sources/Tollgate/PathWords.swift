/// The bytes of a path, or of a request target, eight at a time; past its end it reads as slashes without end.
struct PathWords {
  /// What stands in every byte of a word that no text fills.
  static var padding: UInt64 { Word.repeating(TableLayout.padding) }

  /// What ends a segment besides the end of all.
  enum Ends {
    /// A slash, in a path.
    case slash
    /// A slash or a question mark, in a target.
    case slashOrQuestionMark
  }

  private let start: UnsafeRawPointer
  /// The last position from which eight bytes may be read.
  private let last: Int
  /// The bytes of the path.
  let count: Int
  /// The bits in which the characters differ that end a segment, in every byte.
  private let folded: UInt64

  /// Lends the words of a path for the length of a call. A path that is too short to be read in words is copied.
  @inline(__always)
  static func read<Result>(
    _ path: UnsafeBufferPointer<UInt8>, ends: Ends = .slash, _ body: (PathWords) -> Result
  ) -> Result {
    let copied = path.count < 8 ? Word.short(path, filling: TableLayout.padding) : padding
    return withUnsafePointer(to: copied.littleEndian) { copy in
      let start = path.count < 8 ? UnsafeRawPointer(copy) : path.baseAddress.map { UnsafeRawPointer($0) }
      return body(PathWords(start: start ?? UnsafeRawPointer(copy), count: path.count, ends: ends))
    }
  }

  @inline(__always)
  private init(start: UnsafeRawPointer, count: Int, ends: Ends) {
    self.start = start
    self.count = count
    last = max(8, count) &- 8
    // They differ in one bit.
    folded = ends == .slash ? 0 : Word.repeating(UInt8(ascii: "/") ^ UInt8(ascii: "?"))
  }

  /// The bytes before an end.
  func path(endingAt end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: min(end, count))
  }

  /// The byte at a position of the path.
  @inline(__always)
  func byte(at position: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: word(at: position))
  }

  /// Whether a segment ends at a position.
  @inline(__always)
  func isBoundary(at position: Int) -> Bool {
    isEqual(word(at: position), Self.padding, in: 0xFF, endingAt: 0xFF)
  }

  /// Whether two words are equal in some bits, of which those of one byte say that a segment ends.
  @inline(__always)
  func isEqual(_ word: UInt64, _ other: UInt64, in bits: UInt64, endingAt end: UInt64) -> Bool {
    (word ^ other) & bits & ~(folded & end) == 0
  }

  /// The eight bytes from a position on.
  @inline(__always)
  func word(at position: Int) -> UInt64 {
    difference(at: position) ^ Self.padding
  }

  /// The bits in which the eight bytes from a position on differ from slashes: none past the end.
  @inline(__always)
  func difference(at position: Int) -> UInt64 {
    let readable = min(position, last)
    let past = UInt64(truncatingIfNeeded: min(8, position &- readable))
    let bytes = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: readable, as: UInt64.self)) ^ Self.padding
    // In two steps, for past the end all 64 bits are shifted out.
    return (bytes &>> (4 &* past)) &>> (4 &* past)
  }

  /// The highest bit of the first byte that ends a segment, in bytes that are given by ``difference(at:)``; bits above it
  /// may be wrong. 0 if none does.
  @inline(__always)
  func end(in difference: UInt64) -> UInt64 {
    let difference = difference & ~folded
    return (difference &- Word.repeating(0x01)) & ~difference & Word.repeating(0x80)
  }
}

/// A segment of a path, without its slash.
struct PathSegment {
  private let path: PathWords
  /// Where it starts in the path.
  let start: Int
  /// The number of bytes.
  let count: Int
  /// The first two words, filled up with slashes.
  let first, second: UInt64

  /// The segment that starts at a position. Both words are made whatever the first one says, by masks alone: how long a
  /// segment is cannot be foretold.
  @inline(__always)
  init(_ path: PathWords, from start: Int) {
    self.path = path
    self.start = start
    let (word, next) = (path.difference(at: start), path.difference(at: start &+ 8))
    let (end, nextEnd) = (path.end(in: word), path.end(in: next))
    let (kept, nextKept) = (PathSegment.bits(before: end), PathSegment.bits(before: nextEnd))
    // All ones if the first word has no end.
    let goesOn = UInt64(bitPattern: Int64(bitPattern: kept) &>> 63)
    first = word & kept ^ PathWords.padding
    second = next & nextKept & goesOn ^ PathWords.padding
    if Int64(bitPattern: kept & nextKept) < 0 {
      count = PathSegment.longCount(path, from: start)
    } else {
      let nextCount = UInt64(truncatingIfNeeded: nextEnd.trailingZeroBitCount) & goesOn
      count = (end.trailingZeroBitCount &+ Int(truncatingIfNeeded: nextCount)) &>> 3
    }
  }

  /// The bits of the bytes before an end that ``PathWords/end(in:)`` has found; all if it has found none.
  @inline(__always)
  private static func bits(before end: UInt64) -> UInt64 {
    let below = (end &- 1) & ~end
    // The seven bits of the end's own byte are shifted out; the sign says that there is none.
    return below &>> 7 | UInt64(bitPattern: Int64(bitPattern: below) &>> 63)
  }

  /// The number of bytes of a segment that does not end in its first two words.
  @inline(never)
  private static func longCount(_ path: PathWords, from start: Int) -> Int {
    var count = TableLayout.inlineText
    while true {
      let end = path.end(in: path.difference(at: start &+ count))
      if end != 0 { return count &+ end.trailingZeroBitCount &>> 3 }
      count &+= 8
    }
  }

  /// Where it ends in the path.
  var end: Int { start &+ count }

  /// The byte at a position of the segment.
  subscript(position: Int) -> UInt8 {
    path.byte(at: start + position)
  }

  /// Calls for each word after the first two, the last one filled up.
  func forEachFurtherWord(_ body: (UInt64) -> Void) {
    var position = TableLayout.inlineText
    while position < count {
      let word = path.difference(at: start &+ position)
      body(word & PathSegment.bits(before: path.end(in: word)) ^ PathWords.padding)
      position &+= 8
    }
  }
}
