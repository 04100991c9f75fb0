import CatalogEmit
import CatalogIR
import CatalogMatrix
import CatalogReport
import Foundation
import TemporaryFolders
import XCTest

/// Texts of a catalog stay texts in whatever is made of it.
final class HostileTextTests: XCTestCase {
  /// A text that reports its lines, so that one more shows.
  private func lines(of text: String) -> Int {
    text.utf8.filter { $0 == UInt8(ascii: "\n") }.count
  }

  func testEveryEmittedTextHasAsManyLinesAsWithHarmlessNames() throws {
    let (hostile, harmless) = (try HostileCatalog(), try HostileCatalog(harmless: true))
    for (one, other) in zip(hostile.files, harmless.files) {
      // The image holds texts, whose lengths differ.
      if one.name == "TollgateTables.swift" { continue }
      XCTAssertEqual(lines(of: one.text), lines(of: other.text), one.name)
    }
    for format in GraphFormat.allCases {
      let graphs = [hostile, harmless].map { emitGraph($0.catalog, format: format, showing: .all) }
      XCTAssertEqual(lines(of: graphs[0]), lines(of: graphs[1]), "\(format)")
    }
    for format in [MatrixFormat.table, .markdown] {
      let tables = [hostile, harmless].map { $0.matrix(format) }
      XCTAssertEqual(lines(of: tables[0]), lines(of: tables[1]), "\(format)")
    }
  }

  func testJSONHoldsTheTextsAsTheyAre() throws {
    let hostile = try HostileCatalog()
    let object = try JSONSerialization.jsonObject(with: Data(hostile.matrix(.json).utf8)) as? [String: Any]
    let items = try XCTUnwrap(object?["items"] as? [[String: Any]])
    let names = items.map { Array(($0["name"] as? String ?? "").utf8) }
    for (name, module) in zip(names, hostile.catalog.modules) {
      XCTAssertEqual(name, Array(module.name.first.utf8), module.code)
    }
    XCTAssertEqual(names.count, hostile.catalog.modules.count)
  }

  func testCSVHoldsTheTextsInOneFieldEach() throws {
    let hostile = try HostileCatalog()
    let fields = hostile.matrix(.csv).matches(of: /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/)
    XCTAssertEqual(fields.count, (hostile.catalog.modules.count + 1) * (hostile.catalog.packs.count + 2))
    XCTAssertEqual(fields.map { $0.output.0 }.joined(), hostile.matrix(.csv))
    for field in fields {
      let text = field.output.1 ?? field.output.2 ?? ""
      XCTAssertFalse("=+-@\t\r\n".unicodeScalars.contains(text.unicodeScalars.first ?? "x"), String(text))
    }
  }

