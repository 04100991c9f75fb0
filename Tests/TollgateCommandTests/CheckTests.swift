import Foundation
import XCTest

/// `check`: what is said of catalogs, and the exit code.
final class CheckTests: CommandTestCase {
  func testSoundCatalogIsFine() throws {
    try write(Sample.catalog("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(try tollgate("check", "shop"), Run(output: "shop: fine\n"))
    XCTAssertEqual(try tollgate("check", "shop", "--format", "json"), Run())
    XCTAssertEqual(try tollgate("check", "shop", "--format", "github"), Run())
  }

  func testWithoutOperandsEveryCatalogIsCheckedInByteOrder() throws {
    for code in ["b", "a", "B"] { try write(Sample.catalog(code), to: "catalog/\(code)/catalog.yaml") }
    XCTAssertEqual(try tollgate("check"), Run(output: "catalog/B: fine\ncatalog/a: fine\ncatalog/b: fine\n"))
  }

  func testErrorAsText() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("check", "shop"),
      Run(
        output: """
          shop/catalog.yaml:5:36: error: module SALES names module or connection 'COER', which nothing declares [TG201]
            |
          4 |   CORE: { name: Core, always_on: true }
            |   ---- a similar code is declared here
          5 |   SALES: { name: Sales, requires: [COER] }
            |                                    ^^^^ no module or connection has this code
            = help: did you mean 'CORE'?
            = see: tollgate rules TG201

          1 error

          """, code: 1))
  }

  func testErrorAsJSON() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("check", "shop", "--format", "json"),
      Run(
        output: #"{"code":"TG201","severity":"error","#
          + #""message":"module SALES names module or connection 'COER', which nothing declares","#
          + #""path":"shop/catalog.yaml","line":5,"column":36,"end_line":5,"end_column":40,"#
          + #""labels":[{"path":"shop/catalog.yaml","line":4,"column":3,"message":"a similar code is declared here"}],"#
          + #""help":"did you mean 'CORE'?","waived":null}"# + "\n", code: 1))
  }

