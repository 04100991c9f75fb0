import Foundation
import Synchronization
import XCTest

@testable import TollgateHTTP

/// A queue that never waits and never grows.
final class BoundedQueueTests: XCTestCase {
  func testElementsComeInTheirOrder() {
    let queue = BoundedQueue<Int>(capacity: 4)
    for number in 1...3 { queue.add(number) }
    let drained = queue.drain()
    XCTAssertEqual(drained.elements, [1, 2, 3])
    XCTAssertEqual(drained.dropped, 0)
  }

  func testWhatFindsNoPlaceIsCountedAndTheCountBeginsAnew() {
    let queue = BoundedQueue<Int>(capacity: 2)
    for number in 1...5 { queue.add(number) }
    XCTAssertEqual(queue.drain().elements, [1, 2])
    for number in 6...8 { queue.add(number) }
    let second = queue.drain()
    XCTAssertEqual(second.elements, [6, 7])
    XCTAssertEqual(second.dropped, 1)
    XCTAssertEqual(queue.drain().dropped, 0)
  }

  func testFirstDropsAreTold() {
    let queue = BoundedQueue<Int>(capacity: 2)
    for number in 1...5 { queue.add(number) }
    XCTAssertEqual(queue.drain().dropped, 3)
  }

  func testQueueHasAPlaceAtLeast() {
    let queue = BoundedQueue<Int>(capacity: -1)
    queue.add(1)
    XCTAssertEqual(queue.drain().elements, [1])
  }

  func testManyThreadsLoseNothingThatIsNotCounted() {
    let (threads, each) = (8, 2000)
    let drains = Drains()
    Thread.detachNewThread { drains.repeatUntilDone() }
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      for number in 0..<each { drains.queue.add(thread * each + number) }
    }
    drains.finish()
    let (kept, dropped) = drains.total
    XCTAssertEqual(Set(kept).count, kept.count)
    XCTAssertEqual(kept.count + dropped, threads * each)
  }
}

/// A queue that one thread empties while others fill it.
private final class Drains: Sendable {
  let queue = BoundedQueue<Int>(capacity: 64)
  private let drained = Mutex<(kept: [Int], dropped: Int)>(([], 0))
  private let isDone = Atomic<Bool>(false)
  private let hasEnded = DispatchSemaphore(value: 0)

  var total: (kept: [Int], dropped: Int) { drained.withLock { $0 } }

  func repeatUntilDone() {
    while !isDone.load(ordering: .acquiring) { drain() }
    hasEnded.signal()
  }

  func finish() {
    isDone.store(true, ordering: .releasing)
    hasEnded.wait()
    drain()
  }

  private func drain() {
    let new = queue.drain()
    drained.withLock { $0 = ($0.kept + new.elements, $0.dropped + new.dropped) }
  }
}
