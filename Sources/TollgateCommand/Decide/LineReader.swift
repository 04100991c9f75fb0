import CatalogCompiler
import Foundation

/// Lines of standard input as bytes, none of them kept beyond a bound.
struct LineReader {
  /// A line, or the fact that it was too long to be read.
  enum Line {
    case bytes([UInt8])
    case tooLong
  }

  /// More than any request needs.
  static let longestLine = 1 << 20

  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var filled = 0..<0

  /// Whether the end of a further line has been read already, so that asking for it will not wait.
  var hasBufferedLine: Bool {
    buffer[filled].contains(0x0A)
  }

  /// The next line without its end; nil at the end of input. The end of a file ends its last line.
  mutating func next() throws(CommandError) -> Line? {
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
      isTooLong = isTooLong || line.count + part.count > Self.longestLine
      if !isTooLong { line += part }
      filled = (end.map { $0 + 1 } ?? piece.endIndex)..<filled.upperBound
      if end != nil { return isTooLong ? .tooLong : .bytes(line) }
    }
  }

  private mutating func fill() throws(CommandError) {
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    guard count >= 0 else {
      throw .fileSystem(FileFailure(path: "standard input", reason: String(cString: strerror(errno))))
    }
    filled = 0..<count
  }
}
