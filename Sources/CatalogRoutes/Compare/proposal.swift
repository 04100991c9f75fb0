import CatalogAnalysis
import CatalogIR
import CatalogModel
import CatalogSyntax
import Tollgate

extension RouteComparison {
  /// The lines that the catalog lacks, as YAML to be looked through; empty if it lacks none.
  ///
  /// A route under a broader path asks for what decides it now, and one that is denied for all that the entry asks for
  /// whose path begins most alike. Where none begins alike, or everyone passes it, a line says `TODO`, which no catalog
  /// compiles.
  package var proposal: String {
    Route.Space.allCases.reversed().map { section(of: $0) }.joined()
  }

  private func section(of space: Route.Space) -> String {
    var seen: Set<String> = []
    let lines = missing.filter { $0.space == space }.compactMap { missing -> String? in
      // No page can answer it.
      if space == .page, let method = missing.method, method != .get { return nil }
      let path = missing.pattern.description + (missing.pattern.isExact ? "" : "/*")
      let key = space == .api ? missing.method.map { "\($0.name) \(path)" } ?? path : path
      guard seen.insert(key).inserted else { return nil }
      guard case .success = parsePattern(path, isExact: false, foldsCase: false) else {
        return "  # no pattern can say \(key)\n"
      }
      guard let model = missing.decidedBy ?? nearest(to: missing) else { return "  \(key): TODO\n" }
      let name = model.declaration.key.text
      guard let value = model.declaration.proposedValue(inMenu: space == .page && hasNavigation) else {
        return "  \(key): TODO # everyone passes \(name)\n"
      }
      return "  \(key): \(value) # as \(name)\n"
    }
    return lines.isEmpty ? "" : "\(space == .page ? "pages" : "api"):\n\(lines.joined())"
  }

  /// The entry whose path begins most like that of a missing one; of several the one for its method, then the one for
  /// every method. What everyone passes, or asks for nothing, is no model for what is denied.
  private func nearest(to missing: MissingLine) -> CatalogLines.Line? {
    var best: (line: CatalogLines.Line, likeness: (Int, Int))?
    for line in spaces[missing.space]?.all ?? [] where line.declaration.proposedValue(inMenu: false) != nil {
      let length = zip(line.pattern.segments, missing.pattern.segments).prefix { $0 == $1 }.count
      let likeness = (length, line.method == missing.method ? 2 : line.method == nil ? 1 : 0)
      if length > 0, best.map({ likeness > $0.likeness }) ?? true { best = (line, likeness) }
    }
    return best?.line
  }
}

extension RouteDeclaration {
  /// All that reading a page or calling the API here asks for, as the value of a key; nil where everyone passes, and
  /// where it asks for nothing.
  fileprivate func proposedValue(inMenu: Bool) -> String? {
    let read = actions.first { $0.code.text == "read" }?.entry
    let asked = [entry, read].compactMap(\.self)
    guard asked.contains(where: \.hasCondition), asked.allSatisfy({ $0.isPublic == nil }) else { return nil }
    var members = entry.members
    if let read { members.append(("read", flowValue(of: read.members))) }
    if inMenu { members.append(("menu", "none")) }
    return flowValue(of: members)
  }
}

extension EntryDeclaration {
  /// All that it asks for, key by key.
  fileprivate var members: [Member] {
    let limits = consumes.map { "\(scalarText($0.limit.text)): \($0.amount)" }
    let members: [(key: String, value: String?)] = [
      ("module", module.map { scalarText($0.text) }),
      ("any", anyModules.flatMap { flowList(of: $0.value) }),
      ("feature", feature.map { scalarText($0.text) }),
      ("can", flowList(of: capabilities)),
      ("consumes", limits.isEmpty ? nil : "{ \(limits.joined(separator: ", ")) }"),
    ]
    return members.compactMap { key, value in value.map { (key, $0) } }
  }
}

private typealias Member = (key: String, value: String)

/// Members on one line; a module alone needs no more than its code.
private func flowValue(of members: [Member]) -> String {
  if members.count == 1, let only = members.first, only.key == "module" { return only.value }
  return members.isEmpty ? "{}" : "{ \(members.map { "\($0.key): \($0.value)" }.joined(separator: ", ")) }"
}

/// Codes on one line; nil for none.
private func flowList(of names: [Located<Name>]) -> String? {
  names.isEmpty ? nil : "[\(names.map { scalarText($0.text) }.joined(separator: ", "))]"
}
