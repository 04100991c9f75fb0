package import CatalogSyntax
package import Diagnostics

/// Turns the documents of a catalog's files, in their order, into declarations.
///
/// Reports every deviation from the language's shape. A catalog in another version of the language is not read further:
/// what it holds cannot be judged.
///
/// - Parameter folderCode: The catalog's code where no file says `catalog:`; nil if its folder's name makes none.
/// - Complexity: O(size of the documents).
package func decodeCatalog(
  _ documents: [Node], folderCode: String?
) -> (catalog: CatalogDeclaration, diagnostics: [Diagnostic]) {
  var decoder = Decoder()
  var catalog = CatalogDeclaration()
  var header = Decoder.Header()
  for document in documents {
    decoder.decode(document, into: &catalog, header: &header)
  }
  if header.isForeign {
    return (CatalogDeclaration(), decoder.diagnostics.filter(\.isAboutVersion))
  }
  if let first = documents.first?.span.source {
    if header.version == nil {
      decoder.report(.versionMissing, at: Span(startOf: first))
    }
    if header.places["catalog"] == nil {
      catalog.code = folderCode.map { Located(Name($0), at: Span(startOf: first)) }
      if folderCode == nil { decoder.report(.catalogUnnamed, at: Span(startOf: first)) }
    }
  }
  catalog.unreadable = decoder.unreadable
  catalog.keys = decoder.keys
  return (catalog, decoder.diagnostics)
}

extension Diagnostic {
  /// Whether it is all that can be said of a catalog in another version of the language.
  fileprivate var isAboutVersion: Bool {
    if case .shape(.versionUnknown) = problem { true } else { false }
  }
}
