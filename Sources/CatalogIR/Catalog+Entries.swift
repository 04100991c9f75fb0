import Tollgate

extension Catalog {
  /// What tables and logs call every entry, in the order of their numbers: pages `/orders/*` or `/orders/* manage`, calls
  /// `POST /api/orders/*`, with `ANY` for every method that is not listed. `/*` is left out where the pattern ends there.
  /// No two entries are called alike.
  package var entryCodes: [String] {
    routes.flatMap { route in route.entries.map { code(of: $0, on: route) } }
  }

  private func code(of entry: RouteEntry, on route: Route) -> String {
    let base = route.space == .api ? apiBase ?? [] : []
    let segments = base + route.pattern.segments.map(\.description) + (route.pattern.isExact ? [] : ["*"])
    let path = "/" + segments.joined(separator: "/")
    return switch entry.operation {
    case .anyMethod: "ANY \(path)"
    case .method(let method): "\(method.name) \(path)"
    case .action(0): path
    case .action(let action): "\(path) \(actions[action])"
    }
  }
}
