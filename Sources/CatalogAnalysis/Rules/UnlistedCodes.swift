import CatalogModel
import Diagnostics

/// What has a number has a row; `generate` adds those that are missing.
@Sendable
func checkUnlistedCodes(_ program: Program) -> [Diagnostic] {
  program.ledgerSections.flatMap { section in
    section.entities.compactMap { entity -> Diagnostic? in
      // What says that it was something else is judged by that.
      guard section.row(of: entity.code.value) == nil, entity.was == nil else { return nil }
      return Diagnostic(.ledger(.unlisted(code: entity.code.text, kind: section.kind)), at: entity.code.span)
    }
  }
}
