/// Lines of text with indentation, for every emitter.
struct CodeWriter {
  private var bytes: [UInt8] = []
  private var depth = 0

  /// The lines so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// How long they are, in bytes.
  var length: Int { bytes.count }

  /// Adds a line of some pieces, one behind the other; an empty one gets no blanks.
  mutating func line(_ pieces: String...) {
    if pieces.contains(where: { !$0.isEmpty }) {
      bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }
    for var piece in pieces { piece.withUTF8 { bytes += $0 } }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Makes room for so many more bytes.
  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

  /// Takes back all that goes beyond a length.
  mutating func cut(to length: Int) {
    bytes.removeLast(bytes.count - length)
  }

  /// Adds an empty line, unless a block has just begun.
  mutating func gap() {
    if !bytes.suffix(2).elementsEqual("{\n".utf8) { line() }
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
    for (pattern, statement) in cases { line(pattern, ": ", statement) }
    line("}")
  }
}
