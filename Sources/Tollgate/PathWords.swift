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
      return body(
        PathWords(start: start ?? UnsafeRawPointer(copy), count: path.count, last: max(8, path.count) &- 8, ends: ends))
    }
  }

  /// The words of a path.
  ///
  /// - Parameter last: The last position from which eight bytes may be read.
  @inline(__always)
  init(start: UnsafeRawPointer, count: Int, last: Int, ends: Ends) {
    self.start = start
    self.count = count
    self.last = last
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
    (difference(at: position) & ~folded) & 0xFF == 0
  }

  /// Whether a slash stands at a position, and something after it.
  @inline(__always)
  func hasSegment(after position: Int) -> Bool {
    position &+ 1 < count && start.load(fromByteOffset: position, as: UInt8.self) == TableLayout.padding
  }

  /// The eight bytes from a position on that has as many after it.
  @inline(__always)
  func wholeWord(at position: Int) -> UInt64 {
    UInt64(littleEndian: start.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// The eight bytes from a position on.
  @inline(__always)
  func word(at position: Int) -> UInt64 {
    difference(at: position) ^ Self.padding
  }

  /// The bits in which the eight bytes from a position on differ from slashes: none past the end. The position is
  /// less than eight bytes past the end.
  @inline(__always)
  func difference(at position: Int) -> UInt64 {
    let readable = min(position, last)
    let past = UInt64(truncatingIfNeeded: position &- readable)
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

  /// The next bytes of a segment, from a position on that is not past the end.
  @inline(__always)
  func piece(from position: Int) -> PathPiece {
    let difference = difference(at: position)
    let end = end(in: difference)
    // Of the end's own byte nothing stays: only one bit of it can be set.
    let kept = difference & (end ^ (end &- 1)) & ~(end &>> 3)
    return PathPiece(text: kept ^ Self.padding, end: end)
  }
}

/// Up to eight bytes of a segment, read at once and without a branch: how long a segment is cannot be foretold.
struct PathPiece {
  /// The bytes, filled up with slashes.
  let text: UInt64
  /// The highest bit of the byte after them; 0 if they are eight and the segment may go on.
  fileprivate let end: UInt64

  /// Whether the segment ends with them.
  @inline(__always)
  var isLast: Bool { end != 0 }
  /// How many they are.
  @inline(__always)
  var count: Int { end.trailingZeroBitCount &>> 3 }
}

/// A segment of a path, without its slash.
struct PathSegment {
  private let path: PathWords
  /// Where it starts in the path.
  let start: Int
  /// The number of bytes.
  let count: Int

  /// The segment that starts at a position.
  init(_ path: PathWords, from start: Int) {
    self.path = path
    self.start = start
    var position = start
    var piece = path.piece(from: position)
    while !piece.isLast {
      position &+= piece.count
      piece = path.piece(from: position)
    }
    count = position &+ piece.count &- start
  }

  /// Where it ends in the path.
  var end: Int { start &+ count }

  /// The byte at a position of the segment.
  subscript(position: Int) -> UInt8 {
    path.byte(at: start + position)
  }
}
