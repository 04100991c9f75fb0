import Dispatch
import Synchronization

extension Lap where Subject: Sendable, Subject.Party: Sendable {
  /// Nanoseconds of processor time a request while so many threads ask at once, on average over them.
  func throughput(threads: Int) throws(BenchError) -> Double {
    let laps = LapTimes()
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      laps.add(Result { () throws(BenchError) in try throughput() })
    }
    return try laps.average()
  }
}

/// What threads say when they have ended.
private final class LapTimes: Sendable {
  private let results = Mutex<[Result<Double, BenchError>]>([])

  func add(_ result: Result<Double, BenchError>) {
    results.withLock { $0.append(result) }
  }

  func average() throws(BenchError) -> Double {
    let results = results.withLock(\.self)
    var sum = 0.0
    for result in results { sum += try result.get() }
    return sum / Double(results.count)
  }
}
