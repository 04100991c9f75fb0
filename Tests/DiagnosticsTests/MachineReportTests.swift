import Diagnostics
import Foundation
import XCTest

final class MachineReportTests: XCTestCase {
  func testJSONIsOneObjectALine() {
    var files = Fixture()
    let modules = files.add("catalog/modules.yaml", "")
    let packs = files.add("catalog/packs.yaml", "")
    let findings = [
      finding("K", first: modules.span(3, 5, width: 2), at: packs.span(14, 7, width: 7)),
      Diagnostic(.syntax(.tooManyNodes(limit: 7)), at: Span(startOf: modules)),
    ]
    XCTAssertEqual(
      files.render(findings, as: .json),
      #"""
      {"code":"TG013","severity":"error","message":"the key 'K' stands twice in the same mapping",\#
      "path":"catalog/packs.yaml","line":14,"column":7,"end_line":14,"end_column":14,\#
      "labels":[{"path":"catalog/modules.yaml","line":3,"column":5,"message":"first here"}],\#
      "help":"delete one of the two, or put both together under one 'K'","waived":null}
      {"code":"TG012","severity":"error","message":"the file holds more than 7 keys and values",\#
      "path":"catalog/modules.yaml","line":1,"column":1,"end_line":1,"end_column":1,\#
      "labels":[],"help":"split the file, or look for the script that filled it","waived":null}

      """#)
  }

  func testJSONHoldsEveryTextAsItIsInPrintableCharacters() throws {
    var files = Fixture()
    let hostile = "\"\\/\u{0}\u{1B}\n\r\t\u{7F}\u{85}\u{2028}\u{202E}é日🧾\u{E0001}"
    let file = files.add(hostile, "")
    let line = files.render([finding(hostile, at: Span(startOf: file))], as: .json)
    XCTAssertEqual(line.filter { $0 == "\n" }.count, 1)
    XCTAssertTrue(line.unicodeScalars.dropLast().allSatisfy { $0.properties.generalCategory != .control })
    XCTAssertTrue(line.contains(#"\"\\/\u0000\u001b\n\u000d\u0009\u007f\u0085\u2028\u202eé日🧾\udb40\udc01"#))
    let object = try XCTUnwrap(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    XCTAssertEqual(object["path"] as? String, hostile)
    XCTAssertEqual(object["message"] as? String, "catalogs have no tags such as \(hostile)")
  }

  func testJSONListsAllFindings() {
    var files = Fixture()
    let file = files.add("a.yaml", "")
    let findings = (1...130).map { finding(at: file.span($0, 1)) }
    XCTAssertEqual(files.render(findings, as: .json).split(separator: "\n").count, 130)
  }

  func testGitHubCommands() {
    var files = Fixture()
    let file = files.add("catalog/a,b:c%.yaml", "")
    let severalLines = Span(source: file, start: .start, end: Position(line: 3, column: 4))
    let findings = [finding("100%:,\n::error::", at: file.span(14, 7, width: 2)), finding(at: severalLines)]
    XCTAssertEqual(
      files.render(findings, as: .github),
      """
      ::error file=catalog/a%2Cb%3Ac%25.yaml,line=14,endLine=14,col=7,endColumn=9,title=TG018::\
      catalogs have no tags such as 100%25:,\\u{A}::error::%0Adelete it; quote a text that starts with !
      ::error file=catalog/a%2Cb%3Ac%25.yaml,line=1,endLine=3,title=TG018::\
      catalogs have no tags such as X%0Adelete it; quote a text that starts with !

      """)
  }

  func testGitHubCallsANoteANotice() {
    var files = Fixture()
    let file = files.add("a.yaml", "")
    for (severity, command) in [(Severity.error, "::error "), (.warning, "::warning "), (.note, "::notice ")] {
      let renderer = DiagnosticRenderer(sources: files.sources, format: .github) { _ in severity }
      XCTAssertTrue(renderer.render([finding(at: Span(startOf: file))]).hasPrefix(command))
    }
  }
}
