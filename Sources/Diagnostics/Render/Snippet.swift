/// The lines that a finding is about, with what is marked in them, and the remarks below.
struct Snippet {
  /// Places beyond this are left out; a circle of dependencies may have any number.
  private static let maximumPlaces = 100

  /// A place, and the line it is in unless there is nothing to show of it.
  private struct Mark {
    let label: Label
    let line: ShownLine?
    let isMain: Bool
  }

  private let painter: Painter
  private let ink: Ink
  /// The marks of a file, in the order of its lines; the file of the finding comes first.
  private var files: [[Mark]] = []
  private var remarks: [(title: String, text: String)] = []
  /// How many digits the longest line number has.
  private var numberWidth = 1

  init(painter: Painter, ink: Ink) {
    self.painter = painter
    self.ink = ink
  }

  /// Adds the place of a finding and the other places that belong to it.
  mutating func show(_ main: Label, and others: [Label], lines: (SourceID) -> SourceLines) {
    var files: [[Mark]] = []
    var position: [SourceID: Int] = [:]
    let labels = [main] + others.prefix(Self.maximumPlaces)
    for (index, label) in labels.enumerated() {
      let span = label.span
      let line = ShownLine(of: lines(span.source), showing: span.start)
      let mark = Mark(label: label, line: line, isMain: index == 0)
      if let file = position[span.source] {
        files[file].append(mark)
      } else {
        position[span.source] = files.count
        files.append([mark])
      }
    }
    let numbers = files.joined().filter { $0.line != nil }.map(\.label.span.start.line)
    numberWidth = String(numbers.max() ?? 1).utf8.count
    self.files = files.map { $0.sorted { $0.label.span.start < $1.label.span.start } }
    if others.count > Self.maximumPlaces {
      addRemark("note", "and \(others.count - Self.maximumPlaces) more places")
    }
  }

  mutating func addRemark(_ title: String, _ text: String) {
    remarks.append((title, text))
  }

  /// - Parameter place: Names the place of a mark in a file other than the finding's.
  func text(place: (Span) -> String) -> String {
    var text = ""
    for (index, marks) in files.enumerated() {
      if index > 0, let first = marks.first {
        text += "\(indent)\(paint(":::")) \(place(first.label.span))\n"
      }
      text += block(of: marks)
    }
    for remark in remarks {
      text += "\(indent) \(paint("=")) \(remark.title): \(remark.text)\n"
    }
    return text
  }
}

// MARK: - Blocks

extension Snippet {
  private func block(of marks: [Mark]) -> String {
    var text = ""
    var lastLine: Int?
    for mark in marks {
      guard let line = mark.line else { continue }
      let number = mark.label.span.start.line
      if lastLine == nil {
        text += "\(indent) \(paint("|"))\n"
      }
      if let lastLine, number > lastLine + 1 {
        text += paint("...") + "\n"
      }
      if lastLine != number {
        text += "\(paint(padded(number) + " |")) \(line.text)\n"
      }
      lastLine = number
      text += underline(mark, in: line)
    }
    return text
  }

  private func underline(_ mark: Mark, in line: ShownLine) -> String {
    let span = mark.label.span
    let isOneLine = span.end.line == span.start.line
    let (before, width) = line.cells(from: span.start.column, to: isOneLine ? span.end.column : .max)
    let message = printable(mark.label.message)
    let sign = String(repeating: mark.isMain ? "^" : "-", count: width) + (message.isEmpty ? "" : " " + message)
    let blanks = String(repeating: " ", count: before)
    return "\(indent) \(paint("|")) \(blanks)\(painter.paint(sign, mark.isMain ? ink : .blue))\n"
  }

  private var indent: String {
    String(repeating: " ", count: numberWidth)
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, numberWidth - digits.utf8.count)) + digits
  }

  private func paint(_ frame: String) -> String {
    painter.paint(frame, .blue)
  }
}
