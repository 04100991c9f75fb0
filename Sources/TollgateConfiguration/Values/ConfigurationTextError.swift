/// Why a text is no configuration.
public struct ConfigurationTextError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The text ends where something more belongs.
    case unexpectedEnd
    /// A byte that JSON does not allow there.
    case unexpectedByte(UInt8)
    /// A null: what has no value is left out.
    case null
    /// A number with a fraction or an exponent.
    case fraction
    /// A whole number that 64 bits do not hold.
    case integerOutOfRange
    /// A backslash that begins no escape, or half of a surrogate pair.
    case invalidEscape
    /// A control inside a string.
    case control
    /// A name that the object has already.
    case repeatedName(String)
    /// Nested deeper than a limit.
    case tooDeep(limit: Int)
  }

  /// The offset in bytes at which it was found.
  public let offset: Int
  /// What was found there.
  public let fault: Fault

  /// The sentence for people.
  public var message: String {
    "at byte \(offset): \(words)"
  }

  private var words: String {
    switch fault {
    case .unexpectedEnd: "the text ends too early"
    case .unexpectedByte(let byte): "the byte \(String(byte, radix: 16, uppercase: true)) does not belong here"
    case .null: "null is no value; leave the name out"
    case .fraction: "a number must be whole, without a point or an exponent"
    case .integerOutOfRange: "the number does not fit 64 bits"
    case .invalidEscape: "a backslash begins no escape here"
    case .control: "a control must be escaped"
    case .repeatedName(let name): "the name '\(name)' stands here a second time"
    case .tooDeep(let limit): "the text is nested deeper than \(limit)"
    }
  }
}
