import XCTest

/// `tollgate test` says what fails, and its exit code whether anything does.
final class TestCommandTests: CommandTestCase {
  private static let catalog = Sample.catalog("Shop")
  private static let fine = """
    expectations:
      it sells: { given: { pack: SMALL, at: 2026-03-01 }, modules: [CORE, SALES] }

    """
  private static let wrong = fine.replacingOccurrences(of: "CORE, SALES", with: "CORE")

  func testCatalogsInTheFolderCatalogAreTested() throws {
    try write(Self.catalog + Self.fine, to: "catalog/one/catalog.yaml")
    try write(Self.catalog, to: "catalog/two/catalog.yaml")
    XCTAssertEqual(
      try tollgate("test"), Run(output: "catalog/one: 1 expectation: fine\ncatalog/two: no expectations\n"))
  }

  func testFailureIsAFinding() throws {
    try write(Self.catalog + Self.wrong, to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("test", "shop"),
      Run(
        output: """
          shop/catalog.yaml:9:55: failed: it sells
            modules
              expected: exactly [CORE]
              decided:  [CORE, SALES]
              too many: [SALES]
          shop: 1 of 1 expectation failed

          """, code: 1))
  }

  func testToolsGetAnObjectALine() throws {
    try write(Self.catalog + Self.wrong, to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("test", "shop", "--format", "json"),
      Run(
        output: #"""
          {"kind":"expectation","catalog":"shop","file":"shop/catalog.yaml","line":9,"column":3,"name":"it sells","combinations":1,"passed":false,"failures":[{"file":"shop/catalog.yaml","line":9,"column":55,"combination":{},"subject":"modules","expected":"exactly [CORE]","decided":"[CORE, SALES]","missing":[],"unexpected":["SALES"]}]}
          {"kind":"catalog","catalog":"shop","expectations":1,"failed":1}

          """#, code: 1))
  }

  func testCoverageAndMutantsFollowTheReport() throws {
    try write(
      Self.catalog + "features: { refunds: { module: SALES, checked_in: code } }\n" + Self.fine, to: "shop/catalog.yaml"
    )
    XCTAssertEqual(
      try tollgate("test", "shop", "--coverage", "--mutate"),
      Run(
        output: """
          shop: 1 expectation: fine
          shop: not asserted for any pack
            features: refunds
          shop: asserted 0 of 0 cells of route entries (100 %), 0 of 1 cells of features (0 %)
          shop: 1 of 1 mutants noticed (100 %): pack lines 1 of 1

          """))
    XCTAssertEqual(
      try tollgate("test", "shop", "--coverage", "--mutate", "--format", "json").output.split(separator: "\n")
        .dropFirst(2)
        .joined(separator: "\n"),
      """
      {"kind":"gap","catalog":"shop","packs":["SMALL"],"pages":[],"api":[],"features":["refunds"]}
      {"kind":"coverage","catalog":"shop","entries":{"asserted":0,"all":0},"features":{"asserted":0,"all":1}}
      {"kind":"mutants","catalog":"shop","tried":1,"noticed":1}
      """)
    let junit = try tollgate("test", "shop", "--mutate", "--format", "junit")
    XCTAssertTrue(junit.output.contains("<system-out>shop: 1 of 1 mutants noticed"), junit.output)
  }

  func testMutantsAreLeftAloneWhereExpectationsFail() throws {
    try write(Self.catalog + Self.wrong, to: "shop/catalog.yaml")
    var run = try tollgate("test", "shop")
    run.output += "shop: no mutants tried, as expectations fail\n"
    XCTAssertEqual(try tollgate("test", "shop", "--mutate"), run)
    XCTAssertEqual(
      try tollgate("test", "shop", "--mutate", "--format", "json"), try tollgate("test", "shop", "--format", "json"))
  }

  func testJUnitIsOneDocumentForAllCatalogs() throws {
    try write(Self.catalog + Self.fine, to: "a/catalog.yaml")
    try write(Self.catalog + Self.wrong, to: "b/catalog.yaml")
    XCTAssertEqual(
      try tollgate("test", "a", "b", "--format=junit"),
      Run(
        output: """
          <?xml version="1.0" encoding="UTF-8"?>
          <testsuites>
            <testsuite name="a" tests="1" failures="0" errors="0">
              <testcase name="it sells" classname="a" file="a/catalog.yaml" line="9"/>
            </testsuite>
            <testsuite name="b" tests="1" failures="1" errors="0">
              <testcase name="it sells" classname="b" file="b/catalog.yaml" line="9">
                <failure message="modules">b/catalog.yaml:9:55
          expected: exactly [CORE]
          decided: [CORE, SALES]</failure>
              </testcase>
            </testsuite>
          </testsuites>

          """, code: 1))
  }

  func testBuildServersSeeACatalogThatCouldNotBeTested() throws {
    try write(Sample.broken("Shop"), to: "a/catalog.yaml")
    let run = try tollgate("test", "a", "--format", "junit")
    XCTAssertTrue(
      run.output.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
          <testsuite name="a" tests="1" failures="0" errors="1">
            <testcase name="the catalog compiles" classname="a">
              <error message="not tested: the catalog has errors">a/catalog.yaml:5:36: error: module SALES names
        """), run.output)
    XCTAssertTrue(run.output.hasSuffix("</error>\n    </testcase>\n  </testsuite>\n</testsuites>\n"), run.output)
    XCTAssertEqual(run.code, 1)
  }

