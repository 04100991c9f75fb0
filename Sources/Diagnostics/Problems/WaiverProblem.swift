/// What is wrong with a catalog's word that it lets a finding stand.
package enum WaiverProblem: Hashable, Sendable {
  /// No rule has the code.
  case unknownRule(code: String, nearest: String?)
  /// Nothing that the catalog declares has the name.
  case unknownEntity(entity: String, nearest: NamedPlace?)
  /// The rule is one that a catalog cannot be compiled without, or one that blocks nothing.
  case notWaivable(code: String, title: String, severity: Severity)
  /// The entity has no finding of the rule.
  case unused(code: String, entity: String)
  /// The last day has passed.
  case past(code: String, entity: String, until: String)
}
