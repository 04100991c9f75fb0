import Foundation

/// The lines of a file or stream as bytes, none of them kept beyond a bound.
package struct LineReader {
  /// A line, or the fact that it was too long to be read.
  package enum Line: Sendable {
    case bytes([UInt8])
    case tooLong
  }

  /// Why the system did not let on what comes next, in its words.
  package struct Failure: Error {
    package let reason: String
  }

  private let descriptor: Int32
  private let longestLine: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var filled = 0..<0

  /// Reads from an open descriptor, which stays open.
  package init(descriptor: Int32, longestLine: Int) {
    self.descriptor = descriptor
    self.longestLine = longestLine
  }

  /// Whether the end of a further line has been read already, so that asking for it will not wait.
  package var hasBufferedLine: Bool {
    buffer[filled].contains(0x0A)
  }

  /// The next line without its end; nil at the end of input. The end of a file ends its last line.
  package mutating func next() throws(Failure) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var hasStarted = false
    while true {
      if filled.isEmpty {
        try fill()
        if filled.isEmpty {
          guard hasStarted else { return nil }
          return isTooLong ? .tooLong : .bytes(line)
        }
      }
      hasStarted = true
      let piece = buffer[filled]
      let end = piece.firstIndex(of: 0x0A)
      let part = piece[..<(end ?? piece.endIndex)]
      isTooLong = isTooLong || line.count + part.count > longestLine
      if !isTooLong { line += part }
      filled = (end.map { $0 + 1 } ?? piece.endIndex)..<filled.upperBound
      if end != nil { return isTooLong ? .tooLong : .bytes(line) }
    }
  }

  private mutating func fill() throws(Failure) {
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw Failure(reason: String(cString: strerror(errno))) }
    filled = 0..<count
  }
}