  func testErrorForAWorkflowLog() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("check", "shop", "--format", "github"),
      Run(
        output: "::error file=shop/catalog.yaml,line=5,endLine=5,col=36,endColumn=40,title=TG201::"
          + "module SALES names module or connection 'COER', which nothing declares%0Adid you mean 'CORE'?\n", code: 1))
  }

  func testFindingsForABuildServer() throws {
    try write(
      Sample.broken("Shop").replacingOccurrences(of: "COER", with: "\"CO<&\\u00e9R\""), to: "a & b/catalog.yaml")
    try write(Sample.dubious("Shop"), to: "dubious/catalog.yaml")
    try write(Sample.catalog("Shop"), to: "fine/catalog.yaml")
    XCTAssertEqual(
      try tollgate("check", "a & b", "dubious", "fine", "--format", "junit"),
      Run(
        output: """
          <?xml version="1.0" encoding="UTF-8"?>
          <testsuites>
            <testsuite name="a &amp; b" tests="1" failures="1" errors="0">
              <testcase name="TG201: module SALES names module or connection 'CO&lt;&amp;éR', which nothing declares" \
          classname="a &amp; b" file="a &amp; b/catalog.yaml" line="5">
                <failure message="module SALES names module or connection 'CO&lt;&amp;éR', which nothing declares">\
          a &amp; b/catalog.yaml:5:36
          declare 'CO&lt;&amp;éR', or remove it here</failure>
              </testcase>
            </testsuite>
            <testsuite name="dubious" tests="1" failures="0" errors="0">
              <testcase name="TG408: module 'SPARE' is in no pack" classname="dubious" file="dubious/catalog.yaml" line="6">
                <system-out>warning: dubious/catalog.yaml:6:3
          add it to modules of a pack, or say default: ENABLED or lifecycle: planned</system-out>
              </testcase>
            </testsuite>
            <testsuite name="fine" tests="1" failures="0" errors="0">
              <testcase name="no findings" classname="fine"/>
            </testsuite>
          </testsuites>

          """, code: 1))
    let strict = try tollgate("check", "dubious", "--format", "junit", "--warnings-as-errors")
    XCTAssertTrue(strict.output.contains(#"failures="1""#), strict.output)
    XCTAssertEqual(strict.code, 1)
  }

  func testWarningBlocksOnlyWhenAskedTo() throws {
    try write(Sample.dubious("Shop"), to: "shop/catalog.yaml")
    for format in ["text", "json", "github"] {
      let lenient = try tollgate("check", "shop", "--format", format)
      let strict = try tollgate("check", "shop", "--format", format, "--warnings-as-errors")
      XCTAssertEqual(lenient.code, 0)
      XCTAssertTrue(lenient.output.contains("warning"), lenient.output)
      XCTAssertEqual(
        strict, Run(output: lenient.output.replacingOccurrences(of: "warning", with: "error"), code: 1))
    }
  }

  func testSeveralCatalogsAreAllReportedAndTheGravestResultCounts() throws {
    try write(Sample.broken("One"), to: "one/catalog.yaml")
    try write(Sample.catalog("Two"), to: "two/catalog.yaml")
    let run = try tollgate("check", "one", "two")
    XCTAssertTrue(run.output.hasSuffix("\n1 error\ntwo: fine\n"), run.output)
    XCTAssertEqual(run.code, 1)
    XCTAssertEqual(try tollgate("check", "two", "one").code, 1)
    XCTAssertEqual(try tollgate("check", "one", "missing", "two").code, 2)
  }

  func testCatalogNamedTwiceIsCheckedOnce() throws {
    try write(Sample.catalog("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(try tollgate("check", "shop", "shop"), Run(output: "shop: fine\n"))
  }

  // MARK: - What cannot be read

  func testMissingFolderAndFolderThatIsAFile() throws {
    try write("tollgate: 1", to: "file.yaml")
    for name in ["missing", "file.yaml"] {
      XCTAssertEqual(
        try tollgate("check", name),
        Run(
          output: """
            \(name):1:1: error: there is no folder of this name, so there is no catalog to read [TG001]
              = help: check the spelling of the path; `tollgate init` starts a new catalog in a folder
              = see: tollgate rules TG001

            1 error

            """, code: 2))
    }
  }

  func testEmptyFolder() throws {
    try makeFolder("empty")
    XCTAssertEqual(
      try tollgate("check", "empty"),
      Run(
        output: """
          empty:1:1: error: the folder holds no *.yaml file, so there is no catalog to read [TG002]
            = help: put the catalog's files here; `tollgate init` writes a first one
            = see: tollgate rules TG002

          1 error

          """, code: 1))
  }

  func testUnreadableFileAndFolder() throws {
    let prefix = try unprivileged()
    try write(Sample.catalog("Shop"), to: "shop/catalog.yaml")
    let file = try shell("chmod 0 shop/catalog.yaml; \(prefix)tollgate check shop --format github")
    XCTAssertTrue(
      file.output.hasPrefix("::error file=shop/catalog.yaml,line=1,endLine=1,col=1,endColumn=1,title=TG003::"),
      file.output)
    XCTAssertEqual(file.code, 2)
    let folder = try shell(
      "chmod 0 shop; \(prefix)tollgate check shop --format github; code=$?; chmod 755 shop; exit $code")
    XCTAssertTrue(folder.output.hasPrefix("::error file=shop,line=1"), folder.output)
    XCTAssertTrue(folder.output.contains("Permission denied"), folder.output)
    XCTAssertEqual(folder.code, 2)
  }

  func testFolderWhereAFileIsExpected() throws {
    try write(Sample.catalog("Shop"), to: "shop/catalog.yaml")
    try makeFolder("shop/more.yaml")
    let run = try tollgate("check", "shop")
    XCTAssertTrue(
      run.output.hasPrefix("shop/more.yaml:1:1: error: this is a subfolder; a catalog is read from plain files alone"),
      run.output)
    XCTAssertEqual(run.code, 1)
  }

  func testOtherCommandsReportUnreadableCatalogsOnStandardError() throws {
    let report = try tollgate("check", "missing").output
    let failure = Run(complaints: report, code: 2)
    XCTAssertEqual(try tollgate("generate", "missing"), failure)
    XCTAssertEqual(try tollgate("graph", "missing"), failure)
    XCTAssertEqual(try tollgate("decide", "missing", "GET", "/"), failure)
    XCTAssertEqual(try tollgate("decide", "missing", "--batch", input: "{}\n"), failure)
    XCTAssertFalse(FileManager.default.fileExists(atPath: folder.appendingPathComponent("Generated").path))
  }

  // MARK: - Colour

  func testNoColourWithoutATerminal() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertFalse(try tollgate("check", "shop").output.contains("\u{1B}"))
  }

  func testColourOnATerminalUnlessRefused() throws {
    try XCTSkipIf(try shell("command -v script").code != 0, "there is no script(1) to make a terminal")
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    func onTerminal(_ environment: String) throws -> String {
      try shell("\(environment) script -qec 'tollgate check shop' /dev/null </dev/null").output
    }
    let coloured = try onTerminal("NO_COLOR=")
    XCTAssertTrue(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"), coloured)
    let plain = try tollgate("check", "shop").output
    XCTAssertEqual(try onTerminal("NO_COLOR=1").replacingOccurrences(of: "\r\n", with: "\n"), plain)
    let bare = coloured.replacingOccurrences(of: "\u{1B}\\[[0-9;]*m", with: "", options: .regularExpression)
    XCTAssertEqual(bare.replacingOccurrences(of: "\r\n", with: "\n"), plain)
  }

  // MARK: - Hostile text

  func testHostileTextIsPrintedEscapedInEveryFormat() throws {
    let key = #""A\e]0;x\aB\n::error::C\u202ED""#
    try write(Sample.catalog("Shop") + "\(key): 1\n\u{202E}x: 1\n", to: "shop/catalog.yaml")
    try write(Sample.catalog("Shop") + "\"A::error::B\\tC%0A\": 1\n", to: "tame/catalog.yaml")
    for format in ["text", "json", "github"] {
      for catalog in ["shop", "tame"] {
        let run = try tollgate("check", catalog, "--format", format)
        XCTAssertEqual(run.code, 1)
        XCTAssertNil(run.output.unicodeScalars.first { $0 != "\n" && isHidden($0) }, run.output)
        if format != "text" {
          let start = format == "json" ? "{\"code\":" : "::error file=\(catalog)/catalog.yaml,"
          for line in run.output.split(separator: "\n") { XCTAssertTrue(line.hasPrefix(start), String(line)) }
        }
      }
    }
  }

  func testHostileNameOfAFolderIsPrintedEscaped() throws {
    let name = "a\u{1B}[31m\nb\u{202E}"
    try makeFolder(name)
    for format in ["text", "json", "github"] {
      let run = try tollgate("check", name, "--format", format)
      XCTAssertNil(run.output.unicodeScalars.first { $0 != "\n" && isHidden($0) }, run.output)
    }
    XCTAssertTrue(
      try tollgate("check", name).output.hasPrefix(#"a\u{1B}[31m\u{A}b\u{202E}:1:1: error: the folder holds no"#))
    try write(Sample.catalog("Shop"), to: "\(name)/catalog.yaml")
    XCTAssertEqual(try tollgate("check", name), Run(output: "a\\u{1B}[31m\\u{A}b\\u{202E}: fine\n"))
  }

  /// Whether a terminal would act on a character instead of showing it.
  private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
  }
}
