import CatalogIR
import CatalogModel
import Diagnostics

/// Two patterns that share a target are nested, so that one of them is the more specific.
@Sendable
func checkOverlappingPatterns(_ program: Program) -> [Diagnostic] {
  Route.Space.allCases.flatMap { space in
    var index = PatternIndex()
    var added: [ProgramRoute] = []
    return program.routes.filter { $0.space == space && $0.isSound }.compactMap { route -> Diagnostic? in
      guard let pattern = route.pattern else { return nil }
      var conflict: Problem?
      index.forEachOverlap(with: pattern) { other in
        conflict = problem(of: route, with: added[other], apiBase: program.apiBase)
        return conflict == nil
      }
      index.add(pattern)
      added.append(route)
      return conflict.map { Diagnostic($0, at: route.declaration.pattern.span) }
    }
  }
}

/// What is wrong between two patterns that share a target; nil if one is the more specific, or if they are one pattern
/// whose methods stand in several lines.
private func problem(of route: ProgramRoute, with other: ProgramRoute, apiBase: [String]?) -> Problem? {
  guard let pattern = route.pattern, let earlier = other.pattern else { return nil }
  let (key, otherKey) = (route.declaration.key.text, other.declaration.key.text)
  let first = other.declaration.pattern.span
  if pattern.hasSameTargets(as: earlier) {
    if pattern == earlier, route.method != other.method { return nil }
    return .route(.sameTargets(pattern: key, other: otherKey, first: first))
  }
  if pattern.contains(earlier) || earlier.contains(pattern) { return nil }
  guard let witness = pattern.witness(with: earlier) else { return nil }
  let base = route.space == .api ? (apiBase ?? []).map { "/" + $0 }.joined() : ""
  return .route(.overlap(pattern: key, other: otherKey, witness: base + witness, first: first))
}
