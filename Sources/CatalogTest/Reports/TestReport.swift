package import Diagnostics

/// What came of a catalog's expectations.
package struct TestReport: Sendable {
  /// In file order.
  package let expectations: [TestedExpectation]

  /// Whether none failed.
  package var isFine: Bool { expectations.allSatisfy(\.failures.isEmpty) }
}

/// What came of one expectation.
package struct TestedExpectation: Sendable {
  package let name: String
  package let span: Span
  /// How many combinations were tried.
  package let combinations: Int
  package let failures: [Failure]
}

/// Something that came out otherwise than expected.
package struct Failure: Sendable {
  /// Where it is expected.
  package let span: Span
  package let combination: [Choice]
  /// What it is about: `GET /cashier`, `modules`.
  package let subject: String
  package let expected: String
  package let decided: String
  /// Of a list, what should be there and is not, and what is there and should not.
  package var missing: [String] = []
  package var unexpected: [String] = []
}