  func testMarkdownTableHoldsNoMarkup() throws {
    let table = try HostileCatalog().matrix(.markdown)
    XCTAssertFalse(table.contains("<"))
    let widths = table.split(separator: "\n").map { $0.replacing(#"\|"#, with: "").filter { $0 == "|" }.count }
    XCTAssertEqual(Set(widths), [5])
  }

  func testCodeOfGeneratedSwiftHoldsNothingOfTheTexts() throws {
    // That such literals compile and read back is what the tests of the awkward catalog show.
    var isInLiteral = false
    var texts = 0
    for line in try HostileCatalog().files[0].text.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      if isInLiteral, text != "\"\"\"" {
        XCTAssertFalse(text.contains(/(?:^|[^\\])(?:\\\\)*(?:"|\\\()/), String(line))
        texts += text.contains("pwned") ? 1 : 0
      } else {
        isInLiteral = text.hasSuffix("return \"\"\"")
        let isComment = text.hasPrefix("///") || line.contains(/^ *case `?\w+`?  \/\//)
        // The values of enumerations have a literal each.
        let literal = line.wholeMatch(of: /(?: *case \.\w+|default): return "((?:[^"\\]|\\.)*)"/)?.output.1
        let isText = literal.map { !$0.contains(/(?:^|[^\\])(?:\\\\)*\\\(/) } ?? false
        XCTAssertTrue(isComment || isText || !text.contains("pwned"), String(line))
      }
    }
    XCTAssertGreaterThan(texts, 10)
  }

  func testNodeReadsTheTextsBackAndRunsNoneOfThem() throws {
    let node = try Tool("node", "nodejs")
    let hostile = try HostileCatalog()
    let folder = try TemporaryFolder()
    try folder.write(hostile.script, to: "catalog.mjs")
    try folder.write(
      #"""
      let calls = 0;
      globalThis.pwned = () => { calls++; return ""; };
      const catalog = await import("./catalog.mjs");
      const names = (kind, codes) => Object.keys(codes).map((code) => catalog.nameOf(kind, code));
      const own = { packs: { constructor: "ACTIVE", hasOwnProperty: "ACTIVE" }, roles: ["constructor", "default"] };
      const matrix = catalog.resolve(own);
      console.log(JSON.stringify({
        modules: names("modules", catalog.Module),
        packs: names("packs", catalog.Pack),
        french: catalog.nameOf("roles", "default", "fr"),
        lists: ["Object", "Set", "Number", "Date", "Required", "Array"].map((name) => Object.keys(catalog[name]).join()),
        values: Object.values(catalog.Set).map((code) => catalog.nameOf("Set", code)),
        groups: catalog.navigation(matrix).map((group) => [group.name, group.pages[0].path, group.groups[0].name]),
        reasons: [
          catalog.decidePage(matrix, "/__proto__", "valueOf").reason,
          catalog.decidePage(matrix, "/constructor").reason,
          catalog.decidePage(matrix, "/toString").reason,
          catalog.decidePage(JSON.parse('{"modules":{"__proto__":true},"features":{},"capabilities":[]}'), "/constructor").reason,
          catalog.decide({ method: "GET", target: "/api/toString" }, { modules: {}, features: {}, capabilities: [] }).outcome,
          catalog.decide({ method: "constructor", target: "/" }, matrix).refusal,
          catalog.decidePage(matrix, "/__proto__", "constructor").reason,
        ],
        polluted: [{}.prototype ?? null, Object.keys(Object.prototype)],
        calls,
      }));
      """#, to: "read.mjs")
    let run = try node.run(["read.mjs"], in: folder.path)
    XCTAssertEqual(run.code, 0, run.complaints)
    let read = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], run.output)
    let catalog = hostile.catalog
    XCTAssertEqual(read["modules"] as? [String], catalog.modules.map(\.name.first))
    XCTAssertEqual(read["packs"] as? [String], catalog.packs.map(\.name.first))
    XCTAssertEqual(read["french"] as? String, HostileCatalog.texts[4])
    XCTAssertEqual(
      read["lists"] as? [String], catalog.enumerations.map { $0.values.map(\.code).joined(separator: ",") })
    XCTAssertEqual(read["values"] as? [String], catalog.enumerations[1].values.compactMap(\.name?.first))
    XCTAssertEqual(
      read["groups"] as? [[String]], [[HostileCatalog.texts[8], "/__proto__", HostileCatalog.texts[9]]])
    XCTAssertEqual(
      (read["reasons"] as? [Any])?.map { $0 as? String },
      ["allowed", "allowed", "unmapped", nil, "deny", "method", "unmapped"])
    XCTAssertEqual((read["polluted"] as? [Any])?.last as? [String], [])
    XCTAssertEqual(read["calls"] as? Int, 0)
  }

  func testTypeScriptTakesTheDeclarations() throws {
    let compiler = try Tool("tsc")
    let folder = try TemporaryFolder()
    for file in try HostileCatalog().files { try folder.write(file.text, to: file.name) }
    try folder.write(
      """
      import { Module, Object as Kind, Pack, Set as Group, hasModule, nameOf, resolve } from "./index.js";
      const packs = { [Pack.constructor]: "ACTIVE", hasOwnProperty: "toString" } as const;
      export const kind: Kind = Kind.constructor;
      export const name: string = nameOf("Set", Group.toString) + nameOf("Object", "valueOf");
      export const has: boolean = hasModule(resolve({ packs }), Module.toString);

      """, to: "program.ts")
    try folder.write(TypeCheckTests.settings, to: "tsconfig.json")
    let run = try compiler.run(["--project", "."], in: folder.path)
    XCTAssertEqual([run.output, run.complaints], ["", ""])
  }

  func testScriptInAPageEndsWhereThePageEndsIt() throws {
    let hostile = try HostileCatalog()
    let page = emitReport(hostile.catalog, hostile.tables)
    XCTAssertEqual(page.lowercased().components(separatedBy: "</script").count, 2)
    XCTAssertEqual(page.lowercased().components(separatedBy: "<script").count, 2)
    XCTAssertFalse(page.contains("<!--"))
    XCTAssertFalse(page.contains("<img"))
    XCTAssertTrue(page.contains(hostile.script), "the page embeds the emitted module as it is")
  }
}
