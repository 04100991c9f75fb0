import CatalogModel
import Diagnostics

/// `was` names a code that the ledger has and the catalog has not, and that is still to be had.
@Sendable
func checkFormerCodes(_ program: Program) -> [Diagnostic] {
  program.ledgerSections.flatMap { section in
    var claimed: [Name: any NumberedDeclaration] = [:]
    return section.entities.compactMap { entity -> Diagnostic? in
      guard let former = entity.was else { return nil }
      let problem = section.fault(in: former, of: entity, claimed[former.value])
      if claimed[former.value] == nil { claimed[former.value] = entity }
      return problem.map { Diagnostic(.ledger($0), at: former.span) }
    }
  }
}

extension LedgerSection {
  /// Why an entity cannot have had a code before; nil if it can.
  ///
  /// - Parameter rival: What claims the code already.
  fileprivate func fault(
    in former: Located<Name>, of entity: any NumberedDeclaration, _ rival: (any NumberedDeclaration)?
  ) -> LedgerProblem? {
    func taken(_ bar: LedgerProblem.Bar, _ place: Span) -> LedgerProblem {
      .formerTaken(former: former.text, code: entity.code.text, kind: kind, bar: bar, place: place)
    }
    if let declared = self.entity(former.value) {
      return .formerInUse(former: former.text, code: entity.code.text, kind: kind, declared: declared.code.span)
    }
    guard let row = row(of: former.value) else {
      // What is declared still cannot be what was meant.
      let free = rows.filter { self.entity($0.code.value) == nil }
      var index = NameIndex(free.map(\.code.text))
      let nearest = index.nearest(to: former.text).map { free[$0].code.place }
      return .formerUnknown(former: former.text, code: entity.code.text, kind: kind, nearest: nearest)
    }
    switch row.fate {
    case .retired: return taken(.retired, row.code.span)
    case .renamed(let other):
      // What the ledger knows already.
      return other.value == entity.code.value || page.end(of: former.value) == entity.code.value
        ? nil : taken(.renamed(to: other.text), row.code.span)
    case .used:
      if let rival { return taken(.claimed(by: rival.code.text), rival.was?.span ?? rival.code.span) }
      let own = self.row(of: entity.code.value)
      return own?.number.map { taken(.numbered, $0.span) }
    }
  }
}
