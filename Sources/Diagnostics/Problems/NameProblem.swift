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
  /// An alias that something else has as its code or alias.
  case aliasTaken(alias: String, system: String, kind: EntityKind, first: Span)
  /// Two modules with one slug.
  case slugRepeated(slug: String, module: String, other: String, first: Span)
  /// A table in the lines of two modules.
  case tableOwnedTwice(table: String, module: String, owner: String, first: Span)
  /// An enumeration whose Swift name generated code needs for something else.
  case typeNameTaken(enumeration: String, swiftName: String)
}
