package import CatalogCompiler
import Foundation

extension ShippedCatalog {
  /// The text of one of its files.
  package func text(of file: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(file)), as: UTF8.self)
  }

  /// The catalog with files added to it, or in the place of its own, compiled elsewhere.
  package func compilation(with files: [String: String]) throws -> Compilation {
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("changed-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: folder, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    for (name, text) in files { try Data(text.utf8).write(to: copy.appendingPathComponent(name)) }
    return compile(folder: copy.path)
  }
}
