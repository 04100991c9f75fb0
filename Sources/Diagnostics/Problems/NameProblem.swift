/// What is wrong with a name or with what it stands for.
package enum NameProblem: Hashable, Sendable {
  /// A name that nothing declares; `nearest` is the most similar one that something does.
  case unknown(kind: EntityKind, name: String, by: String, nearest: NamedPlace?)
  /// A name that stands for something of another kind.
  case wrongKind(kind: EntityKind, name: String, by: String, actual: EntityKind, declared: Span)
  /// A code declared a second time.
  case duplicate(code: String, kind: EntityKind, first: Span, firstKind: EntityKind)
  /// Two codes that differ by case alone.
  case differsByCase(code: String, other: String, kind: EntityKind, first: Span)
  /// Two codes that become the same Swift name.
  case swiftNameClash(code: String, other: String, kind: EntityKind, swiftName: String, first: Span)
  /// The same name twice in one list.
  case listedTwice(name: String, list: String, first: Span)
}
