/// What is wrong with who needs, extends or includes whom.
package enum DependencyProblem: Hashable, Sendable {
  /// A step of a circle: `from` says at `span` that it needs `to`.
  package struct Edge: Hashable, Sendable {
    package let from: String
    package let to: String
    package let span: Span

    package init(from: String, to: String, span: Span) {
      self.from = from
      self.to = to
      self.span = span
    }
  }

  /// Modules, connections: a circle of `requires`, from the member that comes first in byte order.
  case cycle(kind: EntityKind, edges: [Edge])
  /// An entity names itself where another belongs.
  case namesItself(kind: EntityKind, name: String, verb: String)
  /// An always-on module needs something that is not always there.
  case alwaysOnRequires(module: String, required: String, kind: EntityKind, declared: Span)
  /// An always-on module that waits for a configuration.
  case alwaysOnConfigured(module: String)
  /// A released module needs one that is not released, because of its lifecycle or its phase.
  case requiresUnreleased(module: String, required: String, hindrance: String, declared: Span)
  /// Modules that enhance one another.
  case enhancementCircle(edges: [Edge])
  /// Data that comes back to where it started.
  case flowCircle(edges: [Edge])
  /// A system that nothing names.
  case systemUnused(system: String)
}
