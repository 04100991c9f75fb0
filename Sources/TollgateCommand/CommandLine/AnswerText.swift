/// How an answer is printed.
enum AnswerFormat: String, CaseIterable {
  case text, json
}

/// An answer for people: a line, and what there is to say, each kind of thing on lines of its own.
struct AnswerText {
  private(set) var text: String

  init(_ title: String) {
    text = title + "\n"
  }

  /// Adds a line, unless there is nothing to say.
  mutating func add(_ name: String, _ values: [String]) {
    if !values.isEmpty { text += "  \(name): \(values.joined(separator: ", "))\n" }
  }
}
