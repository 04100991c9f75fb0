/// A row of the table of changes: what one code of a comparison stands for.
package struct ChangeRule: Hashable, Sendable {
  /// `TD` and three digits, never used for anything else again. The first digit is the family.
  package let code: String
  package let title: String
  /// What a change of this rule is at least; what it does to people comes on top.
  package let classes: [ChangeClass]
  /// A sentence that starts with "Finds".
  package let purpose: String
  /// What, done to ``example``, is such a change and no other.
  package let edit: Edit

  /// Lines that go and lines that come in their place.
  package struct Edit: Hashable, Sendable {
    package let removed: String
    package let added: String
  }

  init(_ code: String, _ classes: [ChangeClass], _ title: String, purpose: String, _ removed: String, _ added: String) {
    self.code = code
    self.title = title
    self.classes = classes
    self.purpose = purpose
    edit = Edit(removed: removed, added: added)
  }

  /// The version that such a change needs at least.
  package var bump: VersionBump {
    classes.map(\.bump).max() ?? .patch
  }

  /// Whether a waiver may accept it.
  package var isWaivable: Bool {
    classes != [.wording]
  }
}

extension ChangeRule {
  /// The table, in the order of codes.
  package static let all: [ChangeRule] =
    names + modules + moduleUsers + packs + offers + routes + users + surroundings
    + rollouts

  /// The rule with a code, in any case of letters.
  package static func find(_ code: String) -> ChangeRule? {
    all.first { $0.code == code.uppercased() }
  }
}
