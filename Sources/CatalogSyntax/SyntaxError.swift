internal import Diagnostics

/// The finding for a text that libyaml cannot read: where a person would look for the mistake, and which one it
/// probably is.
///
/// - Parameter bracket: The innermost `[` or `{` that was open.
func syntaxError(
  _ failure: ParserFailure, insideBracketAt bracket: Position?, lines: SourceLines, source: SourceID
) -> Diagnostic {
  let complaint = Complaint(failure, bracket: bracket, lines: lines)
  if let directive = complaint.directive {
    let span = Span(source: source, start: directive.start, end: directive.end)
    return Diagnostic(.syntax(.directive(directive.text)), at: span)
  }
  let (trap, start, end) = complaint.trap ?? (nil, complaint.place, complaint.place.next)
  let opened =
    trap == .indentation
    ? complaint.lessIndented(than: start).map { Span(source: source, start: $0.start, end: $0.end) }
    : complaint.opened.flatMap { $0 == start ? nil : Span(source: source, start: $0, end: $0.next) }
  let problem = SyntaxProblem.invalid(problem: failure.problem, opened: opened, trap: trap)
  return Diagnostic(.syntax(problem), at: Span(source: source, start: start, end: end))
}

/// What libyaml said, with the text around it.
private struct Complaint {
  typealias Found = (trap: SyntaxProblem.Trap?, start: Position, end: Position)

  let problem: String
  let context: String
  let contextPosition: Position
  let lines: SourceLines
  let place: Position
  /// Where that began which could not be finished.
  let opened: Position?

  init(_ failure: ParserFailure, bracket: Position?, lines: SourceLines) {
    problem = failure.problem
    context = failure.context ?? ""
    contextPosition = failure.contextPosition
    self.lines = lines
    let reported =
      switch failure.place {
      case .position(let position): position
      case .byte(let offset): lines.position(ofByte: offset)
      }
    let isFlow = context.contains("flow")
    opened = bracket ?? (isFlow && failure.contextPosition < reported ? failure.contextPosition : nil)
    // At the end of the file there is nothing to mark.
    let isAtEnd = reported >= lines.end(of: lines.count) && !context.contains("quoted")
    place = isAtEnd ? opened ?? reported : reported
  }

  /// The line of a directive that libyaml does not know.
  var directive: (text: String, start: Position, end: Position)? {
    ["found unknown directive name", "found incompatible YAML document"].contains(problem)
      ? lines.statement(of: place.line) : nil
  }

  var trap: Found? {
    mergeTrap ?? quoteTrap ?? startTrap ?? tabTrap ?? bracketTrap ?? colonTrap ?? lineTrap
  }

  private var mergeTrap: Found? {
    for line in [contextPosition.line, place.line, place.line - 1] where line >= 1 {
      guard let mark = lines.statement(of: line), mark.start.column == 1 else { continue }
      if ["<<<<<<<", "=======", ">>>>>>>"].contains(where: { mark.text.utf8.starts(with: $0.utf8) }) {
        return (.mergeMark, mark.start, mark.end)
      }
    }
    return nil
  }

  private var quoteTrap: Found? {
    if problem.hasPrefix("found unexpected"), context.contains("quoted scalar") {
      return (.unclosedQuote, contextPosition, contextPosition.next)
    }
    guard context == "while parsing a quoted scalar" else { return nil }
    guard let backslash = lastBackslash else { return (.unknownEscape, place, place.next) }
    return (.unknownEscape, backslash, backslash.next.next)
  }

  /// A character at the start of a text that YAML keeps for itself.
  private var startTrap: Found? {
    switch (problem, context) {
    case ("found character that cannot start any token", _) where byte(at: place) != UInt8(ascii: "\t"):
      return (.reservedStart(character(at: place)), place, place.next)
    case (_, "while scanning an alias"), (_, "while scanning an anchor"), (_, "while scanning a tag"),
      (_, "while parsing a tag"), (_, "while scanning a directive"):
      let start = contextPosition
      return (.reservedStart(character(at: start)), start, start.next)
    default:
      return nil
    }
  }

  private var tabTrap: Found? {
    let breaksLayout = opened == nil && !context.contains("quoted")
    let mentionsTab = problem.contains(" tab ") || byte(at: place) == UInt8(ascii: "\t")
    guard mentionsTab || breaksLayout, let content = lines.content(of: place.line) else { return nil }
    let indentation = content.prefix(while: isBlank)
    guard let tab = indentation.firstIndex(of: UInt8(ascii: "\t")) else {
      return mentionsTab ? (.tab, place, place.next) : nil
    }
    let start = Position(line: place.line, column: tab - content.startIndex + 1)
    return (.tab, start, start.next)
  }

