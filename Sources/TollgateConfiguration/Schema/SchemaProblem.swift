/// One thing that keeps a value from being a schema.
public struct SchemaProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Fact: Hashable, Sendable {
    /// What a keyword wants, in the words of messages.
    public enum Form: String, Hashable, Sendable {
      /// A schema.
      case schema = "a schema"
      /// Properties.
      case schemas = "an object of names and their schemas"
      /// A text.
      case text = "a string"
      /// Names.
      case texts = "an array of strings"
      /// Values to choose from.
      case values = "an array of values"
      /// A whole number.
      case integer = "an integer"
      /// A number of code points.
      case length = "an integer, 0 or more"
      /// Yes or no.
      case boolean = "a boolean"
    }

    /// A keyword that is none, or one of JSON Schema's outside the subset.
    case unknownKeyword(String, isStandard: Bool)
    /// `type` is not said.
    case missingType
    /// `type` is none of the subset.
    case unknownType(String)
    /// The schema of a whole configuration has another type than `object`.
    case notAnObject(ConfigurationType)
    /// The value of a keyword, or what stands for a schema, has another form.
    case wrongForm(expected: Form)
    /// A keyword that says nothing about the type.
    case foreignKeyword(String, type: ConfigurationType)
    /// `required` names no property, the first of which are known.
    case requiredUnknown(String, known: [String])
    /// The lower bound is above the upper one.
    case crossedBounds(lower: String, upper: String)
    /// A `default` or a value of `enum` that the schema itself does not allow.
    case unfit(ConfigurationProblem)
    /// `enum` has no value, so that nothing would fit.
    case nothingAllowed
    /// A value that `required` or `enum` has already.
    case listedTwice
  }

  /// The names and positions that lead to the place.
  public let path: [String]
  /// What is wrong there.
  public let fact: Fact

  init(_ path: [String], _ fact: Fact) {
    self.path = path
    self.fact = fact
  }

  /// The way to the place as a JSON pointer (RFC 6901); empty for the whole.
  ///
  /// - Complexity: O(length of the pointer)
  public var pointer: String {
    jsonPointer(path)
  }

  /// The sentence for people, without a full stop.
  public var message: String {
    "\(path.isEmpty ? "the schema" : "'\(pointer)'") \(words)"
  }

  private var words: String {
    switch fact {
    case .unknownKeyword(_, let isStandard):
      isStandard ? "is a keyword of JSON Schema that is not supported" : "is no keyword of a schema"
    case .missingType: "does not say its type"
    case .unknownType(let type): "cannot be '\(type)'"
    case .notAnObject(let type): "must be of the type object, not \(type.rawValue)"
    case .wrongForm(let expected): "must be \(expected.rawValue)"
    case .foreignKeyword(_, let type): "says nothing about \(type.words)"
    case .requiredUnknown(let name, _): "names '\(name)', which is no property"
    case .crossedBounds(let lower, _): "is less than \(lower)"
    case .unfit(let problem):
      problem.path.isEmpty
        ? "does not fit: \(problem.message.dropFirst("the configuration ".count))" : "does not fit: \(problem.message)"
    case .nothingAllowed: "allows nothing"
    case .listedTwice: "stands there a second time"
    }
  }
}
