import CatalogModel
import Diagnostics

/// A code is declared once. Modules, connections and systems share their codes, because `requires` and `with` name
/// several of these kinds; actions belong to their page.
@Sendable
func checkDuplicateCodes(_ program: Program) -> [Diagnostic] {
  let shared: [[EntityKind]] = [
    [.module, .connection, .system], [.limit], [.pack], [.capability], [.role], [.group], [.status],
    [.enumeration], [.objective], [.expectation], [.rollout],
  ]
  let ofCatalog = shared.map { kinds in
    kinds.flatMap { kind in program.codes(of: kind).map { (kind: kind, code: $0) } }
  }
  let ofPages = program.routes.map { route in
    route.declaration.actions.map { (kind: EntityKind.action, code: $0.code) }
  }
  return (ofCatalog + ofPages).flatMap(repeated)
}

private func repeated(_ codes: [(kind: EntityKind, code: Located<Name>)]) -> [Diagnostic] {
  var first: [Name: (kind: EntityKind, span: Span)] = [:]
  return codes.sorted { $0.code.span < $1.code.span }.compactMap { kind, code -> Diagnostic? in
    guard let earlier = first[code.value] else {
      first[code.value] = (kind, code.span)
      return nil
    }
    let problem = NameProblem.duplicate(code: code.text, kind: kind, first: earlier.span, firstKind: earlier.kind)
    return Diagnostic(.name(problem), at: code.span)
  }
}
