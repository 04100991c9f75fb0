extension Guard {
  /// Goes on if the requirement is met, or the guard only shadows; the hook receives the decision.
  ///
  /// ```swift
  /// try gate.require(.any([RetailCatalog.Module.cash.id, RetailCatalog.Module.customer.id]), of: subject)
  /// ```
  ///
  /// - Complexity: O(what is asked for)
  @discardableResult
  public func require(_ requirement: Requirement, of subject: Subject) throws(Denial) -> GuardDecision {
    let decision = inspect(requirement, of: subject)
    report(decision)
    guard decision.passes else { throw Denial(decision: decision) }
    return decision
  }

  /// Says how a requirement stands, to be attached to a request, and stops nothing; the hook hears nothing of it.
  ///
  /// - Complexity: O(what is asked for)
  public func inspect(_ requirement: Requirement, of subject: Subject) -> GuardDecision {
    GuardDecision(requirement.decide(subject, tables), of: subject, by: self, requirement: requirement)
  }
}

/// A requirement that is not met.
public struct Denial: Error {
  /// What was decided.
  public let decision: GuardDecision
}
