import CatalogIR
import Tollgate

/// A request whose answer a conformance file tells.
struct ConformanceRequest {
  var space: RouteSpace?
  var method = "GET"
  var target: String
  var action: String?

  /// A request for each entry of each route; with variants also what looks like them, and what no guard takes.
  static func all(of catalog: Catalog, withVariants: Bool) -> [ConformanceRequest] {
    let plain = catalog.routes.flatMap { requests(for: $0, catalog) }
    guard withVariants else { return plain }
    return plain + catalog.routes.flatMap { variants(of: $0, catalog) }
      + malformed.map { ConformanceRequest(space: catalog.apiBase == nil ? .page : nil, target: $0) }
      + ["get", "CONNECT", "", "GET "].map { ConformanceRequest(method: $0, target: "/") }
  }

  private static func requests(for route: Route, _ catalog: Catalog) -> [ConformanceRequest] {
    let target = catalog.path(of: route.pattern.segments.map(\.sample), in: route.space)
    return route.entries.map { entry in
      var request = ConformanceRequest(space: catalog.said(route.space), target: target)
      switch entry.operation {
      case .anyMethod: request.method = route.spareMethod
      case .method(let method): request.method = "\(method.name)"
      case .action(let action): request.action = catalog.actions[action]
      }
      return request
    }
  }

  /// Other targets with the first operation of the route, and other operations on its target.
  private static func variants(of route: Route, _ catalog: Catalog) -> [ConformanceRequest] {
    guard let first = requests(for: route, catalog).first else { return [] }
    let path = first.target
    let targets = [
      "\(path)/", "\(path)/below", "\(path)/below/17?q=/x", "\(path)x", "\(path)-", path.uppercased(),
      "/x\(path)", "https://shop.example:8443\(path)", "\(path)%20", "\(path)%C3%A9/", "\(path);v=1", "\(path)//",
      "/" + escaped(path.dropFirst().prefix(1)) + path.dropFirst(2),
    ]
    let others = targets.map { target in first.changed { $0.target = target } }
    let methods = HTTPMethod.allCases.map { method in first.changed { $0.method = "\(method.name)" } }
    let actions = (catalog.actions + ["nothing_of_the_kind"]).map { action in first.changed { $0.action = action } }
    let spaces = [RouteSpace.page, .api].map { space in first.changed { $0.space = space } }
    return others + methods + (route.space == .page ? actions : []) + spaces
  }

  private static func escaped(_ text: Substring) -> String {
    text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func changed(_ change: (inout ConformanceRequest) -> Void) -> ConformanceRequest {
    var copy = self
    change(&copy)
    return copy
  }
}

/// Targets that no guard takes, one or more a class of refusal, and a few that it takes though they look odd.
private let malformed = [
  "", "*", "a", "//", "/a//b", "/./a", "/a/..", "/%2e%2E/a", "/...", "/a%2Fb", "/a%5cb", "/a%252e", "/a%3Bb", "/a;b",
  "/a%00", "/a%7f", "/a%C2%85", "/a%E2%80%A8", "/a%FF", "/a%C0%AF", "/a%ED%A0%80", "/a%E2%82", "/a%F4%90%80%80",
  "/a%F0%9F%98%80", "/%EF%BC%8F", "/%E2%88%95", "/a%4", "/a%zz", "/a?%zz", "/a?b#c", "/a b", "/a\u{9}", "/a\u{7F}",
  "/caf\u{E9}", "/a\"b", "/a\\b", "/a?[x]", "/%2F%FF", "/%FF%2F", "/a//%FF", "http://", "http:///a", "http://u@h/a",
  "http://[::1]:80/a", "http://[x]/a", "http://h:8a/a", "HTTPS://h?x", "ftp://h/a", "/__proto__", "/constructor",
  "/" + String(repeating: "a", count: 8192), "/" + String(repeating: "a", count: 8191),
]

extension Catalog {
  /// What a request says about its space: nothing, where the base of the API decides.
  fileprivate func said(_ space: Route.Space) -> RouteSpace? {
    guard apiBase == nil else { return nil }
    return space == .page ? .page : .api
  }
}

extension Route {
  /// A method that no entry lists; GET if all are listed.
  fileprivate var spareMethod: String {
    let method = HTTPMethod.allCases.first { method in
      method != .head && !entries.contains { $0.operation == .method(method) }
    }
    return "\((method ?? .get).name)"
  }
}

extension RoutePattern.Segment {
  /// A segment that it takes.
  fileprivate var sample: String {
    switch self {
    case .literal(let text): text
    case .parameter: "17"
    case .glob(let prefix, let suffix): "\(prefix)x\(suffix)"
    }
  }
}
