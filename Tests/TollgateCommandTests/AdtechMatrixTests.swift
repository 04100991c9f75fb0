import XCTest

/// The capability matrix of the ad operations document, from what `matrix` prints of the catalog that ships.
final class AdtechMatrixTests: CommandTestCase {
  /// As it stands in the document.
  private static let document = """
    | Capability | DSP Only | + Booking | + CRM |
    |------------|----------|-----------|-------|
    | Basic Pacing | ✓ | ✓ | ✓ |
    | Spend Tracking | ✓ | ✓ | ✓ |
    | Budget Pacing | | ✓ | ✓ |
    | Margin Calculation | | ✓ | ✓ |
    | Booking Reconciliation | | | ✓ |
    | Variance Analysis | | | ✓ |
    | Performance Alerts | ✓ | ✓ | ✓ |
    | Budget Alerts | | ✓ | ✓ |
    | Margin Alerts | | ✓ | ✓ |
    | DSP QA Checks | ✓ | ✓ | ✓ |
    | Booking QA Checks | | ✓ | ✓ |
    | Naming Validation | ✓ | ✓ | ✓ |
    | Booking Cross-Ref | | ✓ | ✓ |
    """

  /// The cells of a Markdown table, without the line below its heading.
  private func cells(_ table: String) -> [[String]] {
    var rows = table.split(separator: "\n").map { row in
      row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    if rows.count > 1 { rows.remove(at: 1) }
    return rows
  }

  private func matrix(_ format: String) throws -> Run {
    try tollgate("matrix", Self.package.appendingPathComponent("catalog/adtech").path, "--format", format)
  }

  func testEveryCellOfTheDocumentIsPrinted() throws {
    let document = cells(Self.document)
    XCTAssertEqual(document.count, 14)
    let run = try matrix("markdown")
    XCTAssertEqual(run.complaints, "")
    let printed = cells(run.output)
    XCTAssertEqual(printed.count, document.count)
    for (row, expected) in zip(printed, document) {
      guard row.count == 5, expected.count == 4 else {
        XCTFail("\(row) is no row of the matrix")
        continue
      }
      // The second column has the code, which the document does not give.
      for column in 0..<4 {
        let (cell, wanted) = (row[column == 0 ? 0 : column + 1], expected[column])
        if wanted == "Capability" { continue }
        XCTAssertEqual(cell.lowercased(), wanted.lowercased(), "\(expected[0]), column \(column)")
      }
    }
  }

  func testEveryFormSaysTheSame() throws {
    let document = cells(Self.document).dropFirst()
    let csv = try matrix("csv").output.components(separatedBy: "\r\n").dropFirst().dropLast().map { line in
      line.components(separatedBy: ",")
    }
    XCTAssertEqual(
      csv.map { [$0[0]] + $0.dropFirst(2) },
      document.map { row in
        [row[0]] + row.dropFirst().map { $0.isEmpty ? "no" : "yes" }
      })
    let table = try matrix("table").output.split(separator: "\n").dropFirst()
    XCTAssertEqual(
      table.map { line in line.count { $0 == "✓" } }, document.map { row in row.count { $0 == "✓" } })
  }
}
