import CatalogModel
import Diagnostics

extension Program {
  /// The kinds with numbers, each with its rows and with what the catalog declares; none without a ledger whose shape is
  /// sound. What a section might declare that could not be read is left out.
  var ledgerSections: [LedgerSection] {
    guard let ledger = declaration.ledger, !ledger.isBroken else { return [] }
    let entities: [EntityKind: [any NumberedDeclaration]] = [
      .module: modules.all, .feature: features.all, .pack: packs.all, .capability: capabilities.all,
      .limit: limits.all,
    ]
    return LedgerDeclaration.sections.compactMap { kind, _ in
      guard !declaration.unreadable.contains(kind), let page = self.ledger.pages[kind] else { return nil }
      return LedgerSection(kind: kind, rows: ledger.rows[kind] ?? [], page: page, entities: entities[kind] ?? [])
    }
  }
}

/// The rows of one kind beside what the catalog declares.
struct LedgerSection {
  let kind: EntityKind
  let rows: [LedgerDeclaration.Row]
  let page: LedgerPage
  let entities: [any NumberedDeclaration]
  private let rowsByCode: [Name: LedgerDeclaration.Row]
  private let entitiesByCode: [Name: any NumberedDeclaration]

  init(
    kind: EntityKind, rows: [LedgerDeclaration.Row], page: LedgerPage, entities: [any NumberedDeclaration]
  ) {
    self.kind = kind
    self.rows = rows
    self.page = page
    self.entities = entities
    rowsByCode = Dictionary(rows.map { ($0.code.value, $0) }) { first, _ in first }
    entitiesByCode = Dictionary(entities.map { ($0.code.value, $0) }) { first, _ in first }
  }

  /// The row of a code, as the file has it.
  func row(of code: Name) -> LedgerDeclaration.Row? {
    rowsByCode[code]
  }

  /// What the catalog declares under a code.
  func entity(_ code: Name) -> (any NumberedDeclaration)? {
    entitiesByCode[code]
  }
}
