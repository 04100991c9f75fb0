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
struct GuardFromString: Contender, Sendable {
  private let gate: Guard
  private let subjects: [Subject]
  private let lines: [Unmanaged<Line>]
  /// Keeps what `lines` refers to.
  private let owners: [Line]

  /// Read through an unmanaged reference, so that handing it over counts none.
  private final class Line: Sendable {
    let method: String
    let target: String

    init(_ request: Request) {
      method = String(describing: request.method.name)
      // A text of its own, as a server has just made it.
      target = String(decoding: Array(request.target.utf8), as: UTF8.self)
    }
  }

  init(_ traffic: Traffic) {
    gate = Guard(enforcing: traffic.tables)
    subjects = traffic.customers.map(\.subject)
    owners = traffic.requests.map(Line.init)
    lines = owners.map(Unmanaged.passUnretained)
  }

  func party(_ customer: Int) -> Subject { subjects[customer] }

  @inline(__always)
  func answer(_ request: Int, of subject: Subject) -> Int {
    lines[request]._withUnsafeGuaranteedRef {
      gate.decide(method: $0.method, target: $0.target, of: subject).passes ? 1 : 0
    }
  }

  @inline(never)
  func touch(_ request: Int) -> UInt8 {
    owners[request].method.utf8.reduce(owners[request].target.utf8.reduce(0, ^), ^)
  }
}
