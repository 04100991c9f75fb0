/// One thing in a configuration that its schema does not allow.
///
/// It never holds a value of the configuration, which may be a secret.
public struct ConfigurationProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Fact: Hashable, Sendable {
    /// A value of another type.
    case wrongType(expected: ConfigurationType, found: ConfigurationType)
    /// An object lacks a property.
    case missing(String)
    /// A name that is none of the properties, the first of which are known.
    case unknownProperty(String, known: [String])
    /// A value that is none of the `enum`: the first of its values, and how many others there are.
    case notAllowed([Configuration], others: Int)
    /// Less than `minimum`.
    case tooSmall(minimum: Int64)
    /// More than `maximum`.
    case tooLarge(maximum: Int64)
    /// Fewer code points than `minLength`.
    case tooShort(minimum: Int64)
    /// More code points than `maxLength`.
    case tooLong(maximum: Int64)
  }

  /// As many names or values as a problem lists.
  package static let mostListed = 50

  /// The names and positions that lead to the value.
  public let path: [String]
  /// What is wrong with it.
  public let fact: Fact

  init(_ path: [String], _ fact: Fact) {
    self.path = path
    self.fact = fact
  }

  /// The way to the value as a JSON pointer (RFC 6901); empty for the whole.
  ///
  /// - Complexity: O(length of the pointer)
  public var pointer: String {
    jsonPointer(path)
  }

  /// The sentence for people, without a full stop.
  public var message: String {
    "\(path.isEmpty ? "the configuration" : "'\(pointer)'") \(words)"
  }

  private var words: String {
    switch fact {
    case .wrongType(let expected, let found): "must be \(expected.words), not \(found.words)"
    case .missing(let name): "lacks '\(name)'"
    case .unknownProperty: "is no property of the schema"
    case .notAllowed(let allowed, let others):
      "must be one of \(allowed.map(\.json).joined(separator: ", "))\(others > 0 ? " and \(others) others" : "")"
    case .tooSmall(let minimum): "must be \(minimum) or more"
    case .tooLarge(let maximum): "must be \(maximum) or less"
    case .tooShort(let minimum): "must have \(characters(minimum)) or more"
    case .tooLong(let maximum): "must have \(characters(maximum)) or fewer"
    }
  }

  private func characters(_ count: Int64) -> String {
    count == 1 ? "1 character" : "\(count) characters"
  }
}

extension ConfigurationType {
  /// The type in a sentence.
  var words: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .integer: "an integer"
    case .boolean: "a boolean"
    }
  }
}

/// A path as RFC 6901 writes it.
func jsonPointer(_ path: [String]) -> String {
  path.map { name in
    "/"
      + name.unicodeScalars.map { scalar in
        switch scalar {
        case "~": "~0"
        case "/": "~1"
        default: String(scalar)
        }
      }.joined()
  }.joined()
}
