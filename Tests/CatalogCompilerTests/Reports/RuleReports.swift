/// The whole text report on each rule's example, by code.
enum RuleReports {
  static let all = [file, syntax, shape, name, dependency, pack, access, route].reduce(into: [:]) { all, family in
    all.merge(family) { first, _ in first }
  }
}
