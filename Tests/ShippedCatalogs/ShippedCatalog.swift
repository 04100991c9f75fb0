package import CatalogCompiler
package import CatalogIR
import CatalogMatrix
import Diagnostics
package import Foundation

/// A catalog of this package, on disk and as the compiler reads it.
package struct ShippedCatalog: Sendable {
  /// The package's own folder.
  package static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Where its YAML lies.
  package let folder: URL
  /// Where its Swift lies.
  package let generated: URL
  /// Where its ES module lies.
  package let typeScript: URL

  /// The catalog in a folder of `catalog`, whose target bears the name.
  package init(folder: String, target: String) {
    self.folder = Self.package.appendingPathComponent("catalog/\(folder)")
    generated = Self.package.appendingPathComponent("Generated/\(target)")
    typeScript = Self.package.appendingPathComponent("Generated/TypeScript/\(target)")
  }

  /// The catalog that must be sound.
  package func compiled() throws -> CompiledCatalog {
    let compilation = compile(folder: folder.path)
    let findings = compilation.diagnostics.filter { $0.severity != .note }
    guard findings.isEmpty, let result = compilation.result else {
      throw Unsound(report: findings.map { $0.problem.wording.message }.joined(separator: "\n"))
    }
    return result
  }

  /// What is compiled, resolved.
  package func catalog() throws -> Catalog {
    try compiled().catalog
  }

  /// What `generate` would change.
  package func differences() throws -> [GeneratedFolder.Difference] {
    let compiled = try compiled()
    let effects = GeneratedFolder(
      path: generated.deletingLastPathComponent().appendingPathComponent("Effects").path,
      files: [effectFile(compiled.catalog, compiled.tables)])
    return try GeneratedFolder(path: generated.path, files: compiled.swift).differences()
      + GeneratedFolder(path: typeScript.path, files: compiled.typeScript).differences() + effects.differences()
  }

  private struct Unsound: Error {
    let report: String
  }
}
