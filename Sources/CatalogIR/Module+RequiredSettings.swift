import TollgateConfiguration

extension Module {
  /// What every configuration of it must hold, by name, in the order of the schema.
  package var requiredSettings: [String] {
    guard case .object(let properties, _)? = configurationSchema?.form else { return [] }
    return properties.filter(\.isRequired).map(\.name)
  }
}
