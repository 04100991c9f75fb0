package import Diagnostics

/// How many of the things that a catalog says are held by its expectations.
package struct MutationReport: Sendable {
  /// A thing that could be dropped without any expectation failing.
  package struct Survivor: Sendable {
    package let kind: MutantKind
    package let words: String
    package let span: Span
  }

  /// How many mutants of each kind were tried.
  package internal(set) var tried: [MutantKind: Int] = [:]
  package internal(set) var survivors: [Survivor] = []
}
