/// What a configuration must look like: a subset of JSON Schema draft-07.
///
/// The keywords are `type` (which must be said: `object`, `array`, `string`, `integer` or `boolean`), `title`,
/// `description`, `default` and `enum` for every type; `properties`, `required` and `additionalProperties` for objects;
/// `items` for arrays; `minLength` and `maxLength` for strings, in code points; `minimum` and `maximum` for integers.
/// The schema of a whole configuration has the type `object`. What differs from draft-07:
///
/// - `additionalProperties` is `true` or `false`, and without it **`false`**.
/// - A keyword that is not listed here, or that says nothing about the type it stands beside, is a mistake; so are
///   `required` names without a property, bounds that cross, and values of `default` or `enum` that do not fit.
/// - A `default` takes effect: see ``configuration(from:)``.
public struct ConfigurationSchema: Hashable, Sendable {
  /// What its type asks for.
  public indirect enum Form: Hashable, Sendable {
    /// The properties, and whether other names may stand beside them.
    case object(properties: [Property], allowsOthers: Bool)
    /// What each value is; nil for anything.
    case array(items: ConfigurationSchema?)
    /// The least and the greatest number of code points.
    case string(minimum: Int64?, maximum: Int64?)
    /// The least and the greatest number.
    case integer(minimum: Int64?, maximum: Int64?)
    /// Yes or no.
    case boolean
  }

  /// A property of an object.
  public struct Property: Hashable, Sendable {
    /// The name in the configuration.
    public let name: String
    /// What its value must look like.
    public let schema: ConfigurationSchema
    /// Whether a configuration lacks something without it.
    public let isRequired: Bool
  }

  /// A few words for people.
  public let title: String?
  /// More words for people: `description`.
  public let summary: String?
  /// What the type asks for.
  public let form: Form
  /// The values of which it must be one: `enum`; nil for any.
  public let allowed: [Configuration]?
  /// What stands where nothing is given: `default`.
  public let standard: Configuration?
  private let choices: Set<Configuration>?
  /// The properties of an object by the bytes of their names.
  private let positions: [[UInt8]: Int]
  /// The names of the properties that an object must have.
  let required: [String]

  init(
    title: String? = nil, summary: String? = nil, form: Form, allowed: [Configuration]? = nil,
    standard: Configuration? = nil
  ) {
    self.title = title
    self.summary = summary
    self.form = form
    self.allowed = allowed
    self.standard = standard
    choices = allowed.map { Set($0) }
    guard case .object(let properties, _) = form else {
      (positions, required) = ([:], [])
      return
    }
    positions = Dictionary(properties.enumerated().map { (Array($1.name.utf8), $0) }) { first, _ in first }
    required = properties.filter(\.isRequired).map(\.name)
  }

  /// The schema of an object's property; nil where it has none of this name.
  ///
  /// - Complexity: O(length of the name) on average
  package func property(_ name: String) -> ConfigurationSchema? {
    guard case .object(let properties, _) = form else { return nil }
    return positions[Array(name.utf8)].map { properties[$0].schema }
  }

  /// Whether `enum` lets a value pass.
  func allows(_ value: Configuration) -> Bool {
    choices?.contains(value) ?? true
  }

  /// The type it asks for.
  ///
  /// - Complexity: O(1)
  public var type: ConfigurationType {
    switch form {
    case .object: .object
    case .array: .array
    case .string: .string
    case .integer: .integer
    case .boolean: .boolean
    }
  }
}
