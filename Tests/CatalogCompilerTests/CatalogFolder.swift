import CatalogCompiler
import CatalogIR
import Diagnostics
import Foundation
import TemporaryFolders
import TollgateCalendar
import XCTest

/// A catalog's folder for one test, gone afterwards. In reports it is called `shop`.
final class CatalogFolder {
  let path: String
  private let parent: TemporaryFolder

  /// Writes each file.
  init(_ files: [String: String] = [:], named name: String = "shop") throws {
    parent = try TemporaryFolder()
    try parent.makeFolder(name)
    path = "\(parent.path)/\(name)"
    for (name, text) in files {
      try write(Data(text.utf8), to: name)
    }
  }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// The catalog as it compiles on a day; without one no waiver has passed.
  func compilation(on day: String = "2026-01-31") -> Compilation {
    compile(folder: path, today: LocalDate(day))
  }

  /// The text report on the catalog, with every place and remark in it; empty for a sound catalog.
  func report() -> String {
    report(on: compilation())
  }

  func report(on compilation: Compilation) -> String {
    DiagnosticRenderer(sources: compilation.sources, format: .text(colour: false))
      .render(compilation.diagnostics)
      .replacingOccurrences(of: path, with: "shop")
  }
}

/// The text report on a catalog of one file, `shop/catalog.yaml`.
func report(_ yaml: String) throws -> String {
  try CatalogFolder(["catalog.yaml": yaml]).report()
}

/// The text report on a catalog of several files.
func report(_ files: [String: String]) throws -> String {
  try CatalogFolder(files).report()
}

/// The findings of a catalog in short, one a line: `catalog.yaml:3:5 TG201 message`.
func findings(_ files: [String: String]) throws -> String {
  let folder = try CatalogFolder(files)
  let compilation = folder.compilation()
  return compilation.diagnostics.map { finding in
    let path = compilation.sources[finding.span.source].path.dropFirst(folder.path.utf8.count + 1)
    let start = finding.span.start
    return "\(path):\(start.line):\(start.column) \(finding.problem.rule.code) \(finding.problem.wording.message)"
  }
  .joined(separator: "\n")
}

/// The findings of a catalog of one file behind ``header``, each `line:column code message`.
func findings(_ yaml: String) throws -> String {
  try findings(["c.yaml": header + yaml]).replacingOccurrences(of: "c.yaml:", with: "")
}

/// What a catalog starts with: its first two lines.
let header = "tollgate: 1\ncatalog: Shop\n"

/// The catalog of one sound file; fails the test, with the report, if it is not sound.
func catalog(_ yaml: String, file: StaticString = #filePath, line: UInt = #line) throws -> Catalog {
  let folder = try CatalogFolder(["catalog.yaml": header + yaml])
  let compilation = folder.compilation()
  XCTAssertEqual(folder.report(on: compilation), "", file: file, line: line)
  return try XCTUnwrap(compilation.result?.catalog, file: file, line: line)
}
