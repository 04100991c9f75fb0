import CatalogIR
import Diagnostics

/// The codes that are declared to be called otherwise now: by kind, from the code in BASE to the code in HEAD.
typealias Renames = [EntityKind: [String: String]]

extension Catalog {
  /// What its ledger, and it itself, says of the kinds with numbers, with the codes of each kind.
  var numberings: [(kind: EntityKind, numbering: Numbering, codes: [String])] {
    guard let ledger else { return [] }
    return [
      (.module, ledger.modules, modules.map(\.code)), (.feature, ledger.features, features.map(\.code)),
      (.pack, ledger.packs, packs.map(\.code)), (.capability, ledger.capabilities, capabilities.map(\.code)),
      (.limit, ledger.limits, limits.map(\.code)),
    ]
  }

  /// What each code that is only called otherwise is called now.
  var renames: Renames {
    let renames = numberings.map { kind, numbering, codes in
      let pairs = numbering.former.compactMap { former in
        former.reason == nil ? former.successor.map { (former.code, codes[$0]) } : nil
      }
      return (kind, Dictionary(pairs) { first, _ in first })
    }
    return Dictionary(uniqueKeysWithValues: renames)
  }
}
