import CatalogCompiler
import CatalogIR
import Foundation
import NaiveTollgate
import Tollgate
import TollgateHTTP
import XCTest

/// Each row of the article on the target policy, put to the guard.
final class TargetPolicyArticleTests: XCTestCase {
  private struct Row {
    let cells: [String]

    var method: String { String(code(1)[0].prefix { $0 != " " }) }
    var target: String { String(code(1)[0].drop { $0 != " " }.dropFirst()) }
    var space: RouteSpace? { cells[1].hasSuffix(" as a page") ? .page : nil }
    var action: String? { cells[1].contains(" for the action ") ? code(1)[1] : nil }
    var foldsCase: Bool { code(1).contains("fold_case: true") }
    var reason: String { code(2)[0] }
    /// The class of the refusal, or the canonical path.
    var detail: String? { code(2).dropFirst().first }

    /// The words in backticks of a cell.
    private func code(_ cell: Int) -> [String] {
      cells[cell].matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }
  }

  private func rows() throws -> [Row] {
    let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/TollgateHTTP/TollgateHTTP.docc/TargetPolicy.md")
    let lines = try String(contentsOf: article, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| Choice ") }.map { line in
      Row(
        cells: line.dropFirst().dropLast().components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) })
    }
  }

  /// The target with its blanks, and with the letter before `…` as often as it takes to be too long.
  private func written(_ target: String) -> String {
    let target = target.replacingOccurrences(of: "␠", with: " ")
    guard target.hasSuffix("…"), let letter = target.dropLast().last else { return target }
    let start = String(target.dropLast())
    return start + String(repeating: letter, count: RequestTarget.maximumLength + 1 - start.utf8.count)
  }

  /// Somebody who may do everything, of a tenant who has everything.
  private func owner(_ tables: CatalogTables) -> Subject {
    var tenant = TenantState()
    tenant.storeModules = (0..<tables.count(ModuleKind.self)).map { EntitlementOverride(ModuleID(index: $0), .enabled) }
    return Subject(
      matrix: AccessMatrix(tables, tenant, at: Instant(milliseconds: 0)), capabilities: CapabilitySet.all(tables))
  }

  func testEveryRowIsWhatTheGuardDoes() throws {
    var catalog = try RetailFolder.compiled().catalog
    let tables = try NaiveComparison(catalog).tables
    catalog.foldsCase = true
    let folding = try NaiveComparison(catalog).tables
    let rows = try rows()
    XCTAssertGreaterThan(rows.count, 40)
    for row in rows {
      XCTAssertEqual(row.cells.count, 4, "\(row.cells)")
      let tables = row.foldsCase ? folding : tables
      let target = written(row.target)
      let answer = Guard(tables).decide(
        GuardRequest(
          space: row.space, method: WireText(row.method), target: WireText(target),
          action: row.action.map(PageAction.named), subject: owner(tables)))
      XCTAssertEqual(answer.decision.reason.code, row.reason, "\(row.cells)")
      switch answer.decision.outcome {
      case .allow: XCTAssertEqual(try RequestTarget(target).canonicalPath.string, row.detail, "\(row.cells)")
      case .deny: XCTAssertNil(row.detail, "\(row.cells)")
      case .reject: XCTAssertEqual(answer.refusal?.rawValue, row.detail, "\(row.cells)")
      }
    }
  }

  func testEveryClassOfRefusalHasARow() throws {
    let classes = Set(try rows().filter { $0.reason == Reason.badTarget.code }.compactMap(\.detail))
    XCTAssertEqual(classes, Set(TargetRefusal.allCases.map(\.rawValue)))
  }
}
