public import Tollgate

/// What a guard answers.
public struct GuardDecision: Sendable {
  /// The reason, with the module and the feature it is about, and the outcome that ``Guard/Mode/enforce`` acts on.
  public let decision: Decision
  /// The mode of the guard.
  public let mode: Guard.Mode
  /// On whose behalf it was asked.
  public let subject: Subject
  /// The catalog that was asked.
  public let tables: CatalogTables
  /// Why the request line was refused; nil if it was not.
  public let refusal: TargetRefusal?
  /// The method that was decided; nil for a refused request line and for a requirement.
  public let method: HTTPMethod?
  /// The path to route on; nil for a refused request line, in shadow too, and for a requirement.
  public let canonicalPath: WireText?
  /// What a handler asked for; nil for a request.
  let requirement: Requirement?

  init(
    _ decision: Decision, of subject: Subject, by gate: Guard, refusal: TargetRefusal? = nil,
    method: HTTPMethod? = nil, canonicalPath: WireText? = nil, requirement: Requirement? = nil
  ) {
    self.decision = decision
    self.subject = subject
    mode = gate.mode
    tables = gate.tables
    self.refusal = refusal
    self.method = method
    self.canonicalPath = canonicalPath
    self.requirement = requirement
  }

  /// Whether to let the request through: it is allowed, or the guard only shadows.
  public var passes: Bool { mode == .shadow || decision.outcome == .allow }

  /// Whether the request passes only because the guard shadows, and would be denied otherwise.
  public var wouldDeny: Bool { mode == .shadow && decision.outcome == .deny }

  /// Whether the request passes only because the guard shadows, and would be rejected as malformed otherwise.
  public var wouldReject: Bool { mode == .shadow && decision.outcome == .reject }

  /// The digest of the catalog's tables.
  public var catalogDigest: String { tables.digest }

  /// The instant before which the tenant's answers stay as they are; nil if nothing will change by itself.
  public var nextChange: Instant? { subject.matrix?.nextChange }
}

extension GuardDecision {
  /// The codes of what is missing, as ``CatalogTables/missing(for:matrix:capabilities:usage:)`` gives them.
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
  /// ``CatalogTables/limits(for:matrix:usage:)`` gives them.
  ///
  /// - Complexity: O(limits * usage)
  public var limits: [LimitStatus] {
    requirement.map { $0.limits(after: decision, subject, tables) }
      ?? tables.limits(for: decision, matrix: subject.matrix, usage: subject.usage)
  }

  /// The packs that would turn the decision, as ``CatalogTables/grantingPacks(for:matrix:capabilities:usage:)`` gives
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
