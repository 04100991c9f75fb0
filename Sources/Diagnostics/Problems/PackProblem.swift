/// What is wrong with what a pack holds.
package enum PackProblem: Hashable, Sendable {
  /// `pack` holds `module` without `required`. The repair adds `additions`, and what these require if they are not
  /// the whole of it; none if `without` takes `required` away. `last` is the last of the pack's own modules.
  case notClosed(
    pack: String, module: String, required: String, requirement: Span, additions: [String], isWhole: Bool, last: Span?)
  /// A circle of `extends`.
  case extendsCycle(edges: [DependencyProblem.Edge])
  /// Neither modules of its own nor a pack it extends.
  case empty(pack: String)
  /// A module that the pack it extends has already.
  case alreadyInherited(pack: String, module: String, from: String, first: Span)
  /// A limit lower than that of the pack it extends.
  case lowersLimit(pack: String, limit: String, figure: Int64, inherited: Int64, from: String, first: Span)
  /// `without` names what the extended pack does not have.
  case withoutNothing(pack: String, name: String)
  /// `without` names an always-on module.
  case withoutAlwaysOn(pack: String, module: String, declared: Span)
  /// A module that no pack holds.
  case moduleInNoPack(module: String)
}