  func testCatalogWithAnErrorIsNotTestedAndTheOthersAre() throws {
    try write(Sample.broken("Shop"), to: "a/catalog.yaml")
    try write(Self.catalog + Self.fine, to: "b/catalog.yaml")
    let run = try tollgate("test", "a", "b")
    XCTAssertEqual(run.output, "b: 1 expectation: fine\n")
    XCTAssertTrue(run.complaints.hasPrefix("a/catalog.yaml:5:36: error: module SALES names"), run.complaints)
    XCTAssertEqual(run.code, 1)
  }

  func testExpectationAboutSomethingThatDoesNotExistIsAnError() throws {
    try write(Self.catalog + Self.fine.replacingOccurrences(of: "SALES", with: "SALE"), to: "shop/catalog.yaml")
    let run = try tollgate("test", "shop")
    XCTAssertEqual(run.output, "")
    XCTAssertTrue(run.complaints.contains("names module 'SALE', which nothing declares [TG201]"), run.complaints)
    XCTAssertEqual(run.code, 1)
  }

  func testMistakesAreToldWithWhatToWrite() throws {
    let given = "given: { at: 2026-03-01 }"
    try write(
      Self.catalog + "expectations:\n  a: { \(given), deny: [GET /sales] }\n  b: { \(given), allow: [GET sales] }\n",
      to: "shop/catalog.yaml")
    let complaints = try tollgate("test", "shop").complaints
    XCTAssertTrue(complaints.contains("= help: write a mapping like GET /path: not_granted\n"), complaints)
    XCTAssertTrue(complaints.contains("= help: begin the path with /, or expect bad_target\n"), complaints)
  }

  func testWrongArgumentsAreToldBeforeAnythingIsRead() throws {
    XCTAssertEqual(
      try tollgate("test", "nowhere", "--format", "xml"),
      Run(complaints: "tollgate: --format cannot be 'xml'; allowed: text, json, junit\n", code: 2))
    XCTAssertEqual(
      try tollgate("test", "--covrage"),
      Run(
        complaints: """
          tollgate: 'tollgate test' has no flag '--covrage'; did you mean '--coverage'?
          see: tollgate help test

          """, code: 2))
    XCTAssertEqual(try tollgate("test").code, 2)
    XCTAssertEqual(try tollgate("test", "nowhere").code, 2)
  }

  func testRetailLeavesNothingOpen() throws {
    try copyRetail()
    let run = try tollgate("test", "--coverage", "--mutate")
    let lines = run.output.split(separator: "\n").map(String.init)
    XCTAssertEqual(lines.count, 3, run.output)
    XCTAssertTrue(lines.dropFirst().allSatisfy { $0.contains("(100 %)") }, run.output)
    XCTAssertEqual(run.code, 0)
  }
}
