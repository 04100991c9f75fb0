import CatalogIR
import CatalogModel
import Diagnostics

/// A pattern takes some target that the guard lets through to it.
@Sendable
func checkPatternsThatNeverMatch(_ program: Program) -> [Diagnostic] {
  let base = (program.apiBase ?? []).map { "/" + $0 }.joined()
  return program.routes.compactMap { route in
    guard route.isSound, let pattern = route.pattern else { return nil }
    let declared = route.declaration.pattern
    let above = route.space == .api ? base.utf8.count : 0
    if above + declared.value.utf8.count > longestTarget, above + pattern.description.utf8.count > longestTarget {
      return Diagnostic(
        .route(
          .neverMatches(pattern: declared.value, segment: declared.value, why: "is longer than the longest target")),
        at: declared.span)
    }
    guard declared.value.utf8.contains(where: isRefusedByGuard) else { return nil }
    for segment in pattern.segments {
      guard let refused = segment.example.utf8.first(where: isRefusedByGuard) else { continue }
      let why = "holds \(UnicodeScalar(refused)), which the guard refuses"
      return Diagnostic(
        .route(.neverMatches(pattern: declared.value, segment: segment.description, why: why)), at: declared.span)
    }
    return nil
  }
}

/// The guard's bound on a request target, in bytes.
private let longestTarget = 8192
