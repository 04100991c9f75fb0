/// What would mend a finding: what its help says, as a fact that a tool can act on.
package enum Suggestion: Hashable, Sendable {
  /// To write another text for the one that stands at the finding's place.
  case write(String, insteadOf: String)
  /// To add items to a list, behind the item at a place.
  case add([String], behind: Span)
  /// To add a member with a code, or a list of it, to what a key at a place holds; a code that stands there alone is its
  /// module.
  case addMember(String, code: String, isList: Bool, below: Span)
  /// To start the file with a line.
  case startFile(line: String)

  /// The suggestion in a few words.
  package var words: String {
    switch self {
    case .write(let text, let old): "'\(old)' becomes '\(text)'"
    case .add(let items, _): "adds \(items.joined(separator: ", "))"
    case .addMember(let key, let code, let isList, _): "adds \(key): \(isList ? "[\(code)]" : code)"
    case .startFile(let line): "adds the line \(line)"
    }
  }
}

extension Suggestion {
  /// The most similar name in place of one that is none; nil if none is similar.
  init?(_ nearest: String?, insteadOf name: String) {
    guard let nearest else { return nil }
    self = .write(nearest, insteadOf: name)
  }
}

extension Fact {
  /// Most findings leave a choice.
  var suggestion: Suggestion? { nil }
}
