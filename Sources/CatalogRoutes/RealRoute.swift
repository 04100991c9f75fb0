package import CatalogIR
package import Diagnostics
package import Tollgate

/// A route that a server has, as one of its tools tells it.
package struct RealRoute: Hashable, Sendable {
  /// Nil for every method. HEAD is decided as GET, and therefore is GET here.
  package let method: HTTPMethod?
  /// The path as the file writes it, with what stands before it: `/api/v1/orders/{id}`.
  package let path: String
  /// What the path takes.
  package let pattern: RoutePattern
  package let span: Span

  /// The route in the words of messages: `GET /orders/{id}`.
  var words: String {
    method.map { "\($0.name) \(path)" } ?? path
  }
}

/// The routes of a file, and what of it is none.
package struct RealRoutes: Sendable {
  /// In the order of the file.
  package var routes: [RealRoute] = []
  package var diagnostics: [Diagnostic] = []

  mutating func report(_ problem: RealRouteProblem, at span: Span) {
    diagnostics.append(Diagnostic(.realRoute(problem), at: span))
  }

  /// Adds a path for some methods; none stands for all of them.
  mutating func add(_ path: String, _ methods: [HTTPMethod], at span: Span) {
    let patterns = realPatterns(of: path)
    guard !patterns.isEmpty else { return report(.unknownPath(text: path), at: span) }
    for method in methods.isEmpty ? [nil] : methods.map(Optional.some) {
      for pattern in patterns {
        let decided = method == .head ? .get : method
        routes.append(RealRoute(method: decided, path: path, pattern: pattern, span: span))
      }
    }
  }
}
