import TollgateJSON

extension Configuration {
  /// The JSON text, without blanks or line breaks.
  ///
  /// - Complexity: O(size of the configuration)
  public var json: String {
    value.text
  }

  private var value: JSONValue {
    switch self {
    case .object(let object): .object(object.members.map { .init($0.name, $0.value.value) })
    case .array(let values): .array(values.map(\.value))
    case .string(let string): .string(string)
    case .integer(let integer): .integer(integer)
    case .boolean(let boolean): .bool(boolean)
    }
  }
}
