import CatalogModel
import Diagnostics

/// What a rollout enforces would be in a shadow without it; what it shadows can be refused.
@Sendable
func checkIdleRollouts(_ program: Program) -> [Diagnostic] {
  let rollouts = program.declaration.rollouts
  guard !rollouts.isEmpty, !rollouts.contains(where: \.isBroken) else { return [] }
  let shadowed = Set(rollouts.filter(\.isShadow).flatMap { $0.subjects.map(\.subject) })
  let routes = Dictionary(program.routes.map { ($0.rolloutSubject, $0) }) { first, _ in first }
  return rollouts.flatMap { rollout in
    rollout.subjects.compactMap { subject, span -> Diagnostic? in
      let why: RolloutProblem.Idleness
      if rollout.isShadow {
        guard let route = routes[subject], route.isPublic else { return nil }
        why = .neverRefused
      } else {
        let broader = broader(than: subject, routes[subject], program)
        guard shadowed.isDisjoint(with: broader) else { return nil }
        why = .enforcedAnyway
      }
      return Diagnostic(
        .rollout(.idle(subject: subject.words, rollout: rollout.code.text, why: why)), at: span)
    }
  }
}

/// What covers a subject besides what names it.
private func broader(
  than subject: RolloutSubject, _ route: ProgramRoute?, _ program: Program
) -> [RolloutSubject] {
  switch subject {
  case .everything: []
  case .module: [.everything]
  case .page, .apiRoute: [.everything] + (route.map { modules(of: $0, program) } ?? []).map { .module($0) }
  }
}

/// Every module that an entry of the route asks for, by itself or for a feature or a limit.
private func modules(of route: ProgramRoute, _ program: Program) -> [Name] {
  route.entries.flatMap { entry, _ in
    let features = (entry.feature.map { [$0] } ?? []).compactMap { program.features[$0.value] }
    let limits = entry.consumes.compactMap { program.limits[$0.limit.value] }
    let named = (entry.module.map { [$0] } ?? []) + (entry.anyModules?.value ?? [])
    return named.map(\.value) + features.compactMap { program.features[$0].module?.value }
      + limits.compactMap { program.limits[$0].module?.value }
  }
}

extension ProgramRoute {
  /// Whether every entry of it passes whatever is asked.
  fileprivate var isPublic: Bool {
    let conditions = entries.map(\.0).filter(\.hasCondition)
    return !conditions.isEmpty && conditions.allSatisfy { $0.isPublic != nil }
  }
}
