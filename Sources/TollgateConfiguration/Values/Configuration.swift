/// What a module is configured with: JSON without null and with whole numbers only.
///
/// A setting that has no value is left out. Texts and names are compared by their bytes, objects without regard to the
/// order of their members, which is kept.
public enum Configuration: Sendable {
  /// Names with their values.
  case object(Object)
  /// Values in an order.
  case array([Configuration])
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int64)
  /// Yes or no.
  case boolean(Bool)

  /// The type's name in a schema.
  ///
  /// - Complexity: O(1)
  public var type: ConfigurationType {
    switch self {
    case .object: .object
    case .array: .array
    case .string: .string
    case .integer: .integer
    case .boolean: .boolean
    }
  }
}

/// The types that a schema can ask for, by their names in JSON Schema.
public enum ConfigurationType: String, Sendable, CaseIterable {
  /// Names with their values.
  case object
  /// Values in an order.
  case array
  /// A text.
  case string
  /// A whole number.
  case integer
  /// Yes or no.
  case boolean
}

extension Configuration: Hashable {
  /// Compares texts by bytes, and objects without regard to order.
  public static func == (left: Configuration, right: Configuration) -> Bool {
    switch (left, right) {
    case (.object(let left), .object(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
    case (.integer(let left), .integer(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    default: false
    }
  }

  /// Feeds what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(type)
    switch self {
    case .object(let object): hasher.combine(object)
    case .array(let values): hasher.combine(values)
    case .string(let text): hasher.combine(Array(text.utf8))
    case .integer(let integer): hasher.combine(integer)
    case .boolean(let boolean): hasher.combine(boolean)
    }
  }
}
