import CatalogIR
import Tollgate
import TollgateHTTP

/// What a guard keeps and counts of what its rollouts cover: lists and a dictionary.
struct NaiveShadowLog {
  private let catalog: Catalog
  private let names: [String]
  private let digest: String
  private let places: Int
  private var isStarted = false
  private var since: Instant
  private var kept: [ShadowLogText] = []
  private var counts: [Int: (requests: Int64, refusals: Int64)] = [:]
  private(set) var dropped = 0

  init(_ catalog: Catalog, digest: String, places: Int, since: Instant) {
    self.catalog = catalog
    self.digest = digest
    self.places = places
    self.since = since
    names = catalog.entryCodes
  }

  /// Whether a rollout covers anything at any time.
  var isKept: Bool {
    let shadow = NaiveShadow(catalog: catalog, time: nil)
    return shadow.rest != nil || catalog.modules.indices.contains { shadow.rollout(of: ID($0)) != nil }
      || names.indices.contains { shadow.rollout(ofEntry: $0) != nil }
  }

  /// Takes a request that was read.
  mutating func take(
    _ answer: NaiveAnswer, _ verdict: NaiveShadow.Verdict, _ request: NaiveRequest, _ target: NaiveTarget,
    _ access: NaiveAccess?, at time: Instant
  ) {
    if verdict.wouldDeny, let rollout = verdict.rollout.map({ catalog.rollouts[$0] }) {
      keep(
        .refusal(
          .init(
            time: time, rollout: rollout.code, until: rollout.end?.rfc3339, outcome: .deny, reason: answer.reason.code,
            method: "\(request.method.name)", path: target.canonicalPath,
            route: answer.entry.map { names[$0] }, module: answer.module, feature: answer.feature,
            missing: answer.missing, digest: digest, nextChange: access?.nextChange)))
    }
    let atAnyTime = NaiveShadow(catalog: catalog, time: nil)
    guard let entry = answer.entry, atAnyTime.rollout(ofEntry: entry) != nil else { return }
    counts[entry, default: (0, 0)].requests += 1
    if verdict.wouldDeny { counts[entry, default: (0, 0)].refusals += 1 }
  }

  /// Takes a request line that was refused.
  mutating func take(
    _ refusal: TargetRefusal, _ verdict: NaiveShadow.Verdict, _ access: NaiveAccess?, at time: Instant
  ) {
    guard verdict.wouldReject, let rollout = verdict.rollout.map({ catalog.rollouts[$0] }) else { return }
    keep(
      .refusal(
        .init(
          time: time, rollout: rollout.code, until: rollout.end?.rfc3339, outcome: .reject,
          reason: Reason.badTarget.code, refusal: refusal, digest: digest, nextChange: access?.nextChange)))
  }

  /// Takes what a handler asked for.
  mutating func take(_ reason: Reason, _ verdict: NaiveShadow.Verdict, at time: Instant) {
    guard verdict.wouldDeny, let rollout = verdict.rollout.map({ catalog.rollouts[$0] }) else { return }
    keep(.requirement(time: time, rollout: rollout.code, reason: reason.code))
  }

  /// Gives all that was taken since the last time.
  mutating func drain(at time: Instant) -> [ShadowLogText] {
    let routes = counts.keys.sorted().map { entry in
      ShadowCounts.Route(
        name: names[entry], requests: counts[entry]?.requests ?? 0, refusals: counts[entry]?.refusals ?? 0)
    }
    let lines =
      (isStarted ? [] : [.start(start)]) + kept
      + [.counts(ShadowCounts(start: since, end: time, dropped: Int64(dropped), routes: routes))]
    (isStarted, since, kept, counts, dropped) = (true, time, [], [:], 0)
    return lines
  }

  private mutating func keep(_ line: ShadowLogText) {
    if kept.count < places { kept.append(line) } else { dropped += 1 }
  }

  /// What is in force from the start on.
  private var start: GuardStart {
    let shadow = NaiveShadow(catalog: catalog, time: since)
    let modules = catalog.modules.enumerated()
    let shadows = catalog.rollouts.enumerated().compactMap { number, rollout -> GuardStart.Shadow? in
      guard shadow.isInForce(number), let end = rollout.end else { return nil }
      return GuardStart.Shadow(
        rollout: rollout.code, author: rollout.author, reason: rollout.reason, end: end,
        coversRest: shadow.rest == number,
        modules: modules.filter { shadow.rollout(of: ID($0.offset)) == number }.map(\.element.code),
        routes: names.indices.filter { shadow.rollout(ofEntry: $0) == number }.map { names[$0] })
    }
    return GuardStart(time: since, catalog: digest, shadows: shadows)
  }
}

/// A line of a log as two evaluators share it.
enum ShadowLogText: Equatable {
  /// A request that passed only because of a rollout.
  struct Refusal: Equatable {
    var time: Instant
    var rollout: String?
    var until: String?
    var outcome: Decision.Outcome
    var reason: String
    var refusal: TargetRefusal?
    var method: String?
    var path: String?
    var route: String?
    var module: String?
    var feature: String?
    var missing: [String] = []
    var digest: String
    var nextChange: Instant?
  }

  case start(GuardStart)
  case refusal(Refusal)
  /// What a handler asked for, and was given only because of a rollout.
  case requirement(time: Instant, rollout: String?, reason: String)
  case counts(ShadowCounts)
  /// What a guard says at a start alone that is read together with another, or of what lets nothing through.
  case other(ShadowLogLine)

  init(_ line: ShadowLogLine) {
    switch line.content {
    case .start(let start): self = .start(start)
    case .counts(let counts): self = .counts(counts)
    case .laxer: self = .other(line)
    case .refusal(let event, let time) where event.kind == .requirement:
      let isKeptRightly = event.mode == .shadow && event.wouldDeny && event.path == nil && event.route == nil
      self =
        isKeptRightly ? .requirement(time: time, rollout: event.rollout, reason: event.reason) : .other(line)
    case .refusal(let event, let time):
      let isKeptRightly =
        event.mode == .shadow && event.passes
        && event.wouldDeny == (event.outcome == .deny) && event.wouldReject == (event.outcome == .reject)
      guard isKeptRightly else {
        self = .other(line)
        return
      }
      self = .refusal(
        Refusal(
          time: time, rollout: event.rollout, until: event.until, outcome: event.outcome,
          reason: event.reason, refusal: event.refusal, method: event.method, path: event.path,
          route: event.route, module: event.module, feature: event.feature, missing: event.missing,
          digest: event.catalog, nextChange: event.nextChange.map { Instant(milliseconds: $0) }))
    }
  }
}
