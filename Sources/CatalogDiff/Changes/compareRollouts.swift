import CatalogIR
import Diagnostics
import Tollgate

extension ChangeFinder {
  /// What rollouts let through and until when. Decisions stay what they are; what is let through is no gain of anybody's.
  mutating func compareRollouts() {
    let before = Dictionary(base.catalog.rollouts.map { ($0.code, $0) }) { first, _ in first }
    let after = Set(head.catalog.rollouts.map(\.code))
    for rollout in head.catalog.rollouts {
      if let old = before[rollout.code] {
        compare(old, rollout)
      } else {
        add(
          .rolloutAdded(rollout.code, rollout.turn),
          "\(rollout.verb) \(listed(rollout.scope(in: head)))\(rollout.endWords)")
      }
    }
    for rollout in base.catalog.rollouts where !after.contains(rollout.code) {
      add(.rolloutRemoved(rollout.code, rollout.turn.reversed), "\(rollout.verb) \(listed(rollout.scope(in: base)))")
    }
  }

  private mutating func compare(_ old: Rollout, _ new: Rollout) {
    compareScopes(old, new)
    if let was = old.end, let isNow = new.end, was != isNow {
      add(.rolloutEnd(new.code, was < isNow ? .looser : .stricter), "\(words(for: was)) to \(words(for: isNow))")
    }
    let names = differing([
      ("who has decided it", old.author != new.author), ("reason", old.reason != new.reason),
      ("when it is promoted", old.bars != new.bars && old.mode == new.mode),
      ("what is explained", old.mode == new.mode && old.explained(in: base) != new.explained(in: head)),
    ])
    if !names.isEmpty { add(.rolloutWords(new.code), names) }
  }

  /// What comes or goes with a module or a route is told with that.
  private mutating func compareScopes(_ old: Rollout, _ new: Rollout) {
    let (was, isNow) = (old.scope(in: base), new.scope(in: head))
    let (others, known) = (Set(head.governed), Set(base.governed))
    let more = isNow.filter { !was.contains($0) && known.contains($0) }
    let less = was.filter { !isNow.contains($0) && others.contains($0) }
    if old.mode != new.mode {
      add(.rollout(new.code, new.turn), "now \(new.verb) \(listed(isNow))\(new.endWords)")
      return
    }
    if !more.isEmpty { add(.rollout(new.code, new.turn), "\(new.verb) \(listed(more)) too") }
    if !less.isEmpty { add(.rollout(new.code, new.turn.reversed), "no longer \(new.verb) \(listed(less))") }
  }
}

private func words(for end: Instant) -> String {
  end.rfc3339 ?? "\(end.milliseconds)"
}

extension Rollout {
  /// What it does to refusals.
  fileprivate var turn: Turn { mode == .shadow ? .looser : .stricter }

  fileprivate var verb: String { mode == .shadow ? "lets through" : "enforces" }

  fileprivate var endWords: String { end.map { " until \(words(for: $0))" } ?? "" }

  /// What it names, in words that both catalogs share.
  fileprivate func scope(in side: Side) -> [String] {
    (isAboutAll ? [Side.everything] : []) + side.codes(.module, modules) + entries.map { side.name(ofEntry: $0).words }
  }

  fileprivate func explained(in side: Side) -> [[String]] {
    explanations.map { [side.name(ofEntry: $0.entry).words, $0.reason.code, $0.text] }
  }
}

extension Side {
  fileprivate static let everything = "everything"

  /// All that a rollout can name.
  fileprivate var governed: [String] {
    [Self.everything] + codes(.module) + entries.indices.map { name(ofEntry: $0).words }
  }
}
