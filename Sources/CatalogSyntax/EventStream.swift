internal import CYaml
internal import Diagnostics

/// An event where libyaml left it.
typealias Event = UnsafePointer<yaml_event_t>

/// The events of one text, as libyaml reads them.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>

  /// Fails only for want of memory. `text` must outlive the stream.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    current = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    current.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else { return nil }
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_event_delete(current)
    yaml_parser_delete(parser)
    current.deallocate()
    parser.deallocate()
  }

  /// The next event, valid until the next call; nil if the text is no YAML there.
  mutating func next() -> Event? {
    yaml_event_delete(current)
    return yaml_parser_parse(parser, current) == 1 ? Event(current) : nil
  }

  /// Why ``next()`` gave nothing.
  var failure: ParserFailure {
    ParserFailure(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "not enough memory",
      context: parser.pointee.context.map { String(cString: $0) },
      place: parser.pointee.error == YAML_READER_ERROR
        ? .byte(parser.pointee.problem_offset) : .position(Position(parser.pointee.problem_mark)),
      contextPosition: Position(parser.pointee.context_mark))
  }
}

/// A complaint of libyaml.
struct ParserFailure {
  enum Place {
    case position(Position)
    /// Where reading stopped before there were lines.
    case byte(Int)
  }

  let problem: String
  let context: String?
  let place: Place
  /// Meaningful only with a `context`.
  let contextPosition: Position
}

extension Position {
  /// libyaml counts from 0, in characters.
  init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }
}
