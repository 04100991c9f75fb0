import NaiveTollgate

/// Writes random trees as YAML, with indentation, brackets, comments and empty lines anywhere they may stand.
struct RandomYAML {
  var random: SeededGenerator
  private var count = 0

  init(random: SeededGenerator) {
    self.random = random
  }

  /// A file with a mapping.
  mutating func text() -> String {
    gap(0) + mapping(indent: 0, depth: 0) + gap(0)
  }

  private mutating func mapping(indent: Int, depth: Int) -> String {
    (0...Int.random(in: 0..<4, using: &random)).map { _ in
      let key = name()
      return gap(indent) + spaces(indent) + key + ":" + value(indent: indent, depth: depth + 1)
    }.joined()
  }

  private mutating func list(indent: Int, depth: Int) -> String {
    (0...Int.random(in: 0..<3, using: &random)).map { _ in
      gap(indent) + spaces(indent) + "-" + spaces(1 + Int.random(in: 0..<3, using: &random)) + inline(depth: depth + 1)
        + end()
    }.joined()
  }

  /// What stands behind a key, with the end of its line.
  private mutating func value(indent: Int, depth: Int) -> String {
    let inner = indent + Int.random(in: 1..<5, using: &random)
    switch Int.random(in: 0..<(depth > 3 ? 4 : 8), using: &random) {
    case 0: return " " + spaces(Int.random(in: 0..<3, using: &random)) + inline(depth: depth) + end()
    case 1:
      return " |\(random.once(in: 2) ? "-" : "")\n" + spaces(inner) + "a block\n\n" + spaces(inner + 1) + "of lines\n"
    case 2: return end() + gap(inner) + spaces(inner) + inline(depth: depth) + end()
    case 3: return " words on\n" + spaces(inner) + "two lines" + end()
    case 4: return end() + list(indent: random.once(in: 2) ? indent : inner, depth: depth)
    default: return end() + mapping(indent: inner, depth: depth)
    }
  }

  /// A text, or something in brackets; perhaps on several lines.
  private mutating func inline(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 4 ? 2 : 5), using: &random) {
    case 0: return "'it''s \(name())'"
    case 1: return name()
    case 2, 3: return "[\(items(depth) { $0.inline(depth: depth + 1) })]"
    default: return "{\(items(depth) { "\($0.name()): \($0.inline(depth: depth + 1))" })}"
    }
  }

  private mutating func items(_ depth: Int, _ item: (inout RandomYAML) -> String) -> String {
    (0..<Int.random(in: 0..<6, using: &random)).map { index in
      let start =
        random.once(in: 6) ? "\n" + spaces(20) + (random.once(in: 2) ? "# \(name())\n" + spaces(21) : "") : " "
      return (index > 0 ? "," : "") + start + item(&self)
    }.joined()
  }

  /// The end of a line, with a comment at times.
  private mutating func end() -> String {
    random.once(in: 4) ? "  # \(name())\n" : "\n"
  }

  /// Empty lines and comments between entries.
  private mutating func gap(_ indent: Int) -> String {
    guard random.once(in: 3) else { return "" }
    let comment = spaces(max(0, indent + Int.random(in: -2..<3, using: &random))) + "# \(name())\n"
    return random.pick(["\n", "\n\n", comment, "\n" + comment, comment + "\n"])
  }

  private mutating func name() -> String {
    count += 1
    return random.pick(["n", "a_longer_name", "a_name_that_takes_much_of_a_line"]) + "\(count)"
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
