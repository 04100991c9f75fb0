import CatalogSyntax
import Diagnostics

extension Decoder {
  /// As many rounds as there will ever be.
  private static let mostRounds: Int64 = 1_000_000

  mutating func ledger(_ heading: Node.Entry, isAlone: Bool) -> LedgerDeclaration {
    var ledger = LedgerDeclaration(at: heading.key.span, isAlone: isAlone)
    let before = faults
    guard var fields = Fields(heading.value, subject: "the ledger", anchor: heading.key.span, &self) else {
      ledger.isBroken = true
      return ledger
    }
    if let round = fields.integer("round", in: 1...Self.mostRounds, &self) { ledger.round = Int(round) }
    for (kind, key) in LedgerDeclaration.sections {
      guard let node = fields.take(key) else { continue }
      guard case .mapping(let entries) = node.content else {
        reportForm(of: node, expected: .numbers, subject: fields.words(key))
        continue
      }
      ledger.rows[kind] = entries.compactMap { row($0, kind, round: ledger.round) }
    }
    fields.finish(&self)
    ledger.isBroken = faults > before
    return ledger
  }

  /// A line: a number alone, or what has become of the code.
  private mutating func row(_ entry: Node.Entry, _ kind: EntityKind, round: Int) -> LedgerDeclaration.Row? {
    let code = Located(Name(entry.key.text), at: entry.key.span)
    let subject = "\(kind.rawValue) \(code.text) in the ledger"
    if !isCode(code.text) { report(.invalidCode(code: code.text), at: code.span) }
    if case .scalar = entry.value.content, !entry.value.isNull {
      return ledgerNumber(entry.value, "number of \(subject)").map {
        LedgerDeclaration.Row(code: code, fate: .used(number: $0), round: nil)
      }
    }
    guard var fields = Fields(entry.value, subject: subject, anchor: code.span, expected: .number, &self) else {
      return nil
    }
    if fields.has("renamed") {
      let successor = fields.name("renamed", &self)
      let round = self.round(&fields, upTo: round)
      fields.finish(&self)
      return successor.map { LedgerDeclaration.Row(code: code, fate: .renamed(to: $0), round: round) }
    }
    let number = fields.take("number").flatMap { ledgerNumber($0, fields.words("number")) }
    let reason = fields.text("retired", &self)
    let instead = fields.name("instead", &self)
    let round = self.round(&fields, upTo: round)
    fields.require("number", "retired")
    fields.finish(&self)
    guard let number, let reason else { return nil }
    return LedgerDeclaration.Row(
      code: code, fate: .retired(number: number, reason: reason, instead: instead), round: round)
  }

  private mutating func round(_ fields: inout Fields, upTo latest: Int) -> Int? {
    fields.integer("round", in: 1...Int64(latest), &self).map { Int($0) }
  }

  private mutating func ledgerNumber(_ node: Node, _ subject: String) -> Located<Int>? {
    integer(node, subject, in: 1...LedgerDeclaration.mostNumbers).map { Located(Int($0.value), at: $0.span) }
  }
}

extension LedgerDeclaration {
  /// The largest number: it fits in 32 bits with a sign.
  package static let mostNumbers: Int64 = 2_147_483_647
}
