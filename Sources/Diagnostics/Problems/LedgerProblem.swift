/// What is wrong between a catalog and the ledger of its codes.
package enum LedgerProblem: Hashable, Sendable {
  /// What has become of a code.
  package enum Fate: Hashable, Sendable {
    case retired(reason: String)
    case renamed(to: String)
  }

  /// Why an entity cannot take over the number of another code.
  package enum Bar: Hashable, Sendable {
    case retired
    case renamed(to: String)
    /// Another entity says the same.
    case claimed(by: String)
    /// The entity has a number already.
    case numbered
  }

  /// A code that was retired or renamed is declared again.
  case reused(code: String, kind: EntityKind, fate: Fate, row: Span)
  case numberUsedTwice(number: Int, code: String, other: String, kind: EntityKind, first: Span)
  /// A code without a row.
  case unlisted(code: String, kind: EntityKind)
  /// A row of a code that nothing declares, and that is neither retired nor renamed.
  case gone(code: String, kind: EntityKind, number: Int)
  /// `was` names a code that has no row.
  case formerUnknown(former: String, code: String, kind: EntityKind, nearest: NamedPlace?)
  /// `was` names a code that is declared.
  case formerInUse(former: String, code: String, kind: EntityKind, declared: Span)
  case formerTaken(former: String, code: String, kind: EntityKind, bar: Bar, place: Span)
  /// What a code is said to be called now has no number.
  case leadsNowhere(code: String, kind: EntityKind, to: String)
}
