/// What YAML allows, or does not, and this strict subset refuses.
package enum SyntaxProblem: Hashable, Sendable {
  /// A mistake that is common enough to be known by name.
  package enum Trap: Hashable, Sendable {
    /// A key without its `:`.
    case forgottenColon(text: String)
    /// A line that a merge of two versions has left behind.
    case mergeMark
    /// `key:value` or `-item`, where a space belongs in between.
    case forgottenSpace(text: String)
    /// `: ` inside a text that no quotes hold.
    case colonInText
    /// A tab where spaces indent a line.
    case tab
    /// `:` at the start of a text inside brackets.
    case colonInBrackets
    /// A text that starts with a character YAML keeps for itself.
    case reservedStart(String)
    /// A line that is indented like none of those it could belong to.
    case indentation
    case unclosedQuote
    /// A closing bracket is missing, or a comma before the next item.
    case unclosedBracket(closing: String)
    /// A comma, a bracket or the end where a value belongs.
    case missingValue
    /// A backslash in double quotes that starts no escape.
    case unknownEscape
    /// Something follows on the line after a value has ended.
    case afterValue
    /// `- item` on the line of its key.
    case listOnKeyLine
  }

  /// The parser's own complaint, where that began what it could not finish, and what the mistake probably is.
  case invalid(problem: String, opened: Span?, trap: Trap?)
  /// Nested deeper than `limit`.
  case tooDeep(limit: Int)
  /// More nodes than `limit`.
  case tooManyNodes(limit: Int)
  case duplicateKey(key: String, first: Span)
  case keyNotScalar
  case anchor(name: String)
  case alias(name: String)
  case mergeKey
  case tag(String)
  case directive(String)
  case severalDocuments(first: Span)
}
