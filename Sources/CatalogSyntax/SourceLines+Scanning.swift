internal import Diagnostics

extension SourceLines {
  /// The bytes from a place to the next blank or the end of its line.
  func run(at position: Position) -> ArraySlice<UInt8> {
    guard let content = content(of: position.line) else { return [] }
    return content[byte(at: position)...].prefix { !isBlank($0) }
  }

  /// The first place at or after a place of the same line where no blank stands.
  func afterBlanks(_ position: Position) -> Position {
    guard let content = content(of: position.line) else { return position }
    let blanks = content[byte(at: position)...].prefix(while: isBlank)
    return Position(line: position.line, column: position.column + blanks.count)
  }

  /// What a line says, without the blanks around it and without a comment; nil if that is nothing.
  func statement(of line: Int) -> (text: String, start: Position, end: Position)? {
    guard let content = content(of: line) else { return nil }
    let indentation = content.prefix(while: isBlank).count
    var statement = content.dropFirst(indentation)
    if let comment = statement.commentStart {
      statement = statement[..<comment]
    }
    while let last = statement.last, isBlank(last) {
      statement.removeLast()
    }
    guard !statement.isEmpty else { return nil }
    let text = String(decoding: statement, as: UTF8.self)
    let column = indentation + 1
    return (
      text, Position(line: line, column: column),
      Position(line: line, column: column + text.unicodeScalars.count)
    )
  }
}

extension ArraySlice<UInt8> {
  /// Where `#` starts a comment: at the start or after a blank.
  fileprivate var commentStart: Int? {
    indices.first { index in
      self[index] == UInt8(ascii: "#") && (index == startIndex || isBlank(self[index - 1]))
    }
  }
}

/// Whether a byte is a space or a tab.
package func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

extension String {
  /// The text without spaces and tabs at its ends.
  package var trimmed: String {
    let start = utf8.drop(while: isBlank)
    let blanks = start.reversed().prefix(while: isBlank).count
    return String(decoding: start.dropLast(blanks), as: UTF8.self)
  }
}
