import Foundation
package import Tollgate
import TollgateCalendar
package import TollgateHTTP

/// A line of a shadow log as it was read.
package enum LoggedLine: Hashable, Sendable {
  case start(GuardStart)
  case laxer(GuardStart.Laxer)
  case refusal(LoggedRefusal)
  case counts(ShadowCounts)
  /// An event of a guard that no shadow had a part in.
  case other

  /// More than the longest line of the largest catalog.
  package static let longest = 1 << 24

  /// Reads a line; nil if it is none of a shadow log.
  ///
  /// - Complexity: O(n)
  package init?(_ bytes: [UInt8]) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let line = try? decoder.decode(Record.self, from: Data(bytes)).line else { return nil }
    self = line
  }
}

/// A refusal that was let through.
package struct LoggedRefusal: Hashable, Sendable {
  package let time: Instant
  /// Whether a handler asked; otherwise it was a request, before it was routed.
  package let isRequirement: Bool
  /// The name of the entry; nil where none answered, and for a handler.
  package let route: String?
  package let reason: String
  /// The class of a malformed request line.
  package let refusal: String?
  package let module: String?
  package let feature: String?
  package let missing: [String]
  package let method: String?
  package let path: String?
  /// What the service calls the one on whose behalf it was asked.
  package let subject: String?
}

/// The members of every kind of line, by their names in JSON.
private struct Record: Decodable {
  struct Shadow: Decodable {
    let rollout: String
    let by: String
    let reason: String
    let until: String
    let rest: Bool
    let modules: [String]
    let routes: [String]
  }

  struct Route: Decodable {
    let route: String
    let requests: Int64
    let refusals: Int64
  }

  let kind: String
  let at: String?
  let since: String?
  let until: String?
  let before: String?
  let catalog: String?
  let shadows: [Shadow]?
  let rollout: String?
  let rest: Bool?
  let route: String?
  let routes: [Route]?
  let dropped: Int64?
  let reason: String?
  let refusal: String?
  let module: String?
  let feature: String?
  let missing: [String]?
  let method: String?
  let path: String?
  let subject: String?
  let wouldDeny: Bool?
  let wouldReject: Bool?
}

extension Record {
  var line: LoggedLine? {
    switch kind {
    case "start": start.map(LoggedLine.start)
    case "laxer": laxer.map(LoggedLine.laxer)
    case "counts": counts.map(LoggedLine.counts)
    case "request", "requirement": event
    default: nil
    }
  }

  private var time: Instant? { instant(at) }

  private func instant(_ text: String?) -> Instant? {
    text.flatMap { Instant(rfc3339: $0) }
  }

  private var start: GuardStart? {
    guard let time, let catalog, let shadows else { return nil }
    let read = shadows.compactMap { shadow in
      instant(shadow.until).map {
        GuardStart.Shadow(
          rollout: shadow.rollout, author: shadow.by, reason: shadow.reason, end: $0, coversRest: shadow.rest,
          modules: shadow.modules, routes: shadow.routes)
      }
    }
    return read.count == shadows.count ? GuardStart(time: time, catalog: catalog, shadows: read) : nil
  }

  private var laxer: GuardStart.Laxer? {
    let named = module.map(GuardStart.Subject.module) ?? route.map(GuardStart.Subject.route)
    guard let time, let end = instant(until), let rollout, let subject = named ?? (rest == true ? .rest : nil) else {
      return nil
    }
    return GuardStart.Laxer(time: time, subject: subject, rollout: rollout, end: end, earlierEnd: instant(before))
  }

  /// What a service can count in a lifetime, and what can be added up without care.
  private static let counts: ClosedRange<Int64> = 0...(1 << 40)

  private var counts: ShadowCounts? {
    guard let start = instant(since), let time, let dropped, let routes,
      ([dropped] + routes.flatMap { [$0.requests, $0.refusals] }).allSatisfy(Self.counts.contains)
    else { return nil }
    return ShadowCounts(
      start: start, end: time, dropped: dropped,
      routes: routes.map { ShadowCounts.Route(name: $0.route, requests: $0.requests, refusals: $0.refusals) })
  }

  private var event: LoggedLine? {
    guard let reason, let wouldDeny, let wouldReject else { return nil }
    guard wouldDeny || wouldReject else { return .other }
    return time.map {
      .refusal(
        LoggedRefusal(
          time: $0, isRequirement: kind == "requirement", route: route, reason: reason, refusal: refusal,
          module: module, feature: feature, missing: missing ?? [], method: method, path: path, subject: subject))
    }
  }
}
