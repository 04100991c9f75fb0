import CatalogCompiler
import CatalogIR
import Diagnostics
import Foundation
import ShippedCatalogs
import XCTest

/// The retail catalog, and what the compiler makes of it after changes.
enum RetailFolder {
  static let shipped = ShippedCatalog(folder: "retail", target: "RetailCatalog")

  /// The compiled catalog; any finding that it does not waive fails the test, but for notes.
  static func compiled(_ folder: URL = shipped.folder) throws -> CompiledCatalog {
    let compilation = compile(folder: folder.path)
    XCTAssertEqual(compilation.diagnostics.filter { $0.severity != .note }, [])
    return try XCTUnwrap(compilation.result)
  }

  /// The catalog after changes to the text of its files, compiled in a folder of its own.
  static func compiled(replacing changes: [(old: String, new: String, file: String)]) throws -> CompiledCatalog {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("retail-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: shipped.folder, to: folder)
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
