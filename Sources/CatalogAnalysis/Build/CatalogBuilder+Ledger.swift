import CatalogIR
import CatalogModel

extension CatalogBuilder {
  /// Nil if the catalog has none, and says of nothing what it was before.
  var ledger: Ledger? {
    guard program.ledger.isKept || program.ledger.hasFormerCodes else { return nil }
    var ledger = Ledger()
    ledger.modules = numbering(of: program.modules)
    ledger.features = numbering(of: program.features)
    ledger.packs = numbering(of: program.packs)
    ledger.capabilities = numbering(of: program.capabilities)
    ledger.limits = numbering(of: program.limits)
    return ledger
  }

  private func numbering<Declaration: NumberedDeclaration>(of table: EntityTable<Declaration>) -> Numbering {
    guard let page = program.ledger.pages[Declaration.kind] else { return Numbering() }
    return Numbering(
      numbers: program.ledger.isKept ? table.all.compactMap { page.numbers[$0.code.value] } : [],
      unwritten: Set(table.indices.filter { page.new.contains(table[$0].code.value) }),
      listed: table.indices.sorted { table[$0].code.span < table[$1].code.span },
      former: page.fates.keys.sorted().compactMap { formerCode($0, page, in: table) })
  }

  /// Nil for a code that is used.
  private func formerCode<Declaration: NumberedDeclaration>(
    _ code: Name, _ page: LedgerPage, in table: EntityTable<Declaration>
  ) -> FormerCode? {
    guard let round = page.fates[code]?.round, let end = page.end(of: code) else { return nil }
    var former = FormerCode(code: code.text, successor: table[end], isRecent: round == program.ledger.round)
    if case .retired(_, let reason, let instead, _)? = page.fates[end] {
      former.reason = reason
      former.successor = instead.flatMap { table[$0] }
    }
    return former
  }
}
