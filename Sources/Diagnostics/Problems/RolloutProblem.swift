/// What is wrong with a rollout.
package enum RolloutProblem: Hashable, Sendable {
  /// Why a rollout makes no difference.
  package enum Idleness: Hashable, Sendable {
    /// What it enforces is in no shadow.
    case enforcedAnyway
    /// The page or API route is public, so that nothing is refused.
    case neverRefused
  }

  /// It names nothing, and does not say that it is about everything.
  case scopeMissing(rollout: String)
  /// It is about everything, and names something besides.
  case scopeRepeated(rollout: String)
  /// Something that another rollout has named, or everything a second time.
  case governedTwice(subject: String, rollout: String, other: String, first: Span)
  /// A page or an API route that the catalog has not.
  case unknownRoute(key: String, kind: EntityKind, rollout: String, nearest: NamedPlace?)
  /// It makes no difference for this.
  case idle(subject: String, rollout: String, why: Idleness)
  /// The last day has passed.
  case ended(rollout: String, until: String)
}
