import CatalogIR
import CatalogModel
import Diagnostics

/// A page or API route in a rollout is one of the catalog, as it stands in its section.
@Sendable
func checkRolloutRoutes(_ program: Program) -> [Diagnostic] {
  guard !program.declaration.rollouts.isEmpty else { return [] }
  let (pages, api) = (program.declaration.pages.map(\.key), program.declaration.api.map(\.key))
  return program.declaration.rollouts.flatMap { rollout in
    let explained = rollout.explanations
    return unknown(
      rollout.pages + explained.filter(\.isPage).map(\.route), of: .page, among: pages, in: rollout, program)
      + unknown(
        rollout.api + explained.filter { !$0.isPage }.map(\.route), of: .apiRoute, among: api, in: rollout, program)
  }
}

private func unknown(
  _ names: [Located<Name>], of kind: EntityKind, among keys: [Located<Name>], in rollout: RolloutDeclaration,
  _ program: Program
) -> [Diagnostic] {
  guard !program.declaration.unreadable.contains(kind) else { return [] }
  let known = Set(keys.map(\.value))
  return names.filter { !known.contains($0.value) }.map { name in
    let nearest = nearestName(to: name.text, among: keys.map(\.text))
    let place = nearest.flatMap { near in keys.first { $0.value == Name(near) }?.place }
    let problem = RolloutProblem.unknownRoute(
      key: name.text, kind: kind, rollout: rollout.code.text, nearest: place)
    return Diagnostic(.rollout(problem), at: name.span)
  }
}
