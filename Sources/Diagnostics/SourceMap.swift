/// The number of a file within one compilation: an index into its ``SourceMap``.
package struct SourceID: Hashable, Comparable, Sendable {
  private let number: UInt32

  package init(index: Int) {
    number = UInt32(clamping: index)
  }

  package var index: Int { Int(number) }

  package static func < (left: SourceID, right: SourceID) -> Bool {
    left.index < right.index
  }
}

/// A place between two characters of a file.
///
/// Lines and columns count from 1; a column counts Unicode scalars, as an editor's status line does. They are kept in
/// half the space of an `Int`, because everything that is read carries its place.
package struct Position: Hashable, Comparable, Sendable {
  private let storedLine: UInt32
  private let storedColumn: UInt32

  package init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  package var line: Int { Int(storedLine) }
  package var column: Int { Int(storedColumn) }

  package static let start = Position(line: 1, column: 1)

  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of one file, from `start` up to but without `end`.
package struct Span: Hashable, Comparable, Sendable {
  package let source: SourceID
  package let start: Position
  package let end: Position

  package init(source: SourceID, start: Position, end: Position) {
    self.source = source
    self.start = start
    self.end = end
  }

  /// The empty stretch at the start of a file, for findings about a file as a whole.
  package init(startOf source: SourceID) {
    self.init(source: source, start: .start, end: .start)
  }

  package static func < (left: Span, right: Span) -> Bool {
    (left.source, left.start, left.end) < (right.source, right.start, right.end)
  }
}

/// A file as it was read. A file that could not be read, and a folder, has no bytes.
package struct SourceFile: Sendable {
  /// The path as the user would type it.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The files of one compilation. Order is the order in which they are read, so that sorting by ``SourceID`` is
/// sorting by file.
package struct SourceMap: Sendable {
  package private(set) var files: [SourceFile] = []

  package init() {}

  /// Adds a file at the end and numbers it.
  package mutating func add(_ file: SourceFile) -> SourceID {
    files.append(file)
    return SourceID(index: files.count - 1)
  }

  package subscript(id: SourceID) -> SourceFile {
    files[id.index]
  }
}
