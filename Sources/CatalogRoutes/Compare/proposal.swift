import CatalogAnalysis
import CatalogIR
import CatalogModel
import Tollgate

extension RouteComparison {
  /// The lines that the catalog lacks, as YAML to be looked through; empty if it lacks none.
  ///
  /// A line asks for what the entry asks for whose path begins most alike. Where none begins alike it says `TODO`, which
  /// no catalog compiles.
  package var proposal: String {
    Route.Space.allCases.reversed().map { section(of: $0) }.joined()
  }

  private func section(of space: Route.Space) -> String {
    var seen: Set<String> = []
    let lines = denied.filter { $0.space == space }.compactMap { denied -> String? in
      // No page can answer it.
      if space == .page, let method = denied.route.method, method != .get { return nil }
      let path = denied.pattern.description + (denied.pattern.isExact ? "" : "/*")
      let key = space == .api ? denied.route.method.map { "\($0.name) \(path)" } ?? path : path
      guard seen.insert(key).inserted else { return nil }
      guard case .success = parsePattern(path, isExact: false, foldsCase: false) else {
        return "  # no pattern can say \(key)\n"
      }
      guard let (condition, model) = condition(for: denied.pattern, in: space) else { return "  \(key): TODO\n" }
      return "  \(key): \(condition) # as \(model)\n"
    }
    return lines.isEmpty ? "" : "\(space == .page ? "pages" : "api"):\n\(lines.joined())"
  }

  /// What the entry asks for whose path begins most like a pattern, and its key.
  private func condition(for pattern: RoutePattern, in space: Route.Space) -> (condition: String, model: String)? {
    var best: (length: Int, condition: String, model: String)?
    for line in spaces[space]?.all ?? [] {
      guard let condition = line.declaration.entry.condition else { continue }
      let length = zip(line.pattern.segments, pattern.segments).prefix { $0 == $1 }.count
      if length > best?.length ?? 0 { best = (length, condition, line.declaration.key.text) }
    }
    return best.map { ($0.condition, $0.model) }
  }
}

extension EntryDeclaration {
  /// What has to be enabled, as the value of an entry; nil where it is public or several will do.
  fileprivate var condition: String? {
    if let feature { return "{ feature: \(feature.text) }" }
    return module?.text
  }
}
