import Tollgate

/// The hand-written floor on the requests of a traffic.
final class FloorContender: Contender {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let lines: UnsafeMutableBufferPointer<Line>
  private let held: [Needs]

  private struct Line {
    var method: UnsafeBufferPointer<UInt8>
    var target: UnsafeBufferPointer<UInt8>
  }

  /// Only for the retail catalog.
  init(_ traffic: Traffic) {
    let texts = traffic.requests.map { (Array("\($0.method.name)".utf8), Array($0.target.utf8)) }
    bytes = .allocate(capacity: texts.reduce(0) { $0 + $1.0.count + $1.1.count })
    lines = .allocate(capacity: texts.count)
    held = traffic.customers.map { Needs($0.matrix, $0.capabilities) }
    var start = 0
    for (index, (method, target)) in texts.enumerated() {
      let middle = start + method.count
      let end = middle + target.count
      _ = UnsafeMutableBufferPointer(rebasing: bytes[start..<end]).initialize(from: method + target)
      let line = Line(
        method: UnsafeBufferPointer(rebasing: bytes[start..<middle]),
        target: UnsafeBufferPointer(rebasing: bytes[middle..<end]))
      lines.initializeElement(at: index, to: line)
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
    return RadixFloor.needs(line.method, line.target).isMet(by: held) ? 1 : 0
  }

  @inline(never)
  func touch(_ request: Int) -> UInt8 {
    let line = lines[request]
    return line.method.reduce(line.target.reduce(0, ^), ^)
  }
}
