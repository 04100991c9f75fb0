package import CatalogIR

/// Prints a catalog as Swift: the codes as enums for people, and the tables for the runtime.
///
/// - Parameter image: The tables as the lowering made them.
/// - Returns: The files of ``GeneratedFile/swiftNames``, in that order. The text depends on the arguments alone.
package func emitSwift(_ catalog: Catalog, image: [UInt8]) -> [GeneratedFile] {
  let lists = CodeList.every(of: catalog).filter { !$0.entries.isEmpty }
  let texts = [emitCodes(catalog, lists), emitTables(catalog, lists, image: image)]
  return zip(GeneratedFile.swiftNames, texts).map { GeneratedFile(name: $0, text: $1) }
}

extension CodeWriter {
  /// The head of a generated file: whose it is, and how to change it. No clock, no version, no path.
  mutating func header(of catalog: Catalog) {
    line("\(GeneratedFile.marker)from catalog \(catalog.code). DO NOT EDIT.")
    line("// To change it, edit the catalog and run: tollgate generate")
    line("// swift-format-ignore-file")
    line("// swiftlint:disable all")
    line()
  }
}
