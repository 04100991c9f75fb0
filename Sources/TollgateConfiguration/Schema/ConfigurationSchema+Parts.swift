/// What the compiler needs to type values that are written without types.
extension ConfigurationSchema {
  /// Any string.
  package static var text: ConfigurationSchema {
    ConfigurationSchema(form: .string(minimum: nil, maximum: nil))
  }

  /// An array of any strings.
  package static var texts: ConfigurationSchema {
    list(of: text)
  }

  /// An array of what another schema asks for.
  package static func list(of items: ConfigurationSchema) -> ConfigurationSchema {
    ConfigurationSchema(form: .array(items: items))
  }

  /// As much of a schema as can be read of a value, which need not be an object's; nil where it has no type.
  package static func part(_ value: Configuration) -> ConfigurationSchema? {
    var reader = SchemaReader()
    return reader.schema(value, at: [])
  }

  /// The keywords of the subset.
  package static var keywords: [String] {
    SchemaReader.keywords.map(\.name)
  }
}
