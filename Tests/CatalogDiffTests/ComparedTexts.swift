import CatalogCompiler
import CatalogDiff
import CatalogSyntax
import Diagnostics
import XCTest

/// The difference between two catalogs that are given as YAML; fails the test, with the findings, where one is unsound.
func difference(
  _ before: String, _ after: String, accepted: [Acceptance] = [], file: StaticString = #filePath, line: UInt = #line
) throws -> CatalogDifference {
  compareCatalogs(try compared(before, file, line), try compared(after, file, line), accepted: accepted)
}

private func compared(_ yaml: String, _ file: StaticString, _ line: UInt) throws -> ComparedCatalog {
  let compilation = compile(
    title: "shop", folder: "shop", files: [CatalogFile(name: "catalog.yaml", content: .bytes(Array(yaml.utf8)))])
  let renderer = DiagnosticRenderer(sources: compilation.sources, format: .text(colour: false))
  let errors = compilation.diagnostics.filter { $0.severity == .error }
  XCTAssertEqual(renderer.render(errors), "", file: file, line: line)
  let result = try XCTUnwrap(compilation.result, file: file, line: line)
  return ComparedCatalog(result.catalog, result.tables)
}

extension CatalogDifference {
  /// The difference as people read it, without places.
  var report: String {
    text(places: Places())
  }
}
