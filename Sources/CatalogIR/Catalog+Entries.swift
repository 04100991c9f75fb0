import Tollgate

extension Catalog {
  /// What tables and logs call every entry, in the order of their numbers: pages `/orders/*` or `/orders/* manage`, calls
  /// `POST /api/orders/*`, with `ANY` for every method that is not listed. `/*` is left out where the pattern ends there.
  /// No two entries are called alike.
  package var entryCodes: [String] {
    let base = (apiBase ?? []).map { "/" + $0 }.joined()
    return routes.flatMap { route in
      var path = route.space == .api ? base : ""
      for segment in route.pattern.segments { path += "/" + segment.description }
      if !route.pattern.isExact { path += "/*" }
      if path.isEmpty { path = "/" }
      return route.entries.map { code(of: $0, at: path) }
    }
  }

  private func code(of entry: RouteEntry, at path: String) -> String {
    switch entry.operation {
    case .anyMethod: "ANY \(path)"
    case .method(let method): "\(method.name) \(path)"
    case .action(0): path
    case .action(let action): "\(path) \(actions[action])"
    }
  }
}
