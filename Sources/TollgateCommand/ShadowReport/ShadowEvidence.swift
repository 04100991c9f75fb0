import Tollgate
import TollgateHTTP
import TollgateLog

/// What shadow logs hold, gathered by route.
struct ShadowEvidence {
  /// What is known of one route.
  struct Route {
    /// Each stretch of time in which it was asked for.
    fileprivate(set) var counts: [(start: Instant, end: Instant, requests: Int64)] = []
    fileprivate(set) var refusals: [LoggedRefusal] = []
    /// Refusals of which the counts alone know: when they were counted, and how many.
    fileprivate(set) var lost: [(time: Instant, count: Int64)] = []
  }

  /// A line that is none, by the file and the number of the line.
  struct Unreadable: Hashable {
    let path: String
    let line: Int
  }

  private(set) var routes: [String: Route] = [:]
  /// The rollout of each route that is in a shadow at the last start, and its time.
  private(set) var shadowed: [String: String] = [:]
  /// Refusals of requests that no entry answered, and of handlers.
  private(set) var others: [LoggedRefusal] = []
  private(set) var laxer: [GuardStart.Laxer] = []
  private(set) var unreadable: [Unreadable] = []
  /// The ends of stretches of time of which a log holds nothing, though the service ran.
  private(set) var gaps: [Instant] = []
  private(set) var dropped: Int64 = 0
  private(set) var first: Instant?
  private(set) var last: Instant?
  /// The digests of the catalogs, in the order of their first starts.
  private(set) var catalogs: [String] = []

  /// Adds what one log holds, line by line.
  mutating func read(_ path: String, _ next: () throws(CommandError) -> LineReader.Line?) throws(CommandError) {
    var log = Log()
    var number = 0
    while let line = try next() {
      number += 1
      guard case .bytes(let bytes) = line, let read = LoggedLine(bytes) else {
        unreadable.append(Unreadable(path: path, line: number))
        continue
      }
      take(read, of: &log)
    }
  }

  /// What reading one log remembers.
  private struct Log {
    /// Refusals of each route that have a line and are not counted yet.
    var uncounted: [String: Int64] = [:]
    /// Up to when the running service has counted.
    var countedUntil: Instant?
    var start: GuardStart?
  }

  private mutating func take(_ line: LoggedLine, of log: inout Log) {
    switch line {
    case .other: break
    case .laxer(let laxer): self.laxer.append(laxer)
    case .start(let start): take(start, of: &log)
    case .counts(let counts): take(counts, of: &log)
    case .refusal(let refusal):
      saw(refusal.time)
      guard let route = refusal.route, !refusal.isRequirement else { return others.append(refusal) }
      routes[route, default: Route()].refusals.append(refusal)
      log.uncounted[route, default: 0] += 1
    }
  }

  private mutating func take(_ start: GuardStart, of log: inout Log) {
    saw(start.time)
    if !catalogs.contains(start.catalog) { catalogs.append(start.catalog) }
    // Where the log was cut by a rotation the start stands again, in the middle of a run.
    if log.start?.time != start.time { log.countedUntil = nil }
    if log.start.map({ $0.time <= start.time }) ?? true {
      for shadow in log.start?.shadows ?? [] { for route in shadow.routes { shadowed[route] = nil } }
      log.start = start
    }
    for shadow in start.shadows { for route in shadow.routes { shadowed[route] = shadow.rollout } }
  }

  private mutating func take(_ counts: ShadowCounts, of log: inout Log) {
    saw(counts.start)
    saw(counts.end)
    dropped += counts.dropped
    if let until = log.countedUntil, until < counts.start { gaps.append(counts.start) }
    log.countedUntil = counts.end
    for route in counts.routes {
      routes[route.name, default: Route()].counts.append((counts.start, counts.end, route.requests))
      let lost = route.refusals - log.uncounted[route.name, default: 0]
      log.uncounted[route.name] = max(0, -lost)
      if lost > 0 { routes[route.name, default: Route()].lost.append((counts.end, lost)) }
    }
  }

  private mutating func saw(_ time: Instant) {
    first = first.map { min($0, time) } ?? time
    last = last.map { max($0, time) } ?? time
  }
}
