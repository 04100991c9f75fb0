package import CatalogIR

/// The languages in which a graph can be drawn.
package enum GraphFormat: String, CaseIterable, Sendable {
  case mermaid, dot
}

/// What of a catalog a graph can show.
package enum GraphContent: String, CaseIterable, Sendable {
  /// Modules and connections: who requires and who enhances whom.
  case dependencies
  /// Modules and systems: who sends data to whom.
  case flow
  case all

  /// The flow of data where a catalog has one, as pictures of such systems show it; dependencies otherwise.
  package init(usualFor catalog: Catalog) {
    self = catalog.hasFlows ? .flow : .dependencies
  }
}

/// Draws a catalog, in its order.
///
/// - Complexity: linear in the size of the catalog.
package func emitGraph(_ catalog: Catalog, format: GraphFormat, showing content: GraphContent) -> String {
  let drawing = Drawing(catalog, showing: content)
  return switch format {
  case .mermaid: drawing.mermaid
  case .dot: drawing.dot(named: catalog.code)
  }
}
