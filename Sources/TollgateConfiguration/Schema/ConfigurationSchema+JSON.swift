/// Why a text is no schema.
public enum ConfigurationSchemaError: Error, Hashable, Sendable {
  /// It is no JSON that a configuration could be.
  case text(ConfigurationTextError)
  /// Its values do not make a schema; never empty.
  case schema([SchemaProblem])

  /// The sentences for people, a line each.
  public var message: String {
    switch self {
    case .text(let error): error.message
    case .schema(let problems): problems.map(\.message).joined(separator: "\n")
    }
  }
}

extension ConfigurationSchema {
  /// Reads the schema of a configuration, such as the compiler prints for a module.
  ///
  /// - Complexity: O(length of the text)
  public init(json text: String) throws(ConfigurationSchemaError) {
    let value: Configuration
    do throws(ConfigurationTextError) {
      value = try Configuration(json: text)
    } catch {
      throw .text(error)
    }
    let (schema, problems) = Self.read(value)
    guard let schema else { throw .schema(problems) }
    self = schema
  }

  /// Turns a value into the schema of a configuration; nil with what is wrong with it.
  package static func read(_ value: Configuration) -> (schema: ConfigurationSchema?, problems: [SchemaProblem]) {
    var reader = SchemaReader()
    let schema = reader.root(value)
    return (reader.problems.isEmpty ? schema : nil, reader.problems)
  }

  /// The schema as JSON Schema draft-07 that means the same to every reader: `additionalProperties` is always said.
  ///
  /// - Complexity: O(size of the schema)
  public var json: String {
    value.json
  }

  private var value: Configuration {
    var object = Configuration.Object([.init("type", .string(type.rawValue))])
    object["title"] = title.map { .string($0) }
    object["description"] = summary.map { .string($0) }
    switch form {
    case .object(let properties, let allowsOthers):
      if !properties.isEmpty {
        object["properties"] = .object(Configuration.Object(properties.map { .init($0.name, $0.schema.value) }))
      }
      let required = properties.filter(\.isRequired).map { Configuration.string($0.name) }
      if !required.isEmpty { object["required"] = .array(required) }
      object["additionalProperties"] = .boolean(allowsOthers)
    case .array(let items): object["items"] = items?.value
    case .string(let minimum, let maximum):
      object["minLength"] = minimum.map { .integer($0) }
      object["maxLength"] = maximum.map { .integer($0) }
    case .integer(let minimum, let maximum):
      object["minimum"] = minimum.map { .integer($0) }
      object["maximum"] = maximum.map { .integer($0) }
    case .boolean: break
    }
    object["enum"] = allowed.map { .array($0) }
    object["default"] = standard
    return .object(object)
  }
}
