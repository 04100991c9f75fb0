/// Which cells of packs by route entries, and of packs by features, some expectation asserts.
package struct CoverageReport: Sendable {
  /// Cells of one kind.
  package struct Share: Hashable, Sendable {
    package let asserted: Int
    package let all: Int
  }

  /// What is asserted for the same packs alone.
  package struct Gap: Hashable, Sendable {
    /// The packs for which it is not asserted; empty in a catalog without packs.
    package let packs: [String]
    /// Whether these are all packs.
    package let isEverywhere: Bool
    package var pages: [String] = []
    package var api: [String] = []
    package var features: [String] = []
  }

  package let entries: Share
  package let features: Share
  package let gaps: [Gap]
}
