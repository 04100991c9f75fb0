import Tollgate

/// The hand-written floor on the requests of a traffic.
final class FloorContender: Contender {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let lines: UnsafeMutableBufferPointer<Line>
  private let held: [Needs]

  private struct Line {
    var target: UnsafeBufferPointer<UInt8>
    var method: HTTPMethod
  }

  /// Only for the retail catalog.
  init(_ traffic: Traffic) {
    bytes = .allocate(capacity: traffic.requests.reduce(0) { $0 + $1.target.utf8.count })
    lines = .allocate(capacity: traffic.requests.count)
    held = traffic.customers.map { Needs($0.matrix, $0.capabilities) }
    var start = 0
    for (index, request) in traffic.requests.enumerated() {
      let end = start + request.target.utf8.count
      _ = UnsafeMutableBufferPointer(rebasing: bytes[start..<end]).initialize(from: request.target.utf8)
      lines.initializeElement(
        at: index,
        to: Line(
          target: UnsafeBufferPointer(rebasing: bytes[start..<end]), method: request.method)
      )
      start = end
    }
  }

  deinit {
    bytes.deallocate()
    lines.deallocate()
  }

  func party(_ customer: Int) -> Needs { held[customer] }

  @inline(__always)
  func answer(_ request: Int, of held: Needs) -> Int {
    let line = lines[request]
    return RadixFloor.needs(line.target, line.method).isMet(by: held) ? 1 : 0
  }

  @inline(never)
  func touch(_ request: Int) -> UInt8 {
    let line = lines[request]
    return line.target.reduce(line.method.rawValue, ^)
  }
}
