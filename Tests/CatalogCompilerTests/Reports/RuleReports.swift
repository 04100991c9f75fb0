/// The whole text report on each rule's example, by code.
enum RuleReports {
  static let all = families.reduce(into: [:]) { all, family in
    all.merge(family) { first, _ in first }
  }

  private static let families = [
    file, syntax, shape, configuration, name, ledger, dependency, pack, access, route, proof, waiver, expectation,
    rollout,
  ]
}
