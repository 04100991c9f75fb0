import CatalogModel
import Diagnostics

/// What is in a rollout is in one, so that its mode is said at one place.
@Sendable
func checkThingsInTwoRollouts(_ program: Program) -> [Diagnostic] {
  var first: [RolloutSubject: (rollout: Name, span: Span)] = [:]
  return program.declaration.rollouts.flatMap { rollout in
    rollout.subjects.compactMap { subject, span -> Diagnostic? in
      guard let earlier = first[subject] else {
        first[subject] = (rollout.code.value, span)
        return nil
      }
      // Of a name that stands twice in one list, and of a rollout that is declared twice, that alone is reported.
      guard earlier.rollout != rollout.code.value else { return nil }
      let problem = RolloutProblem.governedTwice(
        subject: subject.words, rollout: rollout.code.text, other: earlier.rollout.text, first: earlier.span)
      return Diagnostic(.rollout(problem), at: span)
    }
  }
}
