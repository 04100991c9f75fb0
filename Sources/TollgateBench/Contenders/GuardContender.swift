import Tollgate
import TollgateHTTP

/// The guard on requests that the server holds as bytes.
struct GuardFromBytes: Contender, Sendable {
  private let gate: Guard
  private let subjects: [Subject]
  /// Every request line in one piece, as a server's buffer holds it, so that lending a part counts no references.
  private let bytes: [UInt8]
  private let lines: [Line]

  private struct Line: Sendable {
    let method: Range<Int>
    let target: Range<Int>
  }

  init(_ traffic: Traffic) {
    gate = Guard(enforcing: traffic.tables)
    subjects = traffic.customers.map(\.subject)
    var bytes: [UInt8] = []
    lines = traffic.requests.map { request in
      let start = bytes.count
      bytes += Array(String(describing: request.method.name).utf8)
      let end = bytes.count
      bytes += Array(request.target.utf8)
      return Line(method: start..<end, target: end..<bytes.count)
    }
    self.bytes = bytes
  }

  func party(_ customer: Int) -> Subject { subjects[customer] }

  @inline(__always)
  func answer(_ request: Int, of subject: Subject) -> Int {
    let (line, bytes) = (lines[request], bytes.span)
    // The floor, too, takes for granted that its lines lie within its bytes.
    let answer = gate.decide(
      method: bytes.extracting(unchecked: line.method), target: bytes.extracting(unchecked: line.target), of: subject)
    return answer.passes ? 1 : 0
  }

  @inline(never)
  func touch(_ request: Int) -> UInt8 {
    let line = lines[request]
    return bytes[line.method].reduce(bytes[line.target].reduce(0, ^), ^)
  }
}

/// The guard on requests that the server holds as strings.
final class GuardFromString: Contender {
  private let gate: Guard
  private let subjects: [Subject]
  private let lines: UnsafeMutableBufferPointer<Line>

  /// Noncopyable, so that reading one where it lies counts no references.
  private struct Line: ~Copyable {
    let method: String
    let target: String

    init(_ request: Request) {
      method = String(describing: request.method.name)
      // A text of its own, as a server has just made it.
      target = String(decoding: Array(request.target.utf8), as: UTF8.self)
    }

    @inline(__always)
    func passes(_ gate: Guard, of subject: Subject) -> Bool {
      gate.decide(method: method, target: target, of: subject).passes
    }

    func touch() -> UInt8 { method.utf8.reduce(target.utf8.reduce(0, ^), ^) }
  }

  init(_ traffic: Traffic) {
    gate = Guard(enforcing: traffic.tables)
    subjects = traffic.customers.map(\.subject)
    lines = .allocate(capacity: traffic.requests.count)
    for (index, request) in traffic.requests.enumerated() { lines.initializeElement(at: index, to: Line(request)) }
  }

  deinit {
    lines.deinitialize()
    lines.deallocate()
  }

  func party(_ customer: Int) -> Subject { subjects[customer] }

  @inline(__always)
  func answer(_ request: Int, of subject: Subject) -> Int {
    lines[request].passes(gate, of: subject) ? 1 : 0
  }

  @inline(never)
  func touch(_ request: Int) -> UInt8 { lines[request].touch() }
}
