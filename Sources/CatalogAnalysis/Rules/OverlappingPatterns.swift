import CatalogIR
import CatalogModel
import Diagnostics

/// Two patterns that share a target are nested, so that one of them is the more specific.
@Sendable
func checkOverlappingPatterns(_ program: Program) -> [Diagnostic] {
  program.routes.compactMap { route in
    guard route.isSound, let pattern = route.pattern, let number = route.number else { return nil }
    let table = program.patterns(of: route.space)
    var conflict: Problem?
    table.index.forEachRival(of: pattern) { other in
      // Of two patterns the later is reported, and of two lines of one the later.
      guard other <= number else { return true }
      let rival = table.index.patterns[other]
      let earlier = table.routes[other].first {
        $0.isSound && $0.declaration.key.span < route.declaration.key.span
          && (other != number || $0.method == route.method)
      }
      conflict = earlier.flatMap { problem(of: route, pattern, with: $0, rival, apiBase: program.apiBase) }
      return conflict == nil
    }
    return conflict.map { Diagnostic($0, at: route.declaration.pattern.span) }
  }
}

/// What is wrong between two patterns that share a target and are not nested.
private func problem(
  of route: ProgramRoute, _ pattern: RoutePattern, with other: ProgramRoute, _ rival: RoutePattern, apiBase: [String]?
) -> Problem? {
  let (key, otherKey) = (route.declaration.key.text, other.declaration.key.text)
  let first = other.declaration.pattern.span
  if pattern.hasSameTargets(as: rival) {
    return .route(.sameTargets(pattern: key, other: otherKey, first: first))
  }
  guard let witness = pattern.witness(with: rival) else { return nil }
  let base = route.space == .api ? (apiBase ?? []).map { "/" + $0 }.joined() : ""
  return .route(.overlap(pattern: key, other: otherKey, witness: base + witness, first: first))
}
