package import CatalogIR
package import CatalogModel
package import Diagnostics

/// Resolves a catalog's names, runs every rule over it and, if no error is found, builds the catalog.
///
/// - Complexity: linear in the size of the catalog, but for patterns that share many targets.
package func analyzeCatalog(_ declaration: CatalogDeclaration) -> (catalog: Catalog?, diagnostics: [Diagnostic]) {
  let program = Program(declaration)
  let diagnostics = checks.flatMap { $0(program) }
  return (diagnostics.hasErrors ? nil : buildCatalog(program), diagnostics)
}
