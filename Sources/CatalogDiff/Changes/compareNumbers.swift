import CatalogIR
import Diagnostics

extension ChangeFinder {
  /// Numbers of the ledgers, which rows may hold: a number stands for one thing for ever.
  mutating func compareNumbers() {
    for kind in head.catalog.numberings.map(\.kind) {
      let pairs = base.codes(kind).compactMap { code in base.ledgerNumber(kind, code).map { ($0, code) } }
      let owners = Dictionary(pairs) { first, _ in first }
      for code in head.codes(kind) {
        guard let number = head.ledgerNumber(kind, code) else { continue }
        let entity = Entity(kind, code)
        if let old = base.ledgerNumber(kind, code) {
          if old != number { add(.number(entity), "\(number) and not \(old)") }
        } else if let other = owners[number] {
          add(.number(entity), "\(number), which stood for \(other)")
        }
      }
    }
  }
}
