import CatalogModel

/// What one role gives once everything it includes is added up.
struct RoleContents {
  /// More capabilities than this, over all inclusions, are not added up: the tables could not hold them.
  static let mostEntries = 4_000_000

  /// Positions of capabilities.
  var capabilities: Set<Int> = []
  /// Whether it was not added up, because there were too many entries before it.
  var isLeftOut = false

  /// The contents of every role, by its position.
  ///
  /// - Complexity: linear in the sum of the contents over all inclusions.
  static func all(
    roles: EntityTable<RoleDeclaration>, capabilities: EntityTable<CapabilityDeclaration>
  ) -> [RoleContents] {
    var result = roles.all.map { _ in RoleContents(isLeftOut: true) }
    var entries = 0
    for position in Graph(roles, \.includes).targetsFirst {
      let role = roles[position]
      var held = Set(
        role.hasEveryCapability ? Array(capabilities.indices) : capabilities.positions(of: role.capabilities))
      entries += held.count
      for included in roles.positions(of: role.includes) {
        entries += result[included].capabilities.count
        guard entries <= mostEntries else { return result }
        held.formUnion(result[included].capabilities)
      }
      guard entries <= mostEntries else { return result }
      result[position] = RoleContents(capabilities: held)
    }
    return result
  }
}
