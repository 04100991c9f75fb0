import CatalogModel
import Diagnostics

/// A code does not go without a word: its row says why, or something says that it was called so.
@Sendable
func checkGoneCodes(_ program: Program) -> [Diagnostic] {
  program.ledgerSections.flatMap { section in
    let former = Set(section.entities.compactMap(\.was?.value))
    return section.rows.compactMap { row -> Diagnostic? in
      guard case .used(let number) = row.fate, section.entity(row.code.value) == nil,
        !former.contains(row.code.value)
      else { return nil }
      let problem = LedgerProblem.gone(code: row.code.text, kind: section.kind, number: number.value)
      return Diagnostic(.ledger(problem), at: row.code.span)
    }
  }
}
