import CatalogCompiler
import Diagnostics
import XCTest

/// Every row of the rule table: its example gives one finding, its own, worded and placed as held in ``RuleReports``.
final class RuleTests: XCTestCase {
  /// Those that a catalog alone can break.
  private let rules = Rule.all.filter { !Rule.realRoute.contains($0) }

  func testEveryRuleHasAHeldReport() {
    XCTAssertEqual(RuleReports.all.keys.sorted(), rules.map(\.code))
  }

  func testEveryExampleBreaksItsRuleOnceAsHeld() throws {
    for rule in rules where rule.code != "TG003" {
      let folder = try XCTUnwrap(try folder(breaking: rule), rule.code)
      let compilation = folder.compilation()
      XCTAssertEqual(compilation.diagnostics.map(\.problem.rule.code), [rule.code])
      XCTAssertEqual(folder.report(on: compilation), RuleReports.all[rule.code], rule.code)
      XCTAssertEqual(compilation.result == nil, rule.severity == .error, rule.code)
    }
  }

  func testEveryMendedExampleIsSound() throws {
    for rule in Rule.all {
      guard case .catalog(let yaml) = rule.mend else { continue }
      XCTAssertEqual(try report(yaml), "", rule.code)
    }
  }

  func testCodesAreThoseOfTheFamiliesAndEachOnce() {
    XCTAssertEqual(Set(Rule.all.map(\.code)).count, Rule.all.count)
    for rule in Rule.all {
      XCTAssertTrue(rule.purpose.hasPrefix("Checks that ") && rule.purpose.hasSuffix("."), rule.code)
      XCTAssertNotEqual(rule.example, rule.mend, rule.code)
    }
  }

  /// Whoever may read everything reads this file too, so that the finding is made by hand.
  func testUnreadableFileIsReportedWithTheSystemsReason() {
    var sources = SourceMap()
    let source = sources.add(SourceFile(path: "shop/modules.yaml", bytes: []))
    let finding = Diagnostic(.file(.unreadable(reason: "Permission denied")), at: Span(startOf: source))
    let renderer = DiagnosticRenderer(sources: sources, format: .text(colour: false))
    XCTAssertEqual(renderer.render([finding]), RuleReports.all["TG003"])
  }

  private func folder(breaking rule: Rule) throws -> CatalogFolder? {
    switch rule.example {
    case .catalog(let yaml): try CatalogFolder(["catalog.yaml": yaml])
    case .words: try CatalogFolder.breaking(rule.code)
    }
  }
}
