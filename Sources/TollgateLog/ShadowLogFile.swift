import Foundation
public import TollgateHTTP

/// A file to which a service adds its shadow log, so that `tollgate shadow-report` can read it and no start falls back to a
/// laxer mode in silence.
///
/// ```swift
/// var file = try ShadowLogFile("/var/log/shop/shadow.jsonl")
/// for line in try file.append(gate.shadowLog?.drain() ?? []) { alert(line.json) }
/// ```
///
/// The file may be renamed at any time, as log rotation does; the next lines go to a new one, which begins with the last
/// start again.
public struct ShadowLogFile: Sendable {
  /// Why the file could not be read or written.
  public struct Failure: Error, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What the system says.
    public let reason: String

    /// Both in one line.
    public var description: String { "\(path): \(reason)" }
  }

  private let path: String
  private var lastStart: GuardStart?

  /// Opens a file, makes it if it is not there, and looks for the last start in it.
  ///
  /// - Complexity: O(size of the file)
  public init(_ path: String) throws(Failure) {
    self.path = path
    let file = try Descriptor(appendingTo: path)
    var reader = LineReader(descriptor: file.number, longestLine: LoggedLine.longest)
    do throws(LineReader.Failure) {
      while let line = try reader.next() {
        // Reading a line as JSON costs far more than looking for the word.
        guard case .bytes(let bytes) = line, Self.mayBeStart(bytes), case .start(let start)? = LoggedLine(bytes) else {
          continue
        }
        lastStart = start
      }
    } catch {
      throw Failure(path: path, reason: error.reason)
    }
  }

  /// Adds lines. After a start with a mode that is laxer than at the last start in the file it adds a line for each module
  /// and route that this is so for, and returns those lines: they are worth an alert.
  ///
  /// What a failure keeps from the file is lost; `shadow-report` finds the gap.
  ///
  /// - Complexity: O(length of the lines)
  @discardableResult
  public mutating func append(_ lines: [ShadowLogLine]) throws(Failure) -> [ShadowLogLine] {
    guard !lines.isEmpty else { return [] }
    let file = try Descriptor(appendingTo: path)
    let isNew = try file.isEmpty
    var text = isNew ? "" : try file.lineEnd
    if isNew, let lastStart, !lines.contains(where: \.isStart) { text += ShadowLogLine(.start(lastStart)).json + "\n" }
    var laxer: [ShadowLogLine] = []
    for line in lines {
      text += line.json + "\n"
      guard case .start(let start) = line.content else { continue }
      let found = (lastStart.map(start.laxer) ?? []).map { ShadowLogLine(.laxer($0)) }
      text += found.map { $0.json + "\n" }.joined()
      laxer += found
      lastStart = start
    }
    try file.write(text)
    return laxer
  }

  private static func mayBeStart(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: #"{"kind":"start","#.utf8)
  }
}

extension ShadowLogLine {
  fileprivate var isStart: Bool {
    if case .start = content { true } else { false }
  }
}

/// An open file that is closed when it is let go.
private struct Descriptor: ~Copyable {
  let number: Int32
  private let path: String

  init(appendingTo path: String) throws(ShadowLogFile.Failure) {
    self.path = path
    number = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
    guard number >= 0 else { throw .last(path) }
  }

  deinit {
    close(number)
  }

  var isEmpty: Bool {
    get throws(ShadowLogFile.Failure) {
      let size = lseek(number, 0, SEEK_END)
      guard size >= 0 else { throw .last(path) }
      return size == 0
    }
  }

  /// What ends the last line, should a process have been stopped in the middle of it.
  var lineEnd: String {
    get throws(ShadowLogFile.Failure) {
      var byte: UInt8 = 0
      let count = pread(number, &byte, 1, lseek(number, 0, SEEK_END) - 1)
      guard count >= 0 else { throw .last(path) }
      return byte == 0x0A ? "" : "\n"
    }
  }

  func write(_ text: String) throws(ShadowLogFile.Failure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Foundation.write(number, $0.baseAddress, $0.count) }
      if written >= 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        throw .last(path)
      }
    }
  }
}

extension ShadowLogFile.Failure {
  /// What the system said last.
  fileprivate static func last(_ path: String) -> ShadowLogFile.Failure {
    ShadowLogFile.Failure(path: path, reason: String(cString: strerror(errno)))
  }
}
