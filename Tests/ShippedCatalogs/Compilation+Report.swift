package import CatalogCompiler
import Diagnostics
import Foundation

extension Compilation {
  /// The findings, notes included, in the form that people read.
  package var report: String {
    DiagnosticRenderer(sources: sources, format: .text(colour: false)).render(diagnostics)
  }
}

extension ShippedCatalog {
  /// The report on the catalog, its paths as they stand in the package; empty where there is nothing to say.
  package func report() -> String {
    compile(folder: folder.path).report.replacing(Self.package.path + "/", with: "")
  }
}
