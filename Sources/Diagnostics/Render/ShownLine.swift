/// A line of a file as a terminal shows it, cut around one of its columns if it is long.
struct ShownLine {
  /// Columns that are shown before the one that counts, where a line is cut.
  private static let columnsBefore = 60

  let text: String
  /// The column that `cellsBefore` starts with.
  private let firstColumn: Int
  /// For each shown column the cells of `text` before it; the last entry ends the line.
  private let cellsBefore: [Int]

  /// Fails if there is no such line or nothing in it.
  init?(of lines: SourceLines, showing start: Position) {
    guard let content = lines.content(of: start.line), !content.isEmpty else { return nil }
    var firstColumn = 1
    var stretch = ShownStretch(of: lines, in: content.indices)
    if !stretch.isComplete, start.column > stretch.columns - Self.columnsBefore {
      firstColumn = max(1, start.column - Self.columnsBefore)
      let first = lines.byte(at: Position(line: start.line, column: firstColumn))
      stretch = ShownStretch(of: lines, in: first..<content.endIndex, after: ShownStretch.ellipsis)
    }
    text = stretch.isComplete ? stretch.text : stretch.text + ShownStretch.ellipsis
    self.firstColumn = firstColumn
    cellsBefore = stretch.cellsBefore
  }

  /// The cells before a stretch and those it takes, at least one.
  func cells(from start: Int, to end: Int) -> (before: Int, width: Int) {
    let before = cellsBefore[index(of: start)]
    return (before, max(1, cellsBefore[index(of: end)] - before))
  }

  private func index(of column: Int) -> Int {
    min(max(0, column - firstColumn), cellsBefore.count - 1)
  }
}

/// As much of a line as there is room for.
private struct ShownStretch {
  static let ellipsis = "..."
  private static let maximumCells = 160
  /// What stands for a tab, whose width would depend on where the line starts.
  private static let tab = "    "

  private(set) var text: String
  private(set) var cellsBefore: [Int]
  /// Whether the stretch was shown to its end.
  private(set) var isComplete = true

  var columns: Int {
    cellsBefore.count - 1
  }

  init(of lines: SourceLines, in range: Range<Int>, after start: String = "") {
    text = start
    var cells = start.utf8.count
    cellsBefore = [cells]
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = lines.scalar(at: offset)
      let shown = scalar == "\t" ? Self.tab : scalar.shown
      cells += shown.unicodeScalars.count == 1 ? scalar.cells : shown.utf8.count
      guard cells <= Self.maximumCells else {
        isComplete = false
        return
      }
      text += shown
      cellsBefore.append(cells)
      offset = lines.byte(after: offset)
    }
  }
}
