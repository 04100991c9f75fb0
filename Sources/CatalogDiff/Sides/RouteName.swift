package import CatalogIR
import Diagnostics
import Tollgate

/// A line of a catalog's pages or API, as people write it.
package struct RouteName: Hashable, Sendable {
  package let space: Route.Space
  /// As the YAML writes it, below the base of the API and without the sign for what lies below.
  package let pattern: String
  package let isExact: Bool
  /// A method or an action; nil for the pattern as a whole, for every method that is not listed, and for `read`.
  package var operation: String?
  /// The pattern whatever its parameters are called.
  let key: Key

  /// What two lines with the same targets share.
  struct Key: Hashable, Sendable {
    let space: Route.Space
    let segments: [RoutePattern.Segment]
    let isExact: Bool
  }

  init(_ route: Route) {
    space = route.space
    pattern = route.pattern.description
    isExact = route.pattern.isExact
    let segments = route.pattern.segments.map { segment in
      if case .parameter = segment { RoutePattern.Segment.parameter("") } else { segment }
    }
    key = Key(space: route.space, segments: segments, isExact: route.pattern.isExact)
  }

  /// One operation on it.
  func with(_ operation: RouteEntry.Operation, in side: Side) -> RouteName {
    var name = self
    name.operation = operation.name(in: side)
    return name
  }

  /// As the section of the YAML writes it: `POST /orders`, or `/orders` with the action left out.
  package var entity: String {
    space == .api ? [operation, pattern].compactMap(\.self).joined(separator: " ") : pattern
  }

  /// The line in words.
  var words: String {
    switch space {
    case .page: "page \(pattern)" + (operation.map { ", action \($0)," } ?? "")
    case .api: "call \(entity)"
    }
  }
}

extension RouteEntry.Operation {
  /// The method or the action; nil for what needs no name.
  func name(in side: Side) -> String? {
    switch self {
    case .anyMethod: nil
    case .method(let method): "\(method.name)"
    case .action(0): nil
    case .action(let action): side.code(.action, action)
    }
  }
}

extension Catalog {
  /// A pattern as it stands in requests: the base of the API in front, `/*` behind unless the pattern ends there.
  func label(of route: Route) -> String {
    let base = route.space == .api ? apiBase ?? [] : []
    let segments = base + route.pattern.segments.map(\.description) + (route.pattern.isExact ? [] : ["*"])
    return "/" + segments.joined(separator: "/")
  }
}
