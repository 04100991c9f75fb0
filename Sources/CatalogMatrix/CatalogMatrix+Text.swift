import CatalogEmit
import Diagnostics
import TollgateJSON

/// The forms in which a matrix can be printed.
package enum MatrixFormat: String, CaseIterable, Sendable {
  case table, markdown, csv, json
}

extension CatalogMatrix {
  /// The matrix as text, whose last line has an end.
  ///
  /// - Complexity: O(rows × columns)
  package func text(_ format: MatrixFormat) -> String {
    switch format {
    case .table: table
    case .markdown: markdown
    case .csv: csv
    case .json: json
    }
  }

  private static let mark = "✓"

  /// The lines of cells, without the heading.
  private func lines(_ yes: String, _ no: String) -> [[String]] {
    rows.map { row in [row.name, row.code] + row.cells.map { $0 ? yes : no } }
  }

  /// What the first column holds, in the singular.
  private var heading: String {
    switch subject {
    case .modules: "Module"
    case .features: "Feature"
    case .routes: "Route"
    }
  }

  /// Columns two blanks apart, aligned as terminals show them.
  private var table: String {
    let lines = ([[heading, "Code"] + columns.map(\.name)] + lines(Self.mark, "")).map { $0.map(Escape.line) }
    let widths = lines.reduce(into: [Int](repeating: 0, count: columns.count + 2)) { widths, line in
      for (column, cell) in line.enumerated() { widths[column] = max(widths[column], cells(of: cell)) }
    }
    return lines.map { line in
      let last = line.lastIndex { !$0.isEmpty } ?? 0
      let padded = line[...last].enumerated().map { column, cell in
        column == last
          ? cell : cell + String(repeating: " ", count: widths[column] - cells(of: cell))
      }
      return padded.joined(separator: "  ") + "\n"
    }.joined()
  }

  private var markdown: String {
    let heading = [heading, "Code"] + columns.map { Escape.markdown($0.name) }
    let rule = heading.indices.map { $0 < 2 ? "---" : ":-:" }
    let cells = rows.map { row in
      [Escape.markdown(row.name), "`\(row.code)`"] + row.cells.map { $0 ? Self.mark : "" }
    }
    return ([heading, rule] + cells).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// RFC 4180, with codes at the head, and `yes` and `no` in the cells.
  private var csv: String {
    ([["name", "code"] + columns.map(\.code)] + lines("yes", "no"))
      .map { $0.map(Escape.csv).joined(separator: ",") + "\r\n" }.joined()
  }

  /// An object a row, whose cells are booleans by the code of the column.
  private var json: String {
    let heads = columns.map { JSONValue.object([.init("code", .string($0.code)), .init("name", .string($0.name))]) }
    let items = rows.map { row in
      JSONValue.object([
        .init("code", .string(row.code)), .init("name", .string(row.name)),
        .init("cells", .object(zip(columns, row.cells).map { .init($0.code, .bool($1)) })),
      ])
    }
    return JSONValue.object([
      .init("rows", .string(subject.rawValue)), .init("by", .string(basis.rawValue)), .init("columns", .array(heads)),
      .init("items", .array(items)),
    ]).text + "\n"
  }
}
