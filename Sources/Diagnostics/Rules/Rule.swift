/// A row of the rule table: what one code stands for.
package struct Rule: Hashable, Sendable {
  /// `TG` and three digits, never used for anything else again. The first digit is the family.
  package let code: String
  package let title: String
  /// A sentence that starts with "Checks that".
  package let purpose: String
  package let severity: Severity
  /// Whether a waiver may turn its findings into notes: warnings and proofs, for a catalog can be compiled without them.
  package let isWaivable: Bool
  /// A catalog that breaks this rule once, and only it. What cannot be shown in one YAML file is described instead.
  package let example: Example
  /// The same catalog, mended.
  package let mend: Example

  /// A catalog in one file, or words about one that no single file can show.
  package enum Example: Hashable, Sendable {
    case catalog(String)
    case words(String)
  }

  init(
    _ code: String, _ severity: Severity, _ title: String, isWaivable: Bool? = nil, purpose: String, example: Example,
    mend: Example
  ) {
    self.code = code
    self.severity = severity
    self.isWaivable = isWaivable ?? (severity == .warning)
    self.title = title
    self.purpose = purpose
    self.example = example
    self.mend = mend
  }
}

extension Rule {
  /// The rule table, in the order of codes.
  package static let all: [Rule] =
    file + syntax + shape + configuration + name + ledger + dependency + pack + access + route
    + realRoute + proof + waiver + expectation + rollout

  /// The rule with a code, in any case of letters.
  package static func find(_ code: String) -> Rule? {
    all.first { $0.code == code.uppercased() }
  }
}
