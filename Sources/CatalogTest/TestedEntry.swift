import CatalogAnalysis
import CatalogIR
import CatalogModel
import Diagnostics
import Tollgate
import TollgateHTTP

/// One operation on a page or an API route, with a request that it answers.
struct TestedEntry: Sendable {
  let declared: DeclaredEntry
  /// The action on a page; nil on an API route.
  let action: String?
  let menu: ID<NavigationGroup>?
  /// Nil if none was found.
  let request: EntryRequest?

  /// Looks for the request by asking.
  ///
  /// - Complexity: O(length of a path)
  init(_ declared: DeclaredEntry, in catalog: Catalog, _ gate: Guard) {
    let route = catalog.routes[declared.route]
    let operation = route.entries[declared.position].operation
    self.declared = declared
    action = operation.action.map { catalog.actions[$0] }
    menu = route.menu
    request = candidates(route, operation, action, apiBase: catalog.apiBase ?? []).first { request in
      let nobody = Subject(matrix: nil, capabilities: CapabilitySet(gate.tables, roles: []))
      return gate.decide(request.asked(by: nobody)).decision.entry == declared.number
    }
  }

  var isPage: Bool { action != nil }

  /// Whether it is what a page shows to whoever opens it.
  var isRead: Bool { action == "read" }

  /// The page or API route as its file writes it: `/catalog`, `POST /payments`.
  var key: String { declared.declaration.key.text }

  /// The entry in the words of reports: `/catalog manage`, `POST /payments`.
  var words: String {
    key + (action.map { $0 == "read" ? "" : " \($0)" } ?? "")
  }
}

/// Requests of which an entry answers some, unless narrower routes take them all.
private func candidates(
  _ route: Route, _ operation: RouteEntry.Operation, _ action: String?, apiBase: [String]
) -> [EntryRequest] {
  let base = route.space == .api ? apiBase.map { "/" + $0 }.joined() : ""
  let listed = route.entries.map(\.operation)
  let method = operation.method ?? HTTPMethod.allCases.first { $0 != .head && !listed.contains(.method($0)) } ?? .get
  return ["", "/x", "/1/y"].flatMap { tail in
    ["1", "x", "a-b", "Q7", "_", "0z"].map { value in
      let path = base + route.pattern.path(value) + (route.pattern.isExact ? "" : tail)
      return EntryRequest(
        space: route.space == .page ? .page : .api, method: "\(method.name)", target: path.isEmpty ? "/" : path,
        action: action)
    }
  }
}

extension RouteEntry.Operation {
  fileprivate var method: HTTPMethod? {
    if case .method(let method) = self { method } else { nil }
  }

  fileprivate var action: Int? {
    if case .action(let action) = self { action } else { nil }
  }
}

extension RoutePattern {
  /// A path that the pattern takes, with a value for what is open.
  fileprivate func path(_ value: String) -> String {
    segments.map { segment in
      switch segment {
      case .literal(let text): "/" + text
      case .parameter: "/" + value
      case .glob(let prefix, let suffix): "/" + prefix + value + suffix
      }
    }.joined()
  }
}
