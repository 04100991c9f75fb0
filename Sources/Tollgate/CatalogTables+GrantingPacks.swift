extension CatalogTables {
  /// The packs on sale of which each alone, had as ACTIVE from now on with all else unchanged, would turn the decision
  /// into one that allows: the cheapest first where currency and cycle compare, else the one with the fewest modules, else
  /// in the catalog's order.
  ///
  /// The arguments are those of the decision. Empty where it allows, where no pack helps, where the catalog has no status
  /// ACTIVE that grants, and without a tenant or a route.
  ///
  /// - Complexity: O(packs on sale * entities of the catalog)
  public func grantingPacks(
    for decision: Decision, matrix: AccessMatrix?, capabilities: CapabilitySet, usage: [LimitUsage]
  ) -> [PackID] {
    guard let matrix, let entry = decision.entry, decision.outcome == .deny, decision.reason != .noTenant else {
      return []
    }
    return offers(to: matrix) {
      decide(entry: entry, matrix: $0, capabilities: capabilities, usage: usage).outcome == .allow
    }
  }

  /// The packs on sale, in the order above, of which each alone, had as ACTIVE from now on, makes a matrix that passes.
  package func offers(to matrix: AccessMatrix, where passes: (AccessMatrix) -> Bool) -> [PackID] {
    read { reader in
      guard matrix.mark == reader.mark else { return [] }
      return reader.lists[reader.header(.offers)]
        .filter { passes(matrix.adding($0)) }
        .map { PackID(index: $0) }
    }
  }
}
