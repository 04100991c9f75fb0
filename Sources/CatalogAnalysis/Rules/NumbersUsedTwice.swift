import CatalogModel
import Diagnostics

/// A number stands for one code of its kind, for ever.
@Sendable
func checkNumbersUsedTwice(_ program: Program) -> [Diagnostic] {
  program.ledgerSections.flatMap { section in
    var first: [Int: (code: String, span: Span)] = [:]
    return section.rows.compactMap { row -> Diagnostic? in
      guard let number = row.number else { return nil }
      guard let earlier = first[number.value] else {
        first[number.value] = (row.code.text, number.span)
        return nil
      }
      let problem = LedgerProblem.numberUsedTwice(
        number: number.value, code: row.code.text, other: earlier.code, kind: section.kind, first: earlier.span)
      return Diagnostic(.ledger(problem), at: number.span)
    }
  }
}
