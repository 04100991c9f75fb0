extension BenchReport {
  /// The report for people.
  var text: String {
    "\(machine.text)\nseed \(seed)\n" + sections.map { "\n\($0.text)" }.joined()
  }
}

extension Section {
  fileprivate var text: String {
    let heads = ["", "median", "quartiles", "least", baseline.map { "to \($0)" } ?? "", "aim"]
    let lines = [heads] + rows.map(\.cells)
    let widths = heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let table = lines.map { cells in
      let padded = zip(cells, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        // Names and aims start on the left, figures end on the right.
        return column == 0 || column == 5 ? cell.0 + blanks : blanks + cell.0
      }
      var line = "  " + padded.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }
    return "\(title)\n" + notes.map { "  \($0)\n" }.joined() + table.joined()
  }
}

extension Row {
  fileprivate var cells: [String] {
    let isCount = unit == .count
    return [
      name, isCount ? shown(median) : "\(shown(median)) \(unit.rawValue)",
      isCount ? "" : "\(shown(lowerQuartile))-\(shown(upperQuartile))", isCount ? "" : shown(minimum),
      ratio.map { "\(shown($0)) x" } ?? "", aim.map { "\($0.text): \($0.isReached ? "kept" : "MISSED")" } ?? "",
    ]
  }
}
