import CatalogDiff
import Diagnostics
import XCTest

/// Every row of the table of changes: its edit makes one change, its own, told as held in ``ChangeReports``.
final class ChangeRuleTests: XCTestCase {
  func testEveryRuleHasAHeldReport() {
    XCTAssertEqual(ChangeReports.all.keys.sorted(), ChangeRule.all.map(\.code))
  }

  func testEveryEditMakesOneChangeAsHeld() throws {
    for rule in ChangeRule.all {
      let difference = try difference(of: rule)
      XCTAssertEqual(difference.changes.map(\.rule.code), [rule.code])
      XCTAssertEqual(difference.report, ChangeReports.all[rule.code], rule.code)
    }
  }

  func testCodesAreInOrderAndEachOnce() {
    let codes = ChangeRule.all.map(\.code)
    XCTAssertEqual(codes, Set(codes).sorted())
    for rule in ChangeRule.all {
      XCTAssertTrue(rule.purpose.hasPrefix("Finds ") && rule.purpose.hasSuffix("."), rule.code)
      XCTAssertNotEqual(rule.before, rule.after, rule.code)
      XCTAssertFalse(rule.classes.isEmpty, rule.code)
    }
  }

  func testVersionFollowsFromTheClasses() throws {
    let bumps = try ChangeRule.all.map { try ($0, difference(of: $0)) }
    for (rule, difference) in bumps {
      let change = try XCTUnwrap(difference.changes.first, rule.code)
      XCTAssertTrue(change.classes.contains(rule.classes[0]), rule.code)
      XCTAssertEqual(change.bump, change.classes.map(\.bump).max(), rule.code)
      XCTAssertGreaterThanOrEqual(change.bump, rule.bump, rule.code)
    }
  }

  private func difference(of rule: ChangeRule) throws -> CatalogDifference {
    if rule.before.isEmpty { return .added("Shop") }
    if rule.after.isEmpty { return .removed("Shop") }
    return try CatalogDiffTests.difference(rule.before, rule.after)
  }
}
