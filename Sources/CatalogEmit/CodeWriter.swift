/// Lines of text with indentation, for every emitter.
struct CodeWriter {
  private(set) var text = ""
  private var depth = 0

  /// Adds a line; an empty one gets no blanks.
  mutating func line(_ line: String = "") {
    if !line.isEmpty {
      for _ in 0..<depth { text += "  " }
      text += line
    }
    text += "\n"
  }

  /// Adds an empty line, unless a block has just begun.
  mutating func gap() {
    if !text.utf8.reversed().starts(with: "\n{".utf8) { line() }
  }

  /// Adds the lines of `body` two blanks further in, between two lines.
  mutating func block(_ opening: String, closing: String = "}", _ body: (inout CodeWriter) -> Void) {
    line(opening)
    depth += 1
    body(&self)
    depth -= 1
    line(closing)
  }

  /// Adds a Swift `switch` over a value, whose cases stand no further in than itself.
  ///
  /// Its bodies are statements: the compiler takes quadratic time for a `switch` that is an expression.
  mutating func choice(_ cases: [(pattern: String, statement: String)], over subject: String = "self") {
    line("switch \(subject) {")
    for (pattern, statement) in cases { line("\(pattern): \(statement)") }
    line("}")
  }
}
