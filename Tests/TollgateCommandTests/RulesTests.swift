import XCTest

/// `rules`: the rule table for people.
final class RulesTests: CommandTestCase {
  func testListHasOneLineARuleInTheOrderOfCodes() throws {
    let run = try tollgate("rules")
    let lines = run.output.split(separator: "\n").map(String.init)
    XCTAssertEqual(lines.first, "TG001  error    catalog folder missing")
    for line in lines { XCTAssertNotNil(try /TG[0-9]{3}  (error  |warning|note   )  \w.*/.wholeMatch(in: line), line) }
    let codes = lines.map { $0.prefix(5) }
    XCTAssertEqual(codes, Set(codes).sorted())
    XCTAssertEqual(run.code, 0)
  }

  func testOneRuleIsExplainedWithAnExampleAndItsMend() throws {
    let explanation = Run(
      output: """
        TG401: pack lacks what its modules require (error)

        Checks that a pack holds every module that its modules require.

        Breaks it:

            tollgate: 1
            catalog: Example
            modules:
              SELL: { name: Sell }
              CASH: { name: Cash, requires: [SELL] }
            packs:
              SHOP: { name: Shop, modules: [SELL] }
              TILL: { name: Till, modules: [CASH] }

        Mended:

            tollgate: 1
            catalog: Example
            modules:
              SELL: { name: Sell }
              CASH: { name: Cash, requires: [SELL] }
            packs:
              SHOP: { name: Shop, modules: [SELL] }
              TILL: { name: Till, modules: [CASH, SELL] }

        """)
    XCTAssertEqual(try tollgate("rules", "TG401"), explanation)
    XCTAssertEqual(try tollgate("rules", "tg401"), explanation)
  }

  func testEveryRuleIsExplained() throws {
    for line in try tollgate("rules").output.split(separator: "\n") {
      let run = try tollgate("rules", String(line.prefix(5)))
      let (severity, title) = (line.dropFirst(7).prefix { $0 != " " }, line.dropFirst(16))
      XCTAssertTrue(run.output.hasPrefix("\(line.prefix(5)): \(title) (\(severity))\n\nChecks that "), run.output)
      XCTAssertTrue(run.output.contains("\n\nBreaks it:\n\n    "), run.output)
      XCTAssertTrue(run.output.contains("\n\nMended:\n\n    "), run.output)
      XCTAssertFalse(run.output.contains("\n\n\n"), run.output)
    }
  }

  func testExamplesOfTheRulesAreWhatTheyClaim() throws {
    let checked = try tollgate("rules").output.split(separator: "\n").map { String($0.prefix(5)) }.filter { code in
      let parts = try tollgate("rules", code).output.components(separatedBy: "Mended:\n")
      let (broken, mended) = (catalog(in: parts[0]), catalog(in: parts[1]))
      guard let broken, let mended else { return false }
      try write(broken, to: "\(code)/broken/catalog.yaml")
      try write(mended, to: "\(code)/mended/catalog.yaml")
      let found = try tollgate("check", "\(code)/broken", "--format", "json").output.split(separator: "\n")
      XCTAssertFalse(found.isEmpty, code)
      for finding in found { XCTAssertTrue(finding.hasPrefix(#"{"code":"\#(code)""#), String(finding)) }
      XCTAssertEqual(try tollgate("check", "\(code)/mended"), Run(output: "\(code)/mended: fine\n"))
      return true
    }
    XCTAssertGreaterThan(checked.count, 30)
  }

  /// The indented catalog of an explanation; nil if there are words in its place.
  private func catalog(in part: String) -> String? {
    let lines = part.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("    ") }
    let text = lines.map { $0.dropFirst(4) + "\n" }.joined()
    return text.contains(/(^|\n)[a-z]+:/) ? text : nil
  }

  func testChangesHaveATableOfTheirOwn() throws {
    let lines = try tollgate("rules", "changes").output.split(separator: "\n").map(String.init)
    XCTAssertEqual(lines.first, "TD101  minor  code added")
    for line in lines { XCTAssertNotNil(try /TD[0-9]{3}  (major|minor|patch)  \w.*/.wholeMatch(in: line), line) }
    for line in lines {
      let run = try tollgate("rules", String(line.prefix(5)))
      XCTAssertTrue(run.output.hasPrefix("\(line.prefix(5)): \(line.dropFirst(14)) ("), run.output)
      XCTAssertTrue(run.output.contains("\n\nFinds "), run.output)
      XCTAssertTrue(run.output.contains("\n\nFor example:\n\n    "), run.output)
    }
  }

  func testOneChangeIsExplainedWithLinesThatMakeIt() throws {
    XCTAssertEqual(
      try tollgate("rules", "td303"),
      Run(
        output: """
          TD303: limit lowered (stricter; major)

          Finds limits whose figure is less, or that had none.

          For example:

              -   orders: { module: SELL, per: month, at_most: 100 }
              +   orders: { module: SELL, per: month, at_most: 50 }

          """))
  }

  func testUnknownCode() throws {
    for code in ["TG999", "401", "\u{1B}"] {
      let shown = code == "\u{1B}" ? "\\u{1B}" : code
      XCTAssertEqual(
        try tollgate("rules", code),
        Run(complaints: "tollgate: there is no rule '\(shown)'\nlist them all: tollgate rules\n", code: 2))
    }
  }
}
