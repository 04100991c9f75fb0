public import Tollgate

/// A decision with all that it was made from: what is asked for texts, documents and logs.
///
/// ```swift
/// let answer = gate.decide(request)
/// if !answer.passes { return send(GuardReport(answer, on: request, by: gate).problem) }
/// ```
public struct GuardReport: Sendable {
  /// What was answered.
  public let answer: GuardDecision
  /// On whose behalf it was asked.
  public let subject: Subject
  /// The catalog that was asked.
  public let tables: CatalogTables
  /// The path to route on, as ``GuardDecision/canonicalPath(of:)-(GuardRequest)`` gives it.
  public let canonicalPath: WireText?
  /// What a handler asked for; nil for a request.
  let requirement: Requirement?

  /// Puts an answer together with the request that it was made for and the guard that made it.
  public init(_ answer: GuardDecision, on request: GuardRequest, by gate: Guard) {
    self.answer = answer
    subject = request.subject
    tables = gate.tables
    canonicalPath = answer.canonicalPath(of: request)
    requirement = nil
  }

  init(_ answer: GuardDecision, on requirement: Requirement, of subject: Subject, by gate: Guard) {
    self.answer = answer
    self.subject = subject
    tables = gate.tables
    canonicalPath = nil
    self.requirement = requirement
  }

  /// The reason, with the module and the feature it is about.
  public var decision: Decision { answer.decision }

  /// The mode that governed, as ``GuardDecision/mode`` says.
  public var mode: Guard.Mode { answer.mode }

  /// The rollout that the answer is under; nil where refusals stand.
  public var rollout: RolloutID? { answer.rollout }

  /// The first instant at which the rollout is over and refusals stand; nil where they do.
  public var shadowEnd: Instant? { answer.rollout.flatMap(tables.end) }

  /// Why the request line was refused; nil if it was not.
  public var refusal: TargetRefusal? { answer.refusal }

  /// The method that was decided; nil for a refused request line and for a requirement.
  public var method: HTTPMethod? { answer.method }

  /// Whether to let the request through, as ``GuardDecision/passes`` says.
  public var passes: Bool { answer.passes }

  /// Whether only a shadow lets it through, as ``GuardDecision/wouldDeny`` says.
  public var wouldDeny: Bool { answer.wouldDeny }

  /// Whether only a shadow lets it through, as ``GuardDecision/wouldReject`` says.
  public var wouldReject: Bool { answer.wouldReject }

  /// The digest of the catalog's tables.
  public var catalogDigest: String { tables.digest }

  /// The instant before which the tenant's answers stay as they are; nil if nothing will change by itself.
  public var nextChange: Instant? { subject.matrix?.nextChange }
}

extension GuardReport {
  /// The codes of what is missing, as `CatalogTables.missing(for:matrix:capabilities:usage:)` gives them.
  ///
  /// - Complexity: O(what was asked for)
  public var missing: [String] {
    switch (requirement, decision.reason) {
    case (let requirement?, .capabilityMissing):
      requirement.missingCapabilities(of: subject, in: tables, serving: decision.module).map(tables.code)
    case (_?, .limitReached):
      limits.filter(\.isReached).map { tables.code(of: $0.limit) }
    default:
      tables.missing(
        for: decision, matrix: subject.matrix, capabilities: subject.capabilities, usage: subject.usage)
    }
  }

  /// How the limits stand of which the request or the requirement takes, as
  /// `CatalogTables.limits(for:matrix:usage:)` gives them.
  ///
  /// - Complexity: O(limits * usage)
  public var limits: [LimitStatus] {
    requirement.map { $0.limits(after: decision, subject, tables) }
      ?? tables.limits(for: decision, matrix: subject.matrix, usage: subject.usage)
  }

  /// The packs that would turn the decision, as `CatalogTables.grantingPacks(for:matrix:capabilities:usage:)` gives
  /// them.
  ///
  /// - Complexity: O(packs on sale * entities of the catalog)
  public var grantingPacks: [PackID] {
    guard let requirement else {
      return tables.grantingPacks(
        for: decision, matrix: subject.matrix, capabilities: subject.capabilities, usage: subject.usage)
    }
    return requirement.grantingPacks(for: subject, in: tables)
  }

  /// The code of the module that the decision is about.
  var moduleCode: String? { decision.module.map(tables.code) }

  /// The code of the feature that the decision is about.
  var featureCode: String? { decision.feature.map(tables.code) }
}
