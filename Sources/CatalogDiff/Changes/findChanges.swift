import CatalogIR
import Diagnostics

/// Everything in which two catalogs differ, whether or not somebody gains or loses by it: what a difference brings along
/// is not told again beside it.
///
/// - Complexity: linear in the size of the catalogs, but for packs × (modules + limits).
func findChanges(_ base: Side, _ head: Side) -> [Change] {
  var finder = ChangeFinder(base: base, head: head)
  finder.compareCodes()
  finder.compareNumbers()
  finder.compareModules()
  finder.compareFeatures()
  finder.comparePacks()
  finder.compareLimits()
  finder.compareRoutes()
  finder.compareRoles()
  finder.compareRollouts()
  finder.compareSurroundings()
  let order = Dictionary(uniqueKeysWithValues: ChangeRule.all.enumerated().map { ($1.code, $0) })
  return finder.changes.enumerated().sorted { left, right in
    (order[left.element.rule.code] ?? 0, left.offset) < (order[right.element.rule.code] ?? 0, right.offset)
  }.map(\.element)
}

/// Collects the differences of one kind of entity after another, a file a kind.
struct ChangeFinder {
  let base: Side
  let head: Side
  private(set) var changes: [Change] = []

  init(base: Side, head: Side) {
    self.base = base
    self.head = head
  }

  mutating func add(_ fact: Fact, _ detail: String = "") {
    changes.append(Change(fact, detail))
  }

  /// The codes of a kind that both catalogs have, in the order of HEAD.
  func shared(_ kind: EntityKind) -> [String] {
    head.codes(kind).filter { base.has(kind, $0) }
  }

  /// Adds what is in one of two lists and not in the other, unless it is in one of the catalogs alone.
  mutating func compare(
    _ kind: EntityKind, _ before: [String], _ after: [String], giving: Bool, _ fact: (String, Turn) -> Fact
  ) {
    // What a list gives is told by the thing itself where that comes or goes; what it asks for is not.
    func counts(_ code: String) -> Bool { !giving || base.has(kind, code) && head.has(kind, code) }
    for code in before where !after.contains(code) && counts(code) { add(fact(code, giving ? .stricter : .looser)) }
    for code in after where !before.contains(code) && counts(code) { add(fact(code, giving ? .looser : .stricter)) }
  }
}

/// Names of attributes that differ, for people.
func differing(_ attributes: [(name: String, differs: Bool)]) -> String {
  attributes.filter(\.differs).map(\.name).joined(separator: ", ")
}
