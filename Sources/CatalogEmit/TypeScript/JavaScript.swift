/// What every emitted module holds whatever its catalog: the route matcher and the resolver, once more for JavaScript.
///
/// The conformance file binds them to those of the runtime.
enum JavaScript {
  /// In the order in which they stand in a module, after the data of the catalog.
  static let runtime = [target, matching, decision, resolution, rollouts, navigation].joined(separator: "\n")
}
