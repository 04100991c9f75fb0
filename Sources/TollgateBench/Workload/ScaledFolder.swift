import CatalogCompiler
import Foundation
import ScaledCatalog

/// A made-up catalog in a folder of its own, which goes with the value.
final class ScaledFolder {
  let path: String

  init(_ catalog: ScaledCatalog) throws(BenchError) {
    let name = "tollgate-bench-\(getpid())-\(catalog.routes)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try catalog.write(to: path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The catalog, compiled.
  func compiled() throws(BenchError) -> CompiledCatalog {
    guard let result = compile(folder: path).result else { throw .unsound(folder: path) }
    return result
  }
}

extension ScaledCatalog {
  /// Writes the files into a folder, which is made if it is not there.
  func write(to path: String) throws(BenchError) {
    do throws(FileFailure) {
      let folder = Folder(path)
      try folder.make()
      try folder.replace(files.map { ($0.name, $0.text) })
    } catch {
      throw .fileSystem(error)
    }
  }
}
