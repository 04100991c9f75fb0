/// What a catalog's ledger says of the codes that have numbers, or what the catalog itself says of their former ones.
package struct Ledger: Hashable, Sendable {
  package var modules = Numbering()
  package var features = Numbering()
  package var packs = Numbering()
  package var capabilities = Numbering()
  package var limits = Numbering()

  package init() {}
}

/// The numbers of the codes of one kind.
///
/// Invariants, checked by ``Catalog/checkInvariants()``: ids follow numbers; every id is listed once.
package struct Numbering: Hashable, Sendable {
  /// By id, in ascending order; empty in a catalog that keeps no ledger.
  package var numbers: [Int]
  /// The positions of new codes, whose numbers stand in no file yet.
  package var unwritten: Set<Int>
  /// The positions in the order of the catalog's files, which is that of tables for people.
  package var listed: [Int]
  /// The codes that are no longer used.
  package var former: [FormerCode]

  package init(
    numbers: [Int] = [], unwritten: Set<Int> = [], listed: [Int] = [], former: [FormerCode] = []
  ) {
    self.numbers = numbers
    self.unwritten = unwritten
    self.listed = listed
    self.former = former
  }
}

/// A code that a catalog has used and uses no longer.
package struct FormerCode: Hashable, Sendable {
  package var code: String
  /// The position of what it has become or of what stands in its place; nil if there is no such thing.
  package var successor: Int?
  /// Why it is gone; nil if it only is called otherwise now.
  package var reason: String?
  /// Whether it went in the round that the catalog is in, so that generated code still knows it.
  package var isRecent: Bool

  package init(code: String, successor: Int? = nil, reason: String? = nil, isRecent: Bool) {
    self.code = code
    self.successor = successor
    self.reason = reason
    self.isRecent = isRecent
  }
}

extension Catalog {
  /// The modules in the order of the files.
  package var listedModules: [ID<Module>] { listed(ledger?.modules, of: modules) }
  /// The features in the order of the files.
  package var listedFeatures: [ID<Feature>] { listed(ledger?.features, of: features) }
  /// The packs in the order of the files.
  package var listedPacks: [ID<Pack>] { listed(ledger?.packs, of: packs) }
  /// The limits in the order of the files.
  package var listedLimits: [ID<Limit>] { listed(ledger?.limits, of: limits) }

  /// Without a ledger ids follow the files.
  private func listed<Entity>(_ numbering: Numbering?, of entities: [Entity]) -> [ID<Entity>] {
    (numbering?.listed ?? Array(entities.indices)).map { ID($0) }
  }
}
