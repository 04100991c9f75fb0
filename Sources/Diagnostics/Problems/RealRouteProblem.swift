/// What is wrong between a catalog's routes and those that a server really has.
package enum RealRouteProblem: Hashable, Sendable {
  /// A route that no entry takes.
  case unmapped(route: String)
  /// A route with a method that the entries of its path do not list; `first` is one of them.
  case methodUnlisted(route: String, key: String, first: Span)
  /// A route outside of the API with a method that no page answers.
  case pageMethod(route: String)
  /// A route whose targets several entries decide: most of them `key`, some of them `others`.
  case split(route: String, key: String, others: [NamedPlace])
  /// A route that is decided by an entry of a broader path, which does not say so with `/*`.
  case broader(route: String, key: String, entry: Span)
  /// An entry that takes no route.
  case entryWithoutRoute(kind: EntityKind, key: String)
  /// A line of a list that is neither a route nor a remark.
  case noRoute(text: String)
  /// A path of a kind that is not known.
  case unknownPath(text: String)
  /// Routes that stand in another file.
  case elsewhere(reference: String)
  /// A document that is none of OpenAPI 3; `version` is what it says it is.
  case notOpenAPI(version: String?)
  /// A file without a single route.
  case noRoutes
}
