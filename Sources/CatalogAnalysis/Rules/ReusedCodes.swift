import CatalogModel
import Diagnostics

/// A code that was retired or renamed is not declared again.
@Sendable
func checkReusedCodes(_ program: Program) -> [Diagnostic] {
  program.ledgerSections.flatMap { section in
    section.entities.compactMap { entity -> Diagnostic? in
      guard let row = section.row(of: entity.code.value), let fate = row.lastWord else { return nil }
      let problem = LedgerProblem.reused(
        code: entity.code.text, kind: section.kind, fate: fate, row: row.code.span)
      return Diagnostic(.ledger(problem), at: entity.code.span)
    }
  }
}

extension LedgerDeclaration.Row {
  /// What has become of the code; nil if it is used.
  fileprivate var lastWord: LedgerProblem.Fate? {
    switch fate {
    case .used: nil
    case .retired(_, let reason, _): .retired(reason: reason)
    case .renamed(let code): .renamed(to: code.text)
    }
  }
}
