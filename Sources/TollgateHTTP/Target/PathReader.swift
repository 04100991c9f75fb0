/// Reads a path whose escapes are well-formed, each decoded once.
struct PathReader {
  /// A byte of a path; a slash that was encoded is no separator.
  struct Element {
    var value: UInt8
    var isSeparator: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int

  init(bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    position = start
    self.end = end
  }

  /// The next byte; nil at the end.
  mutating func next() -> Element? {
    guard position < end else { return nil }
    let byte = bytes[position]
    guard byte == .percentSign, position + 2 < end,
      let high = bytes[position + 1].hexValue, let low = bytes[position + 2].hexValue
    else {
      position += 1
      return Element(value: byte, isSeparator: byte == .slash)
    }
    position += 3
    return Element(value: high << 4 | low, isSeparator: false)
  }
}
