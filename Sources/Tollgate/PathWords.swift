/// The bytes of a path, eight at a time; past its end it reads as slashes without end.
struct PathWords {
  /// What stands in every byte of a word that no text fills.
  static var padding: UInt64 { Word.repeating(TableLayout.padding) }

  private let start: UnsafeRawPointer
  /// The bytes that may be read, eight at least.
  private let readable: Int
  /// The bytes of the path.
  let count: Int

  /// Lends the words of a path for the length of a call.
  @inline(__always)
  static func read<Result>(_ path: UnsafeBufferPointer<UInt8>, _ body: (PathWords) -> Result) -> Result {
    if let words = PathWords(path) { return body(words) }
    let short = Word.short(path, filling: TableLayout.padding)
    return withUnsafeBytes(of: short.littleEndian) { bytes in
      // Eight bytes always have an address.
      guard let start = bytes.baseAddress else { preconditionFailure("eight bytes lie nowhere") }
      return body(PathWords(start: start, readable: 8, count: path.count))
    }
  }

  private init(start: UnsafeRawPointer, readable: Int, count: Int) {
    self.start = start
    self.readable = readable
    self.count = count
  }

  /// The words of a path that has eight bytes or more, for as long as these are lent.
  @inline(__always)
  init?(_ path: UnsafeBufferPointer<UInt8>) {
    guard path.count >= 8, let start = path.baseAddress else { return nil }
    self.init(start: UnsafeRawPointer(start), readable: path.count, count: path.count)
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

  /// The eight bytes from a position on, which comes before the end.
  @inline(__always)
  func word(at position: Int) -> UInt64 {
    let past = max(0, position &+ 8 &- readable)
    let bits = UInt64(truncatingIfNeeded: 8 &* past)
    let bytes = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: position &- past, as: UInt64.self))
    // In two steps, for where no byte is past the end all 64 bits are shifted out.
    return bytes &>> bits | (Self.padding &<< 8) &<< (56 &- bits)
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

  /// The segment that starts at a position, which comes before the end of the path.
  @inline(__always)
  init(_ path: PathWords, from start: Int) {
    self.path = path
    self.start = start
    let word = path.word(at: start)
    let slash = Word.slash(in: word)
    if slash != 0 {
      first = Word.upTo(slash, in: word)
      second = PathWords.padding
      count = slash.trailingZeroBitCount &>> 3
    } else {
      first = word
      (second, count) = PathSegment.rest(path, from: start)
    }
  }

  /// The second word of a segment whose first word has no slash, and the number of bytes.
  private static func rest(_ path: PathWords, from start: Int) -> (second: UInt64, count: Int) {
    guard start &+ 8 < path.count else { return (PathWords.padding, 8) }
    let second = path.word(at: start &+ 8)
    var slash = Word.slash(in: second)
    if slash != 0 { return (Word.upTo(slash, in: second), 8 &+ slash.trailingZeroBitCount &>> 3) }
    var position = start &+ 16
    while position < path.count {
      slash = Word.slash(in: path.word(at: position))
      if slash != 0 { return (second, position &- start &+ slash.trailingZeroBitCount &>> 3) }
      position &+= 8
    }
    return (second, path.count &- start)
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
      let word = path.word(at: start &+ position)
      let slash = Word.slash(in: word)
      body(slash == 0 ? word : Word.upTo(slash, in: word))
      position &+= 8
    }
  }
}
