/// What is wrong with features, capabilities, roles and navigation.
package enum AccessProblem: Hashable, Sendable {
  /// A feature that belongs to a module twice.
  case featureMappedTwice(feature: String, module: String, other: String, first: Span)
  /// A capability that no role holds.
  case capabilityWithoutRole(capability: String)
  /// A circle of roles that include one another.
  case roleCycle(edges: [DependencyProblem.Edge])
  /// A circle of groups that stand inside one another.
  case groupCycle(edges: [DependencyProblem.Edge])
  /// A page that no menu shows.
  case pageInNoGroup(page: String)
  /// A page that two menus show.
  case pageInSeveralGroups(page: String, groups: [String])
}
