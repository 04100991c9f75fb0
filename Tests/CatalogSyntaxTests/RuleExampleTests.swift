import CatalogSyntax
import Diagnostics
import XCTest

final class RuleExampleTests: XCTestCase {
  /// The rules whose finding is made by reading alone.
  private let rules = Rule.all.filter { $0.code < "TG100" }

  func testExampleBreaksItsRuleOnceAndNoOther() {
    for rule in rules {
      guard case .catalog(let yaml) = rule.example else { continue }
      let found = parse(SourceID(index: 0), bytes: Array(yaml.utf8)).diagnostics
      XCTAssertEqual(found.map(\.problem.rule.code), [rule.code])
    }
  }

  func testMendedExampleIsRead() {
    for rule in rules {
      guard case .catalog(let yaml) = rule.mend else { continue }
      XCTAssertEqual(findings(in: yaml), "", rule.code)
    }
  }

  func testEveryRuleOfReadingHasARow() {
    XCTAssertEqual(rules.map(\.code), (1...20).map { ($0 < 10 ? "TG00" : "TG0") + String($0) })
    for rule in rules {
      XCTAssertTrue(rule.purpose.hasPrefix("Checks that "), rule.code)
    }
  }
}
