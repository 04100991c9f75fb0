import Synchronization
import Tollgate

/// What enforcing would have changed: a line for each request that passed only because of a rollout, and counts of all that
/// rollouts cover. A guard whose catalog has a rollout keeps one.
///
/// Deciding adds to it from any thread, takes no lock that another thread holds, and no memory beyond the places that are
/// there from the start: a line that finds none is dropped, and counted. ``drain()`` empties it; call it every minute or so,
/// and before the service ends.
///
/// ```swift
/// for line in gate.shadowLog?.drain() ?? [] { print(line.json) }
/// ```
public final class ShadowLog: Sendable {
  /// How often an entry was asked for.
  private final class Counter: Sendable {
    let requests = Atomic<Int64>(0)
    let refusals = Atomic<Int64>(0)
  }

  private let tables: CatalogTables
  /// One for each entry that a shadow covers, in their order.
  private let counters: [Counter]
  private let refusals: BoundedQueue<(event: GuardEvent, time: Instant)>
  private let clock: @Sendable () -> Instant
  /// Whether the start has been told, and since when requests are counted.
  private let period: Mutex<(isStarted: Bool, since: Instant)>

  init(_ tables: CatalogTables, places: Int, clock: @escaping @Sendable () -> Instant) {
    self.tables = tables
    counters = tables.shadowedEntries.map { _ in Counter() }
    refusals = BoundedQueue(capacity: places)
    period = Mutex((false, clock()))
    self.clock = clock
  }

  /// Counts a request for an entry that a shadow covers.
  func count(entry: Int?, passesByShadow: Bool) {
    guard let position = entry.flatMap(tables.shadowPosition) else { return }
    counters[position].requests.wrappingAdd(1, ordering: .relaxed)
    if passesByShadow { counters[position].refusals.wrappingAdd(1, ordering: .relaxed) }
  }

  /// Keeps a refusal that was let through, before it is counted.
  func keep(_ event: GuardEvent, at time: Instant) {
    refusals.add((event, time))
  }

  /// Takes all that was added since the last time, in order; first of all what the guard said at its start.
  ///
  /// - Complexity: O(places * log(places) + entries in a shadow)
  public func drain() -> [ShadowLogLine] {
    period.withLock { period in
      let end = clock()
      var lines: [ShadowLogLine] = []
      if !period.isStarted { lines.append(ShadowLogLine(.start(GuardStart(tables, at: period.since)))) }
      // Counts first: the line of every refusal that is counted has its place by then.
      let routes = zip(tables.shadowedEntries, counters).compactMap { entry, counter -> ShadowCounts.Route? in
        let requests = counter.requests.exchange(0, ordering: .acquiringAndReleasing)
        let refusals = counter.refusals.exchange(0, ordering: .acquiringAndReleasing)
        guard requests > 0 else { return nil }
        return ShadowCounts.Route(name: tables.shadowName(ofEntry: entry), requests: requests, refusals: refusals)
      }
      let kept = refusals.drain()
      lines += kept.elements.map { ShadowLogLine(.refusal($0.event, at: $0.time)) }
      let counts = ShadowCounts(start: period.since, end: end, dropped: Int64(kept.dropped), routes: routes)
      lines.append(ShadowLogLine(.counts(counts)))
      period = (true, end)
      return lines
    }
  }
}
