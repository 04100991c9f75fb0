import CatalogIR
import Tollgate

/// An entry of a route in words.
struct MatrixEntry {
  /// Pages as `/orders/*` or `/orders/* manage`, calls as `POST /api/orders/*`, with `ANY` for every method that is not
  /// listed. `/*` is left out where the pattern ends there.
  let code: String
  let name: Text?
}

extension Catalog {
  /// Every entry of every route, in the order of their numbers in the tables.
  var entries: [MatrixEntry] {
    routes.flatMap { route in
      route.entries.map { MatrixEntry(code: code(of: $0, on: route), name: route.name) }
    }
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
