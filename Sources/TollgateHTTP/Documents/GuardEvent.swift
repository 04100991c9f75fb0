public import Tollgate
import TollgateJSON

/// A decision as plain values, for logs and audit: made only when it is asked for.
///
/// It holds the canonical path and never the target as it came, and no time: whoever keeps it adds that.
public struct GuardEvent: Hashable, Sendable {
  /// What was decided about.
  public enum Kind: String, Hashable, Sendable {
    /// A request, before it was routed.
    case request
    /// A requirement of a handler.
    case requirement
  }

  /// `kind`: what was decided about.
  public let kind: Kind
  /// `subject`: what the service calls the one on whose behalf it was asked.
  public let subject: String?
  /// `mode`: `enforce`, or `shadow` where a rollout lets a refusal through, or would.
  public let mode: Guard.Mode
  /// `rollout`: the code of that rollout.
  public let rollout: String?
  /// `until`: the first instant at which it is over, in UTC (RFC 3339).
  public let until: String?
  /// `outcome`: `allow`, `deny` or `reject`, as `enforce` would act.
  public let outcome: Decision.Outcome
  /// `reason`: the code of the first check that failed, or `allowed`, or `public`.
  public let reason: String
  /// `passes`: whether the request went through.
  public let passes: Bool
  /// `would_deny`: whether it went through in shadow alone, and is denied in `enforce`.
  public let wouldDeny: Bool
  /// `would_reject`: whether it went through in shadow alone, and is rejected in `enforce`.
  public let wouldReject: Bool
  /// `refusal`: the class of a rejected request line.
  public let refusal: TargetRefusal?
  /// `method`: of a request that was not rejected.
  public let method: String?
  /// `path`: the canonical path of a request that was not rejected.
  public let path: String?
  /// `route`: what logs call the entry that decided, if a rollout covers it.
  public let route: String?
  /// `module`: the code of the module that the reason is about.
  public let module: String?
  /// `feature`: the code of the feature that the reason is about.
  public let feature: String?
  /// `missing`: the codes of what is missing.
  public let missing: [String]
  /// `limits`: how the limits stand that were asked for something; left out if there are none.
  public let limits: [LimitDocument]
  /// `catalog`: the digest of the catalog's tables.
  public let catalog: String
  /// `next_change_ms`: the instant before which the tenant's answers stay, in milliseconds since 1970-01-01T00:00:00Z.
  public let nextChange: Int64?

  /// Describes a decision.
  ///
  /// - Complexity: O(what was asked for)
  public init(_ report: GuardReport) {
    kind = report.requirement == nil ? .request : .requirement
    subject = report.subject.label
    mode = report.mode
    rollout = report.rollout.map(report.tables.code)
    until = report.shadowEnd?.rfc3339
    outcome = report.decision.outcome
    reason = report.decision.reason.code
    passes = report.passes
    wouldDeny = report.wouldDeny
    wouldReject = report.wouldReject
    refusal = report.refusal
    method = report.method.map { "\($0.name)" }
    path = report.canonicalPath?.string
    route = report.rollout == nil ? nil : report.decision.entry.map(report.tables.shadowName)
    module = report.moduleCode
    feature = report.featureCode
    missing = report.missing
    limits = report.limitDocuments
    catalog = report.catalogDigest
    nextChange = report.nextChange?.milliseconds
  }

  /// The event as one line of JSON without the line's end: members in the order of the properties, named as they say;
  /// one without a value is left out.
  public var json: String {
    JSONValue.object(members).text
  }

  /// The members of the event as JSON.
  var members: [JSONValue.Member] {
    let members: [JSONValue.Member?] = [
      .init("kind", kind.rawValue), .init("subject", subject), .init("mode", mode.rawValue),
      .init("rollout", rollout), .init("until", until),
      .init("outcome", outcome.rawValue), .init("reason", reason), .init("passes", .bool(passes)),
      .init("would_deny", .bool(wouldDeny)),
      .init("would_reject", .bool(wouldReject)), .init("refusal", refusal?.rawValue), .init("method", method),
      .init("path", path), .init("route", route), .init("module", module), .init("feature", feature),
      .init("missing", .strings(missing)),
      .init("limits", limits.map(\.json)), .init("catalog", catalog),
      nextChange.map { .init("next_change_ms", .integer($0)) },
    ]
    return members.compactMap(\.self)
  }
}

extension GuardReport {
  /// The decision as plain values.
  ///
  /// - Complexity: O(what was asked for)
  public var event: GuardEvent { GuardEvent(self) }
}
