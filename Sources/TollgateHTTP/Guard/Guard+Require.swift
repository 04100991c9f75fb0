extension Guard {
  /// Goes on if the requirement is met, or in a shadow; the hook receives the report.
  ///
  /// ```swift
  /// try gate.require(.any([RetailCatalog.Module.cash, .customer]), of: subject)
  /// ```
  ///
  /// - Complexity: O(what is asked for)
  @discardableResult
  public func require(_ requirement: Requirement, of subject: Subject) throws(Denial) -> GuardReport {
    let report = inspect(requirement, of: subject)
    if report.wouldDeny { shadowLog?.keep(report.event, at: clock()) }
    tell(report)
    guard report.passes else { throw Denial(report: report) }
    return report
  }

  /// Says how a requirement stands, to be attached to a request, and stops nothing; the hook hears nothing of it.
  ///
  /// - Complexity: O(what is asked for)
  public func inspect(_ requirement: Requirement, of subject: Subject) -> GuardReport {
    let answer = GuardDecision(requirement.decide(subject, tables))
    return GuardReport(
      shadowLog == nil ? answer : shadow(answer, requirement, subject), on: requirement, of: subject, by: self)
  }
}

/// A requirement that is not met.
public struct Denial: Error {
  /// What was decided.
  public let report: GuardReport
}
