import CatalogModel
import Diagnostics

/// What a code is said to be called now has a number, or has gone on to be something else.
@Sendable
func checkRenamesToNothing(_ program: Program) -> [Diagnostic] {
  program.ledgerSections.flatMap { section in
    section.rows.compactMap { row -> Diagnostic? in
      guard case .renamed(let to) = row.fate, section.page.end(of: row.code.value) == nil else { return nil }
      // Of renames that follow one another the last is wrong; on a circle each is.
      if let next = section.row(of: to.value), case .renamed = next.fate, !section.isOnCircle(row.code.value) {
        return nil
      }
      let problem = LedgerProblem.leadsNowhere(code: row.code.text, kind: section.kind, to: to.text)
      return Diagnostic(.ledger(problem), at: to.span)
    }
  }
}

extension LedgerSection {
  /// Whether renames lead from a code back to itself.
  fileprivate func isOnCircle(_ code: Name) -> Bool {
    var next = code
    for _ in rows {
      guard case .renamed(let to)? = row(of: next)?.fate else { return false }
      if to.value == code { return true }
      next = to.value
    }
    return false
  }
}