  private var bracketTrap: Found? {
    let lacksValue = problem == "did not find expected node content"
    if lacksValue, opened != nil, byte(at: place) == UInt8(ascii: ":") {
      let item = lines.run(at: place).prefix { !",]}".utf8.contains($0) }
      let width = String(decoding: item, as: UTF8.self).unicodeScalars.count
      return (.colonInBrackets, place, Position(line: place.line, column: place.column + width))
    }
    if let opened, place == opened || problem.hasPrefix("did not find expected ',' or") {
      let closing = byte(at: opened) == UInt8(ascii: "{") ? "}" : "]"
      return (.unclosedBracket(closing: closing), place, place.next)
    }
    return lacksValue ? (.missingValue, place, place.next) : nil
  }

  private var colonTrap: Found? {
    switch problem {
    case "could not find expected ':'":
      let start = contextPosition
      guard let statement = lines.statement(of: start.line) else { return nil }
      return (missingColon(in: statement.text), start, statement.end)
    case "mapping values are not allowed in this context":
      let start = lines.content(of: place.line).map { $0[..<lines.byte(at: place)] } ?? []
      if start.contains(": ") {
        return (.colonInText, place, place.next)
      }
      guard let before = statement(before: place.line), !before.text.utf8.isEntry else { return nil }
      return (missingColon(in: before.text), before.start, before.end)
    default:
      return nil
    }
  }

  private var lineTrap: Found? {
    if problem == "block sequence entries are not allowed in this context" {
      return (.listOnKeyLine, place, place.next)
    }
    guard let statement = lines.statement(of: place.line) else { return nil }
    let isIndented = problem == "mapping values are not allowed in this context"
    let isMisplaced = problem == "did not find expected key" || problem == "did not find expected '-' indicator"
    let isLeftOver = isMisplaced || problem == "did not find expected <document start>"
    let isClosing = byte(at: place).map { "]}".utf8.contains($0) } ?? false
    if isLeftOver, place > statement.start || isClosing {
      return (.afterValue, place, max(statement.end, place.next))
    }
    return isIndented || isMisplaced ? (.indentation, statement.start, statement.end) : nil
  }
}

// MARK: - The text around the place

extension Complaint {
  /// The last line before a place that starts further left.
  func lessIndented(than place: Position) -> (start: Position, end: Position)? {
    for line in stride(from: place.line - 1, through: 1, by: -1) {
      guard let statement = lines.statement(of: line), statement.start.column < place.column else { continue }
      return (statement.start, statement.end)
    }
    return nil
  }

  private func missingColon(in text: String) -> SyntaxProblem.Trap {
    let bytes = Array(text.utf8)
    let isGlued = bytes.first == UInt8(ascii: "-") || bytes.dropLast().contains(UInt8(ascii: ":"))
    return isGlued ? .forgottenSpace(text: text) : .forgottenColon(text: text)
  }

  private func statement(before line: Int) -> (text: String, start: Position, end: Position)? {
    for earlier in stride(from: line - 1, through: 1, by: -1) {
      if let statement = lines.statement(of: earlier) { return statement }
    }
    return nil
  }

  private func byte(at position: Position) -> UInt8? {
    lines.run(at: position).first
      ?? lines.content(of: position.line).flatMap { content in
        let offset = lines.byte(at: position)
        return offset < content.endIndex ? content[offset] : nil
      }
  }

  private func character(at position: Position) -> String {
    byte(at: position).map { String(UnicodeScalar($0)) } ?? ""
  }

  private var lastBackslash: Position? {
    guard let content = lines.content(of: place.line) else { return nil }
    let end = min(lines.byte(at: place) + 1, content.endIndex)
    guard let offset = content[..<end].lastIndex(of: UInt8(ascii: "\\")) else { return nil }
    return lines.position(ofByte: offset)
  }
}

extension ArraySlice<UInt8> {
  /// Whether `text` stands anywhere in it.
  fileprivate func contains(_ text: StaticString) -> Bool {
    let wanted = text.withUTF8Buffer { Array($0) }
    return indices.contains { self[$0...].starts(with: wanted) }
  }
}

extension String.UTF8View {
  /// Whether a line holds a key with its colon.
  fileprivate var isEntry: Bool {
    last == UInt8(ascii: ":") || Array(self)[...].contains(": ")
  }
}

extension Position {
  /// The place one character on.
  fileprivate var next: Position {
    Position(line: line, column: column + 1)
  }
}
