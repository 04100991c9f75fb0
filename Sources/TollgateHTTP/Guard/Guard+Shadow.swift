import Tollgate

extension Guard {
  /// The answer under the rollout that covers it, counted and, where only that lets it through, kept in the log.
  @inline(never)
  func shadow(
    _ answer: GuardDecision, _ target: UnsafeBufferPointer<UInt8>?, _ subject: Subject
  ) -> GuardDecision {
    let time = clock()
    let rollout = tables.rollout(
      for: answer.decision, matrix: subject.matrix, capabilities: subject.capabilities, usage: subject.usage, at: time)
    let answer = answer.under(rollout)
    if answer.wouldDeny || answer.wouldReject {
      // What the log tells of a request line is in the answer.
      let request = GuardRequest(method: "", target: WireText(target.map(Array.init) ?? []), subject: subject)
      shadowLog?.keep(GuardReport(answer, on: request, by: self).event, at: time)
    }
    shadowLog?.count(entry: answer.decision.entry, passesByShadow: answer.wouldDeny)
    return answer
  }

  /// How a requirement stands under the rollout that covers it.
  func shadow(_ answer: GuardDecision, _ requirement: Requirement, _ subject: Subject) -> GuardDecision {
    let rollout = tables.rollout(
      for: requirement.demand(in: tables), outcome: answer.decision.outcome, matrix: subject.matrix,
      capabilities: subject.capabilities, usage: subject.usage, at: clock())
    return answer.under(rollout)
  }
}
