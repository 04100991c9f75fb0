package import Diagnostics

/// Every code that a catalog has used, with its number, by kind and in the order of the file.
package struct LedgerDeclaration: Sendable {
  /// What a line says of its code.
  package enum Fate: Sendable {
    case used(number: Located<Int>)
    /// Gone, for a reason, and perhaps with another code to turn to.
    case retired(number: Located<Int>, reason: String, instead: Located<Name>?)
    case renamed(to: Located<Name>)
  }

  /// A line of the ledger.
  package struct Row: Sendable {
    package let code: Located<Name>
    package let fate: Fate
    /// The round in which the code was retired or renamed; nil until `generate` has written it.
    package let round: Int?
  }

  /// The heading.
  package let place: Span
  /// Whether nothing else stands in its file.
  package let isAlone: Bool
  /// Counts releases.
  package var round = 1
  package var rows: [EntityKind: [Row]] = [:]
  /// Whether its own shape is at fault, so that rules about it would only repeat that.
  package var isBroken = false

  package init(at place: Span, isAlone: Bool) {
    self.place = place
    self.isAlone = isAlone
  }

  /// The kinds whose codes have numbers, in the order of the sections, with the names of these.
  package static let sections: [(kind: EntityKind, key: String)] = [
    (.module, "modules"), (.feature, "features"), (.pack, "packs"), (.capability, "capabilities"), (.limit, "limits"),
  ]
}

extension LedgerDeclaration.Row {
  /// The number, where the line itself says it.
  package var number: Located<Int>? {
    switch fate {
    case .used(let number), .retired(let number, _, _): number
    case .renamed: nil
    }
  }
}
