/// The rules about the routes that a server really has, held by `tollgate routes`.
extension Rule {
  package static let realRoute: [Rule] = [
    realRouteDenied, realRouteSplit, realRouteBelowBroader, entryWithoutRoute, unreadableRoute, noRealRoutes,
  ]

  static let realRouteDenied = Rule(
    "TG651", .error, "real route that is denied", isWaivable: false,
    purpose: "Checks that an entry of the catalog takes every route of the server.",
    example: .words("A catalog whose api has /orders, and a server that also has the route GET /invoices."),
    mend: .words("The same catalog with the line /invoices: BILLING under api."))

  static let realRouteSplit = Rule(
    "TG652", .warning, "real route decided by several entries", isWaivable: false,
    purpose: "Checks that one entry decides every target of a route of the server.",
    example: .words("A catalog with /files/:name and /files/secret, and a server with GET /files/{name} alone."),
    mend: .words("The same catalog, and a server with a route GET /files/secret of its own."))

  static let realRouteBelowBroader = Rule(
    "TG653", .warning, "real route under a broader path", isWaivable: false,
    purpose: "Checks that a route of the server has an entry of its own, or one that says /* at the end.",
    example: .words("A catalog whose api has /orders/:id, and a server that also has GET /orders/export."),
    mend: .words("The same catalog with a line for GET /orders/export; or, for what lies below /orders, /orders/*."))

  static let entryWithoutRoute = Rule(
    "TG654", .warning, "entry without a real route", isWaivable: false,
    purpose: "Checks that every entry of the catalog decides a route that the server has.",
    example: .words("A catalog whose api has /ordres, and a server with GET /orders."),
    mend: .words("The same catalog with /orders in its place."))

  static let unreadableRoute = Rule(
    "TG655", .warning, "route that is not read", isWaivable: false,
    purpose: "Checks that every line of a list and every path of a document is a route.",
    example: .words("A list of routes with the line: Showing 12 routes."),
    mend: .words("The same list without it, or with # before it."))

  static let noRealRoutes = Rule(
    "TG656", .error, "file without routes", isWaivable: false,
    purpose: "Checks that the file to compare with is an OpenAPI 3 document or a list, and names a route.",
    example: .words("A document that says swagger: \"2.0\"."),
    mend: .words("The document as OpenAPI 3, which converters make of it."))
}
