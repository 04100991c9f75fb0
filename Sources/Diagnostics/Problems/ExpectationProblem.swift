/// What is wrong with an expectation, before it is put to the catalog.
package enum ExpectationProblem: Hashable, Sendable {
  /// It asserts nothing.
  case empty(expectation: String)
  /// A subject that is neither a request, a module nor a feature.
  case malformedSubject(subject: String)
  /// A data flow that is not two names and an arrow.
  case malformedFlow(flow: String)
  /// A request whose target the guard would refuse, in the guard's word for it.
  case malformedTarget(request: String, refusal: String)
  /// A request that no entry of the catalog answers.
  case unmapped(request: String)
  /// A list names a page or an API route that the catalog has not.
  case unknownRoute(key: String, kind: EntityKind, nearest: NamedPlace?)
  /// A date, an instant or a time zone that cannot be read.
  case unreadableTime(text: String, key: String, form: String)
  /// Two keys that exclude one another.
  case contradiction(expectation: String, key: String, other: String, first: Span)
  /// A subject that must pass and be refused, or stands twice.
  case expectedTwice(subject: String, first: Span)
}
