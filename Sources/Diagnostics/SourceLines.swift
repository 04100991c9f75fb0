/// The lines of a file, by number.
///
/// LF ends a line, with a CR before it or without. A byte order mark at the start belongs to no line. Bytes that are no
/// UTF-8 take columns too: a leading byte with the continuations it asks for one, any other byte one by itself.
package struct SourceLines: Sendable {
  private let bytes: [UInt8]
  /// Where each line starts in `bytes`.
  private let starts: [Int]

  /// - Complexity: O(n) in the bytes.
  package init(_ bytes: [UInt8]) {
    var starts = [byteOrderMarkLength(of: bytes)]
    bytes.withUnsafeBufferPointer { buffer in
      for offset in buffer.indices where buffer[offset] == UInt8(ascii: "\n") {
        starts.append(offset + 1)
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// At least one.
  package var count: Int {
    starts.count
  }

  /// The bytes of a line without its end; nil if there is no such line.
  package func content(of line: Int) -> ArraySlice<UInt8>? {
    guard line >= 1, line <= starts.count else { return nil }
    let start = starts[line - 1]
    guard line < starts.count else { return bytes[start...] }
    let end = starts[line] - 1
    let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
    return bytes[start..<(hasReturn ? end - 1 : end)]
  }

  /// The place of a byte; that of the file's end if there is no such byte.
  ///
  /// - Complexity: O(length of the line).
  package func position(ofByte offset: Int) -> Position {
    let offset = min(max(offset, starts[0]), bytes.count)
    let line = lineHolding(offset)
    return Position(line: line, column: columnCount(from: starts[line - 1], to: offset) + 1)
  }

  /// Where in the file a place is; clamped to the end of its line, and to the lines there are.
  ///
  /// - Complexity: O(length of the line).
  package func byte(at position: Position) -> Int {
    guard let content = content(of: max(position.line, 1)) else { return bytes.count }
    var offset = content.startIndex
    var column = 1
    while column < position.column, offset < content.endIndex {
      offset = byte(after: offset)
      column += 1
    }
    return offset
  }

  /// The end of a line, before CR and LF.
  ///
  /// - Complexity: O(length of the line).
  package func end(of line: Int) -> Position {
    guard let content = content(of: line) else { return Position(line: line, column: 1) }
    return Position(line: line, column: columnCount(from: content.startIndex, to: content.endIndex) + 1)
  }

  /// Where the next column starts, for a byte where one starts.
  func byte(after offset: Int) -> Int {
    let wanted: Int
    switch bytes[offset] {
    case 0xC0...0xDF: wanted = 1
    case 0xE0...0xEF: wanted = 2
    case 0xF0...0xF7: wanted = 3
    default: return offset + 1
    }
    let limit = min(offset + 1 + wanted, bytes.count)
    var next = offset + 1
    while next < limit, bytes[next] & 0xC0 == 0x80 {
      next += 1
    }
    return next
  }

  /// What takes the column that starts at a byte; U+FFFD for what is no UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar {
    let scalars = String(decoding: bytes[offset..<byte(after: offset)], as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return "\u{FFFD}" }
    return scalar
  }

  private func columnCount(from start: Int, to end: Int) -> Int {
    var count = 0
    var offset = start
    while offset < end {
      offset = byte(after: offset)
      count += 1
    }
    return count
  }

  /// The number of the last line that starts at or before `offset`.
  private func lineHolding(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset {
        low = middle
      } else {
        high = middle
      }
    }
    return low + 1
  }
}

/// 3 if the bytes start with UTF-8's byte order mark, else 0.
package func byteOrderMarkLength(of bytes: some Collection<UInt8>) -> Int {
  var bytes = bytes.makeIterator()
  return bytes.next() == 0xEF && bytes.next() == 0xBB && bytes.next() == 0xBF ? 3 : 0
}
