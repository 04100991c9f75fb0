internal import CatalogIR
internal import Tollgate

extension TableWriter {
  /// Writes every code, kind by kind, with the index to find them by.
  mutating func writeCodes(of catalog: Catalog) {
    let kinds = CatalogSection.allCases.map { catalog.codes(of: $0) }
    var index = SlotIndex(count: kinds.reduce(0) { $0 + $1.count })
    var written = 0
    for (kind, codes) in kinds.enumerated() {
      startKind(codesBefore: written)
      for code in codes {
        let start = nextText(Array(code.utf8))
        row(CodeWord.self) { _ in start }
        index.insert(written, seed: kind, Array(code.utf8))
        written += 1
      }
    }
    startKind(codesBefore: written)
    let end = textEnd
    row(CodeWord.self) { _ in end }
    set(.codeMask, index.mask)
    for slot in index.slots { row(CodeSlotWord.self) { _ in slot } }

    let code = Array(catalog.code.utf8)
    set(.catalogText, text(code))
    set(.catalogLength, code.count)
  }
}

extension Catalog {
  /// The codes of a kind, by id.
  fileprivate func codes(of kind: CatalogSection) -> [String] {
    switch kind {
    case .modules: modules.map(\.code)
    case .features: features.map(\.code)
    case .packs: packs.map(\.code)
    case .statuses: statuses.map(\.code)
    case .connections: connections.map(\.code)
    case .limits: limits.map(\.code)
    case .capabilities: capabilities.map(\.code)
    case .roles: roles.map(\.code)
    case .actions: actions
    }
  }
}
