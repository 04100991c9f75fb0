import CatalogCompiler
import CatalogIR
import Diagnostics
import Foundation
import XCTest

/// The retail catalog on disk and what the compiler makes of it.
enum RetailFolder {
  /// The package's own folder.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let catalog = package.appendingPathComponent("catalog/retail")
  static let generated = package.appendingPathComponent("Generated/RetailCatalog")

  /// The compiled catalog; any finding at all fails the test.
  static func compiled(_ folder: URL = catalog) throws -> CompiledCatalog {
    let compilation = compile(folder: folder.path)
    XCTAssertEqual(compilation.diagnostics, [])
    return try XCTUnwrap(compilation.result)
  }

  /// The catalog after changes to the text of its files, compiled in a folder of its own.
  static func compiled(replacing changes: [(old: String, new: String, file: String)]) throws -> CompiledCatalog {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("retail-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: catalog, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (old, new, file) in changes {
      let url = folder.appendingPathComponent(file)
      let text = try String(contentsOf: url, encoding: .utf8)
      XCTAssertEqual(text.components(separatedBy: old).count, 2, "'\(old)' stands once in \(file)")
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
    }
    return try compiled(folder)
  }
}
