import CatalogCompiler
import CatalogIR
import CatalogRoutes
import Diagnostics
import Foundation
import TemporaryFolders
import XCTest

/// A shop and the routes that its server has.
struct ServedShop {
  let comparison: RouteComparison
  private let sources: SourceMap

  static let catalog = """
    tollgate: 1
    catalog: Shop
    api_base: /api/v1
    modules:
      CORE: { name: Core, always_on: true }
      SALES: { name: Sales, requires: [CORE], features: [exports] }
      STOCK: { name: Stock, requires: [CORE] }
    navigation: { SHOP: Shop }
    pages:
      /: { module: CORE, exact: true, menu: SHOP }
      /orders: { module: SALES, menu: SHOP }
    api:
      /orders: SALES
      POST /orders: SALES
      /orders/:id: SALES
      /stock/*: STOCK
      POST /payments: SALES

    """

  /// Compares a catalog with a file of this name and text.
  init(_ file: String, _ text: String, catalog: String = catalog, base: String? = nil) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("shop")
    try Data(catalog.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/shop/catalog.yaml"))
    let compilation = compile(folder: "\(folder.path)/shop")
    let compiled = try XCTUnwrap(compilation.result, "\(compilation.diagnostics)")
    var sources = SourceMap()
    for source in compilation.sources.files {
      _ = sources.add(SourceFile(path: String(source.path.dropFirst(folder.path.count + 1)), bytes: source.bytes))
    }
    let source = sources.add(SourceFile(path: file, bytes: Array(text.utf8)))
    comparison = RouteComparison(
      compiled.declaration, apiBase: compiled.catalog.apiBase, readRoutes(source, in: sources, base: base))
    self.sources = sources
  }

  /// The findings in short, one a line: `file:line:column code message`.
  var findings: String {
    comparison.diagnostics.inFileOrder()
      .map { "\(sources.place(of: $0.span)) \($0.problem.rule.code) \($0.problem.wording.message)" }
      .joined(separator: "\n")
  }

  /// The same, without the catalog's entries that no route is decided by.
  var findingsInFile: String {
    findings.split(separator: "\n").filter { !$0.hasPrefix("shop/") }.joined(separator: "\n")
  }

  /// The whole report.
  var report: String {
    DiagnosticRenderer(sources: sources, format: .text(colour: false)).render(comparison.diagnostics.inFileOrder())
  }
}
