extension ConfigurationSchema {
  /// The configuration that counts, out of layers of which each is stronger than the one before: usually what the pack
  /// gives, then what the customer gives. The `default`s of the schema are weaker than all of them.
  ///
  /// Objects merge name by name, everything else is replaced. A property of an object that nobody gives has no effect
  /// through the defaults inside it, only through its own; values inside arrays stand as they are.
  ///
  /// - Complexity: O(size of the layers + size of the schema)
  public func configuration(from layers: [Configuration]) -> Configuration {
    let given = layers.reduce(Configuration.object(Configuration.Object())) { $1.merged(over: $0) }
    return filled(given) ?? given
  }

  /// Whether the configuration out of these layers, the strongest last, is all that the schema asks for: what a module
  /// that requires a configuration waits for.
  ///
  /// - Complexity: O(size of the layers + size of the schema)
  public func isSatisfied(by layers: [Configuration]) -> Bool {
    check(configuration(from: layers)).isEmpty
  }

  /// A value over the default, with the defaults of the properties it lacks; nil where there is neither.
  private func filled(_ value: Configuration?) -> Configuration? {
    let merged: Configuration? =
      if let value, let standard { value.merged(over: standard) } else { value ?? standard }
    guard case .object(let properties, _) = form, case .object(var object) = merged else { return merged }
    for property in properties {
      object[property.name] = property.schema.filled(object[property.name])
    }
    return .object(object)
  }
}
