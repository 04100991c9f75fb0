import CatalogModel
import Diagnostics

/// Every entry says what it asks for, and says nothing that excludes something else it says.
@Sendable
func checkConditions(_ program: Program) -> [Diagnostic] {
  program.routes.filter { !$0.declaration.isBroken }.flatMap { route -> [Diagnostic] in
    var findings = route.entries.flatMap { contradictions(in: $0.declaration, of: route) }
    findings += route.declaration.actions.flatMap {
      contradictions(between: route.declaration.entry, and: $0.entry, route)
    }
    let key = route.declaration.key
    if !route.declaration.entry.hasCondition, route.declaration.actions.isEmpty {
      findings.append(Diagnostic(.route(.noCondition(pattern: key.text)), at: key.span))
    } else if !route.declaration.entry.hasCondition {
      findings += route.declaration.actions.filter { !$0.entry.hasCondition }.map {
        Diagnostic(.route(.noCondition(pattern: "\($0.code.text) of \(key.text)")), at: $0.code.span)
      }
    }
    return findings
  }
}

private func contradictions(in entry: EntryDeclaration, of route: ProgramRoute) -> [Diagnostic] {
  var findings: [Diagnostic] = []
  if let reason = entry.isPublic, let other = entry.conditions.first {
    findings.append(contradiction("public", other.key, of: route, at: reason.span))
  }
  if let any = entry.anyModules, entry.module != nil {
    findings.append(contradiction("any", "module", of: route, at: any.span))
  }
  return findings
}

/// An action adds to what its page asks for; it cannot undo it, and `any` cannot be mixed with another module.
private func contradictions(
  between page: EntryDeclaration, and action: EntryDeclaration, _ route: ProgramRoute
) -> [Diagnostic] {
  if page.isPublic != nil {
    return action.conditions.prefix(1).map { contradiction($0.key, "the page's public", of: route, at: $0.span) }
  }
  var findings: [Diagnostic] = []
  if let reason = action.isPublic, let other = page.conditions.first {
    findings.append(contradiction("public", "the page's \(other.key)", of: route, at: reason.span))
  }
  if let any = action.anyModules, page.module != nil || page.anyModules != nil {
    findings.append(
      contradiction("any", "the page's \(page.module == nil ? "any" : "module")", of: route, at: any.span))
  }
  if page.anyModules != nil, let module = action.module {
    findings.append(contradiction("module", "the page's any", of: route, at: module.span))
  }
  return findings
}

private func contradiction(_ key: String, _ other: String, of route: ProgramRoute, at span: Span) -> Diagnostic {
  Diagnostic(.route(.contradiction(pattern: route.declaration.key.text, key: key, other: other)), at: span)
}

extension EntryDeclaration {
  /// The keys that ask for something, each with a place.
  fileprivate var conditions: [(key: String, span: Span)] {
    let all: [(key: String, span: Span?)] = [
      ("module", module?.span), ("any", anyModules?.span), ("feature", feature?.span),
      ("can", capabilities.first?.span), ("consumes", consumes.first?.limit.span),
    ]
    return all.compactMap { key, span in span.map { (key, $0) } }
  }
}
