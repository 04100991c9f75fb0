package import CatalogIR
package import CatalogModel
package import Diagnostics

/// Resolves a catalog's names, runs every rule over it and, if its structure has no error, builds the catalog and proves
/// what it can.
///
/// - Parameters:
///   - isSound: Whether the declarations were read without an error; if not, none is built.
///   - keep: Takes what was made for the rules.
/// - Complexity: linear in the size of the catalog, but for patterns that share many targets and for proofs, whose steps
///   are bounded.
package func analyzeCatalog(
  _ declaration: CatalogDeclaration, isSound: Bool, keep: (any Sendable) -> Void = { _ in }
) -> (catalog: Catalog?, diagnostics: [Diagnostic]) {
  let program = Program(declaration)
  defer { keep(program) }
  let diagnostics = checks.flatMap { $0(program) }
  guard isSound, !diagnostics.hasErrors else { return (nil, diagnostics) }
  return (buildCatalog(program), diagnostics + proofs.flatMap { $0(program) })
}
