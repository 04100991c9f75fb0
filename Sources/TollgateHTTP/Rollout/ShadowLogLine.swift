package import Tollgate
import TollgateJSON

/// A line of a ``ShadowLog``.
///
/// | `kind` | what it says |
/// | --- | --- |
/// | `start` | the catalog of a guard, and its rollouts in force with what they cover and their ends |
/// | `laxer` | a module or route whose shadow is new, or ends later, since the start before |
/// | `request`, `requirement` | a ``GuardEvent`` that passed only because of a shadow |
/// | `counts` | how many requests each route in a shadow took, and how many passed only because of it; how many lines were dropped |
public struct ShadowLogLine: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case start(GuardStart)
    case laxer(GuardStart.Laxer)
    case refusal(GuardEvent, at: Instant)
    case counts(ShadowCounts)
  }

  package let content: Content

  package init(_ content: Content) {
    self.content = content
  }

  /// The line as JSON without its end. Every time is an instant in UTC (RFC 3339).
  ///
  /// - Complexity: O(length of the text)
  public var json: String {
    let members =
      switch content {
      case .start(let start): start.members
      case .laxer(let laxer): laxer.members
      case .refusal(let event, let time): [.init("at", time.text)] + event.members
      case .counts(let counts): counts.members
      }
    return JSONValue.object(members).text
  }
}

extension GuardStart {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("kind", .string("start")), .init("at", time.text), .init("catalog", .string(catalog)),
      .init("shadows", .array(shadows.map { .object($0.members) })),
    ]
  }
}

extension GuardStart.Shadow {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("rollout", .string(rollout)), .init("by", .string(author)), .init("reason", .string(reason)),
      .init("until", end.text), .init("rest", .bool(coversRest)), .init("modules", .strings(modules)),
      .init("routes", .strings(routes)),
    ]
  }
}

extension GuardStart.Laxer {
  fileprivate var members: [JSONValue.Member] {
    let subject: JSONValue.Member =
      switch self.subject {
      case .module(let code): .init("module", .string(code))
      case .route(let name): .init("route", .string(name))
      case .rest: .init("rest", .bool(true))
      }
    let before: JSONValue.Member? = earlierEnd.map { .init("before", $0.text) }
    return [
      .init("kind", .string("laxer")), .init("at", time.text), subject, .init("rollout", .string(rollout)),
      .init("until", end.text),
    ] + (before.map { [$0] } ?? [])
  }
}

extension ShadowCounts {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("kind", .string("counts")), .init("since", start.text), .init("at", end.text),
      .init("dropped", .integer(dropped)),
      .init(
        "routes",
        .array(
          routes.map {
            .object([
              .init("route", .string($0.name)), .init("requests", .integer($0.requests)),
              .init("refusals", .integer($0.refusals)),
            ])
          })),
    ]
  }
}

extension Instant {
  /// The instant in UTC, or null for one that no calendar tells.
  fileprivate var text: JSONValue { rfc3339.map { .string($0) } ?? .null }
}
