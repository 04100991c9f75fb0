extension RealRouteProblem: Fact {
  var rule: Rule {
    switch self {
    case .unmapped, .methodUnlisted, .pageMethod: .realRouteDenied
    case .split: .realRouteSplit
    case .broader: .realRouteBelowBroader
    case .entryWithoutRoute: .entryWithoutRoute
    case .noRoute, .unknownPath, .elsewhere: .unreadableRoute
    case .notOpenAPI, .noRoutes: .noRealRoutes
    }
  }

  var wording: Wording {
    switch self {
    case .unmapped(let route):
      Wording(
        "\(route) is denied: no entry of the catalog takes it", label: "denied to everybody",
        help: "add an entry for it; --propose prints the lines")
    case .methodUnlisted(let route, let key, let first):
      Wording(
        "\(route) is denied: the entries of its path do not list the method", label: "denied to everybody",
        labels: [Label("'\(key)' decides for this path", at: first)],
        help: "add a line for the method, or one without a method; --propose prints the lines")
    case .pageMethod(let route):
      Wording(
        "\(route) is denied: it is not below api_base, and pages answer GET alone", label: "denied to everybody",
        help: "serve it below api_base, or say with --base what stands before these paths")
    case .split(let route, let key, let others):
      Wording(
        "\(route) is decided by '\(key)', and for some targets by "
          + others.map { "'\($0.name)'" }.joined(separator: ", "),
        label: "several entries decide",
        labels: others.map { Label("takes some of its targets", at: $0.span) },
        help: "give the server a route for each entry, or remove the narrower one")
    case .broader(let route, let key, let entry):
      Wording(
        "\(route) has no entry of its own and is decided by '\(key)'", label: "decided by a broader path",
        labels: [Label("takes it", at: entry)],
        help: "add an entry for it, which --propose prints; or say with /* at the end of the path that everything "
          + "below it is meant")
    case .entryWithoutRoute(let kind, let key):
      Wording(
        "no real route is decided by \(kind.rawValue) '\(key)'", label: "the server has no such route",
        help: "remove it, or correct its path or method")
    case .noRoute(let text):
      Wording(
        "'\(text)' is no route", label: "no path here", help: "write a method and a path: GET /orders/:id")
    case .unknownPath(let text):
      Wording(
        "'\(text)' is no path that is known", label: "not read",
        help: "write parameters as :id, {id} or <id>, and what takes the rest of a path as *")
    case .elsewhere(let reference):
      Wording(
        "the routes here stand in '\(reference)'", label: "not read",
        help: "put all into one file; tools for OpenAPI call that bundling")
    case .notOpenAPI(let version):
      Wording(
        version.map { "'\($0)' is no version of OpenAPI 3" } ?? "the file is no OpenAPI document",
        label: "not OpenAPI 3",
        help: "give an OpenAPI 3 document, which starts with openapi: 3, or a list of routes in a file named *.txt")
    case .noRoutes:
      Wording("the file names no route", help: "write a method and a path a line: GET /orders/:id")
    }
  }
}
