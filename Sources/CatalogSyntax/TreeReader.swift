internal import CYaml
internal import Diagnostics

/// Builds nodes from events, without recursion.
struct TreeReader {
  private let source: SourceID
  private let bytes: [UInt8]
  private let dialect: Dialect
  private lazy var lines = SourceLines(bytes)
  private var open: [OpenCollection] = []
  /// What foreign files have given a name to.
  private var anchors: [String: Node] = [:]
  private var root: Node?
  private var nodeCount = 0
  private var diagnostics: [Diagnostic] = []

  init(source: SourceID, bytes: [UInt8], dialect: Dialect) {
    self.source = source
    self.bytes = bytes
    self.dialect = dialect
  }

  /// Reads a stream to its end, or to the finding that makes the rest meaningless, which then is the only one.
  mutating func read(_ stream: consuming EventStream) -> (node: Node?, diagnostics: [Diagnostic]) {
    while let event = stream.next() {
      if let finding = take(event) {
        return (nil, [finding])
      }
      if event.pointee.type == YAML_STREAM_END_EVENT || startsSecondDocument(event) {
        return finish()
      }
    }
    let enclosing = open.last { $0.isFlow }.map(\.start)
    return (nil, [syntaxError(stream.failure, insideBracketAt: enclosing, lines: lines, source: source)])
  }

  private mutating func finish() -> (node: Node?, diagnostics: [Diagnostic]) {
    switch root?.content {
    case nil, .scalar("", .plain):
      let isSaid = !diagnostics.isEmpty
      return (nil, isSaid ? diagnostics : [Diagnostic(.file(.empty), at: Span(startOf: source))])
    default:
      return (root, diagnostics)
    }
  }

  /// - Returns: A finding after which nothing else of the file is worth reporting.
  private mutating func take(_ event: Event) -> Diagnostic? {
    switch event.pointee.type {
    case YAML_DOCUMENT_START_EVENT:
      refuseTagDirectives(event)
    case YAML_SCALAR_EVENT:
      let scalar = event.pointee.data.scalar
      refuseProperties(of: event, anchor: scalar.anchor, tag: scalar.tag)
      let isRefused = dialect == .catalog && scalar.length == 0 && (scalar.anchor != nil || scalar.tag != nil)
      add(isRefused ? Node(.refused, at: span(of: event)) : node(of: event), named: scalar.anchor)
      return countNode(event)
    case YAML_ALIAS_EVENT:
      add(alias(event))
      return countNode(event)
    case YAML_SEQUENCE_START_EVENT:
      let list = event.pointee.data.sequence_start
      refuseProperties(of: event, anchor: list.anchor, tag: list.tag)
      return begin(
        event, OpenCollection(event, isMapping: false, isFlow: list.style == YAML_FLOW_SEQUENCE_STYLE), list.anchor)
    case YAML_MAPPING_START_EVENT:
      let mapping = event.pointee.data.mapping_start
      refuseProperties(of: event, anchor: mapping.anchor, tag: mapping.tag)
      return begin(
        event, OpenCollection(event, isMapping: true, isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE), mapping.anchor)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      end(event)
    default:
      break
    }
    return nil
  }

  private mutating func begin(
    _ event: Event, _ collection: consuming OpenCollection, _ anchor: UnsafeMutablePointer<yaml_char_t>?
  ) -> Diagnostic? {
    guard open.count < dialect.depth else {
      return Diagnostic(.syntax(.tooDeep(limit: dialect.depth)), at: firstCharacter(of: event))
    }
    if dialect == .foreign { collection.anchor = anchor.map { String(cString: $0) } }
    open.append(collection)
    return countNode(event)
  }

  private mutating func end(_ event: Event) {
    guard let collection = open.popLast() else { return }
    let hasBracket = collection.isFlow && event.pointee.end_mark.index > event.pointee.start_mark.index
    let anchor = collection.anchor
    let (node, repeated) = collection.close(
      in: source, dialect, bracketEnd: hasBracket ? Position(event.pointee.end_mark) : nil)
    diagnostics += repeated
    if let anchor { anchors[anchor] = node }
    add(node)
  }

  /// What an alias stands for; refused in a catalog, and where nothing has that name.
  private mutating func alias(_ event: Event) -> Node {
    let name = event.pointee.data.alias.anchor.map { String(cString: $0) } ?? ""
    if dialect == .foreign, let node = anchors[name] { return node }
    report(.alias(name: name), at: span(of: event))
    return Node(.refused, at: span(of: event))
  }

  private mutating func add(_ node: Node, named anchor: UnsafeMutablePointer<yaml_char_t>? = nil) {
    if dialect == .foreign, let anchor { anchors[String(cString: anchor)] = node }
    guard !open.isEmpty else {
      root = node
      return
    }
    if let problem = open[open.count - 1].add(node, dialect) {
      report(problem, at: node.span)
    }
  }

