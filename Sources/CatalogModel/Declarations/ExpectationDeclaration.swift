package import Diagnostics

/// A test of the catalog: what a tenant and a user are given, and what must come of it.
package struct ExpectationDeclaration: Sendable {
  /// Any text.
  package let name: Located<Name>
  package var given = GivenDeclaration()
  /// What takes several values in turn: the expectation holds for every combination.
  package var each: [AxisDeclaration] = []
  /// What must pass, then what must be refused.
  package var answers: [AnswerDeclaration] = []
  /// Lists that name all that there is of a kind.
  package var lists: [ListDeclaration] = []
  /// Data flows that must be declared. They ask nothing of what is given.
  package var flows: [Located<FlowSubject>] = []
  package var isBroken = false
}

/// What is known of a tenant and a user, with the keys of a question to `decide`.
package struct GivenDeclaration: Sendable {
  /// The one pack that is said without a list. Its code may come from the expectation's `each`.
  package var assignment: AssignmentDeclaration?
  package var assignments: Located<[AssignmentDeclaration]>?
  package var enterpriseModules: [OverrideDeclaration] = []
  package var storeModules: [OverrideDeclaration] = []
  package var enterpriseFeatures: [OverrideDeclaration] = []
  package var storeFeatures: [OverrideDeclaration] = []
  package var connections: [Located<Name>] = []
  package var configured: [Located<Name>] = []
  package var limits: [(limit: Located<Name>, figure: Int64)] = []
  package var usage: [(limit: Located<Name>, figure: Int64)] = []
  package var timeZone: Located<String>?
  /// A date or an instant. An expectation has no clock.
  package var time: Located<String>?
  package var roles: Located<[Located<Name>]>?
  package var capabilities: [Located<Name>] = []
  package var hasEveryCapability = false
  package var isTenant = true
}

/// A pack that a tenant has.
package struct AssignmentDeclaration: Sendable {
  package var pack: Located<Name>?
  package var status: Located<Name>?
  package var startsOn: Located<String>?
  package var endsOn: Located<String>?
}

/// A row for a module or a feature.
package struct OverrideDeclaration: Sendable {
  package let code: Located<Name>
  /// `ENABLED`, `DISABLED` or `INHERIT`.
  package var state = ""
  package var startsOn: Located<String>?
  package var endsOn: Located<String>?
  package var expiresAt: Located<String>?
  package var isLocked = false
}

/// One key of `each` with its values.
package struct AxisDeclaration: Sendable {
  /// What can take several values.
  package enum Key: String, CaseIterable, Sendable {
    case pack, status, role
  }

  package let key: Key
  package let span: Span
  package let values: [Located<Name>]
}

/// Something that must pass or be refused, and what else must be so about the answer. What is nil may be anything.
package struct AnswerDeclaration: Sendable {
  package let subject: Located<ExpectationSubject>
  /// Whether it must pass.
  package let isAllowed: Bool
  /// The code of the reason; of a refusal alone.
  package var reason: Located<String>?
  package var missing: [Located<Name>]?
  package var grantingPacks: [Located<Name>]?
  /// The module, the feature and the limit that the answer is about.
  package var module: Located<Name>?
  package var feature: Located<Name>?
  package var limit: Located<Name>?
  /// Who has the say over the module.
  package var source: Located<String>?
  /// Of the limit: what is used up, what remains afterwards, and the instant at which it starts again.
  package var used: Int64?
  package var remaining: Int64?
  package var resetsAt: Located<String>?
}

/// A list of all that there is of a kind.
package struct ListDeclaration: Sendable {
  /// What can be listed, by its key.
  package enum Kind: String, CaseIterable, Sendable {
    case modules, features, pages, api, navigation, expiring
  }

  package let kind: Kind
  /// The place of the key.
  package let span: Span
  package let names: [Located<Name>]
}

extension GivenDeclaration {
  /// The packs, however they are said.
  package var rows: [AssignmentDeclaration] {
    (assignment.map { [$0] } ?? []) + (assignments?.value ?? [])
  }

  /// The rows for modules and features.
  package var overrides: [OverrideDeclaration] {
    enterpriseModules + storeModules + enterpriseFeatures + storeFeatures
  }
}

extension ExpectationDeclaration {
  /// Whether anything that it expects depends on what is given.
  package var asksOfTenant: Bool {
    !answers.isEmpty || !lists.isEmpty
  }

  /// In how many combinations of `each` it must hold; the largest number if there are too many to count.
  package var combinations: Int {
    each.reduce(1) { product, axis in
      let (next, overflow) = product.multipliedReportingOverflow(by: axis.values.count)
      return overflow ? .max : next
    }
  }
}
