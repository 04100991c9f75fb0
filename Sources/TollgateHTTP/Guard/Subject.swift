public import Tollgate

/// On whose behalf something is asked: what the tenant has, what the user may do, and what is used up.
public struct Subject: Sendable {
  /// What the tenant has, or nobody. An optional of a large value is copied where it is looked into.
  private(set) var access: AccessMatrix {
    didSet { answers = access.answers }
  }
  /// What most decisions read of it.
  private(set) var answers: AccessAnswers
  /// What the user may do.
  public var capabilities: CapabilitySet
  /// How much of each limit is used up; of several counts for a limit the last counts, and none is 0.
  public var usage: [LimitUsage]
  /// What logs call it, such as the ids of tenant, user and request. It means nothing to decisions.
  public var label: String?

  /// Makes a subject.
  public init(
    matrix: AccessMatrix?, capabilities: CapabilitySet, usage: [LimitUsage] = [], label: String? = nil
  ) {
    access = matrix ?? .ofNobody
    answers = access.answers
    self.capabilities = capabilities
    self.usage = usage
    self.label = label
  }

  /// What the tenant has; nil if there is no tenant, or its time zone is unknown.
  public var matrix: AccessMatrix? {
    get { access.isOfNobody ? nil : access }
    set { access = newValue ?? .ofNobody }
  }
}