  private mutating func countNode(_ event: Event) -> Diagnostic? {
    nodeCount += 1
    guard nodeCount > dialect.nodes else { return nil }
    return Diagnostic(.syntax(.tooManyNodes(limit: dialect.nodes)), at: firstCharacter(of: event))
  }

  private mutating func report(_ problem: SyntaxProblem, at span: Span) {
    diagnostics.append(Diagnostic(.syntax(problem), at: span))
  }
}

// MARK: - Scalars

extension TreeReader {
  private mutating func node(of event: Event) -> Node {
    let scalar = event.pointee.data.scalar
    let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let text = String(decoding: value, as: UTF8.self)
    switch scalar.style {
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      return Node(.scalar(text: text, style: .block), at: blockScalarSpan(of: event))
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
      return Node(.scalar(text: text, style: .quoted), at: span(of: event))
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      let span = span(of: event)
      // The file itself was looked through, so what is forbidden here was written as an escape.
      guard dialect == .catalog, let fault = textFaults(in: value, limit: 1).first else {
        return Node(.scalar(text: text, style: .quoted), at: span)
      }
      diagnostics.append(Diagnostic(.file(fault.problem), at: span))
      return Node(.refused, at: span)
    default:
      return Node(.scalar(text: text, style: .plain), at: plainScalarSpan(of: event))
    }
  }

  /// Of a value that is left out behind `?` libyaml says that it stands on the line after the last, where none may be.
  private mutating func plainScalarSpan(of event: Event) -> Span {
    let span = span(of: event)
    guard span.start == span.end, span.start.column == 1, span.start.line > lines.count else { return span }
    let end = lines.end(of: lines.count)
    return Span(source: source, start: end, end: end)
  }

  /// From `|` or `>` to the end of the last line that is not blank; libyaml's end lies behind the blank ones.
  private mutating func blockScalarSpan(of event: Event) -> Span {
    let (start, end) = (Position(event.pointee.start_mark), Position(event.pointee.end_mark))
    guard end.column == 1 else { return Span(source: source, start: start, end: end) }
    var line = end.line - 1
    while line > start.line, lines.content(of: line)?.allSatisfy({ $0 == UInt8(ascii: " ") }) ?? true {
      line -= 1
    }
    guard line == start.line else { return Span(source: source, start: start, end: lines.end(of: line)) }
    let header = lines.run(at: start)
    return Span(source: source, start: start, end: Position(line: line, column: start.column + header.count))
  }

  private func span(of event: Event) -> Span {
    Span(source: source, start: Position(event.pointee.start_mark), end: Position(event.pointee.end_mark))
  }

  /// One character wide: where a node starts whose end is not read any more.
  private func firstCharacter(of event: Event) -> Span {
    let start = Position(event.pointee.start_mark)
    return Span(source: source, start: start, end: Position(line: start.line, column: start.column + 1))
  }
}

// MARK: - What may stand before a node

extension TreeReader {
  private mutating func refuseProperties(
    of event: Event, anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    guard dialect == .catalog else { return }
    if let anchor {
      let span = propertySpan(of: event, startingWith: UInt8(ascii: "&")).span
      report(.anchor(name: String(cString: anchor)), at: span)
    }
    if tag != nil {
      let (span, text) = propertySpan(of: event, startingWith: UInt8(ascii: "!"))
      report(.tag(text), at: span)
    }
  }

  /// An anchor or a tag as it is written. The two stand in either order where their node starts.
  private mutating func propertySpan(of event: Event, startingWith mark: UInt8) -> (span: Span, text: String) {
    var start = Position(event.pointee.start_mark)
    var run = lines.run(at: start)
    if run.first != mark {
      let second = lines.afterBlanks(Position(line: start.line, column: start.column + run.count))
      if lines.run(at: second).first == mark {
        (start, run) = (second, lines.run(at: second))
      }
    }
    let text = String(decoding: run, as: UTF8.self)
    let end = Position(line: start.line, column: start.column + text.unicodeScalars.count)
    return (Span(source: source, start: start, end: end), text)
  }

  private mutating func refuseTagDirectives(_ event: Event) {
    let directives = event.pointee.data.document_start.tag_directives
    guard dialect == .catalog, root == nil, directives.start != directives.end else { return }
    for line in Position(event.pointee.start_mark).line...Position(event.pointee.end_mark).line {
      guard let statement = lines.statement(of: line), statement.text.utf8.starts(with: "%TAG".utf8) else { continue }
      let span = Span(source: source, start: statement.start, end: statement.end)
      report(.directive(statement.text), at: span)
    }
  }

  private mutating func startsSecondDocument(_ event: Event) -> Bool {
    guard event.pointee.type == YAML_DOCUMENT_START_EVENT, let root else { return false }
    let first = Span(source: source, start: root.span.start, end: root.span.start)
    report(.severalDocuments(first: first), at: span(of: event))
    return true
  }
}
