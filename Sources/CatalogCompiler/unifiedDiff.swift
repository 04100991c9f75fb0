import Diagnostics

/// The lines that change between two texts, as a unified diff without context, fit for a terminal.
///
/// - Complexity: O(n) for the lines that agree at both ends, O(n * changes) for those between; more than a few
///   thousand of them are shown as replaced whole.
///
/// - Parameter note: What is said of the new text behind its name.
package func unifiedDiff(from old: [UInt8], to new: [UInt8], name: String, note: String = "") -> String {
  let (oldLines, newLines) = (lines(of: old), lines(of: new))
  let head = zip(oldLines, newLines).prefix { $0 == $1 }.count
  let tail = zip(oldLines.dropFirst(head).reversed(), newLines.dropFirst(head).reversed()).prefix { $0 == $1 }.count
  let oldMiddle = Array(oldLines[head..<(oldLines.count - tail)])
  let newMiddle = Array(newLines[head..<(newLines.count - tail)])
  var text = "--- \(name)\n+++ \(name)\(note)\n"
  for hunk in hunks(from: oldMiddle, to: newMiddle) {
    text += "@@ -\(range(hunk.old, after: head)) +\(range(hunk.new, after: head)) @@\n"
    text += oldMiddle[hunk.old].map { "-\(shown($0))" }.joined()
    text += newMiddle[hunk.new].map { "+\(shown($0))" }.joined()
  }
  return text
}

/// A line with its end.
private typealias Line = ArraySlice<UInt8>

private let lineFeed = UInt8(ascii: "\n")

private func lines(of text: [UInt8]) -> [Line] {
  var lines: [Line] = []
  var rest = text[...]
  while let end = rest.firstIndex(of: lineFeed) {
    lines.append(rest[...end])
    rest = rest[(end + 1)...]
  }
  return rest.isEmpty ? lines : lines + [rest]
}

private func shown(_ line: Line) -> String {
  let isWhole = line.last == lineFeed
  let text = printable(String(decoding: isWhole ? line.dropLast() : line, as: UTF8.self))
  return text + (isWhole ? "\n" : "\n\\ No newline at end of file\n")
}

/// A range of lines as a hunk's header writes it: a start that counts from 1, and a length.
private func range(_ lines: Range<Int>, after head: Int) -> String {
  "\(head + lines.lowerBound + (lines.isEmpty ? 0 : 1)),\(lines.count)"
}

private struct Hunk {
  var old: Range<Int>
  var new: Range<Int>
}

/// The stretches that differ, in order.
private func hunks(from old: [Line], to new: [Line]) -> [Hunk] {
  guard old.count + new.count <= 4000 else { return [Hunk(old: old.indices, new: new.indices)] }
  var removed = Set<Int>()
  var inserted = Set<Int>()
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var hunks: [Hunk] = []
  var (oldLine, newLine) = (0, 0)
  while oldLine < old.count || newLine < new.count {
    let (oldStart, newStart) = (oldLine, newLine)
    while removed.contains(oldLine) { oldLine += 1 }
    while inserted.contains(newLine) { newLine += 1 }
    if oldLine > oldStart || newLine > newStart {
      hunks.append(Hunk(old: oldStart..<oldLine, new: newStart..<newLine))
    } else {
      oldLine += 1
      newLine += 1
    }
  }
  return hunks
}
