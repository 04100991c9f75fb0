import Synchronization

/// A queue of a fixed number of places that many threads fill and one empties at a time.
///
/// Filling takes no lock that another thread holds and no memory beyond the places: what finds its place taken is counted
/// and forgotten.
final class BoundedQueue<Element: Sendable>: Sendable {
  /// One place, and the turn in which it was filled.
  private final class Place: Sendable {
    let content = Mutex<(turn: UInt, element: Element)?>(nil)
  }

  private let places: [Place]
  private let turns = Atomic<UInt>(0)
  private let dropped = Atomic<Int>(0)

  /// Makes a queue; it has one place at least.
  init(capacity: Int) {
    places = (0..<max(capacity, 1)).map { _ in Place() }
  }

  /// Adds an element, or counts it as dropped. Never waits.
  ///
  /// - Complexity: O(1)
  func add(_ element: Element) {
    let turn = turns.wrappingAdd(1, ordering: .relaxed).oldValue
    let isKept = places[Int(turn % UInt(places.count))].content.withLockIfAvailable { content in
      guard content == nil else { return false }
      content = (turn, element)
      return true
    }
    if isKept != true { dropped.wrappingAdd(1, ordering: .relaxed) }
  }

  /// Takes every element in the order of its turn, and how many were dropped since the last time.
  ///
  /// - Complexity: O(capacity * log capacity)
  func drain() -> (elements: [Element], dropped: Int) {
    let taken = places.compactMap { place in
      place.content.withLock { content in
        defer { content = nil }
        return content
      }
    }
    return (taken.sorted { $0.turn < $1.turn }.map(\.element), dropped.exchange(0, ordering: .relaxed))
  }
}
