import Tollgate
import TollgateHTTP

/// The guard on requests that the server holds as bytes.
struct GuardFromBytes: Contender, Sendable {
  private let gate: Guard
  private let subjects: [Subject]
  private let lines: [Unmanaged<Line>]
  /// Keeps what `lines` refers to.
  private let owners: [Line]

  /// Read through an unmanaged reference, so that handing it over counts none.
  private final class Line: Sendable {
    let method: [UInt8]
    let target: [UInt8]

    init(_ request: Request) {
      method = Array(String(describing: request.method.name).utf8)
      target = Array(request.target.utf8)
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
    lines[request]._withUnsafeGuaranteedRef { line in
      let (method, target) = (line.method, line.target)
      return gate.decide(method: method.span, target: target.span, of: subject).passes ? 1 : 0
    }
  }

  @inline(never)
  func touch(_ request: Int) -> UInt8 {
    owners[request].method.reduce(owners[request].target.reduce(0, ^), ^)
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
      target = request.target
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
