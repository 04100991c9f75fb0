package import CatalogIR
package import Tollgate

/// Prints a catalog as one ES module and the declarations of its types: the codes, and what a front end asks of them.
///
/// - Parameter tables: Those of the catalog.
/// - Returns: The files of ``GeneratedFile/typeScriptNames``, in that order. The text depends on the arguments alone.
package func emitTypeScript(_ catalog: Catalog, _ tables: CatalogTables) -> [GeneratedFile] {
  let texts = [emitJavaScript(catalog, tables), emitDeclarations(catalog)]
  return zip(GeneratedFile.typeScriptNames, texts).map { GeneratedFile(name: $0, text: $1) }
}

extension CodeWriter {
  /// The head of a generated file that no formatter and no linter shall touch.
  mutating func webHeader(of catalog: Catalog) {
    line("\(GeneratedFile.marker)from catalog \(catalog.code). DO NOT EDIT.")
    line("// To change it, edit the catalog and run: tollgate generate")
    line("/* eslint-disable */")
    line()
  }
}
