package import TollgateConfiguration

/// What is wrong with what configurations must look like, and with those that packs give.
package enum ConfigurationFault: Hashable, Sendable {
  /// The schema of a module is none.
  case schema(module: String, SchemaProblem)
  /// A pack configures a module that takes no configuration.
  case noSchema(pack: String, module: String, declared: Span)
  /// A pack configures a module that it does not hold.
  case notHeld(pack: String, module: String)
  /// The schema does not allow what a pack gives.
  case refused(pack: String, module: String, ConfigurationProblem, schema: Span)
}
