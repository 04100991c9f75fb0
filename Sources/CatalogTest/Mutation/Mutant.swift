import CatalogIR
import Diagnostics

/// The catalog without one thing that it says.
struct Mutant {
  let kind: MutantKind
  /// What was dropped, in the words of reports: `module CASH requires SELL`.
  let words: String
  let span: Span
  let catalog: Catalog
  /// The entry that was dropped.
  var entry: TestedEntry?
  /// The module that is no longer required.
  var requirement: ID<Module>?
}

/// What kind of thing is dropped.
package enum MutantKind: String, CaseIterable, Sendable {
  case requirement, packLine = "pack line", entry = "route entry", capability
}
