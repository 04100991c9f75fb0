package import Diagnostics

/// A difference between two catalogs with everything that comes of it.
package struct Change: Hashable, Sendable {
  package let fact: Fact
  /// What the fact leaves open, such as figures; empty if nothing.
  package let detail: String
  /// In the order of their weight: what is lost first.
  package internal(set) var effects: [Effect] = []
  /// The word of HEAD's waivers that this is meant.
  package internal(set) var acceptance: Acceptance?

  init(_ fact: Fact, _ detail: String = "") {
    self.fact = fact
    self.detail = detail
  }

  package var rule: ChangeRule {
    fact.rule
  }

  /// What its rule says, and what it does to people.
  package var classes: [ChangeClass] {
    var classes = Set(rule.classes)
    for effect in effects where effect.changesAccess {
      classes.insert(effect.direction == .lost ? .revoke : .grant)
    }
    return classes.sorted()
  }

  /// The version that it needs.
  package var bump: VersionBump {
    classes.map(\.bump).max() ?? .patch
  }

  /// Whether it is of one of some classes and nobody has accepted it.
  package func fails(_ classes: Set<ChangeClass>) -> Bool {
    acceptance == nil && self.classes.contains(where: classes.contains)
  }
}

/// A waiver of HEAD for changes of one rule to one entity.
package struct Acceptance: Hashable, Sendable {
  /// The code of the rule.
  package let rule: String
  /// A code, or a page or API route as it stands in its section.
  package let entity: String
  package let reason: String
  /// The last day, as `YYYY-MM-DD`.
  package let until: String
  /// Whether the last day has passed, so that nothing is accepted any more.
  package let hasPassed: Bool

  package init(rule: String, entity: String, reason: String, until: String, hasPassed: Bool = false) {
    self.rule = rule
    self.entity = entity
    self.reason = reason
    self.until = until
    self.hasPassed = hasPassed
  }
}

/// What lies between two catalogs.
package struct CatalogDifference: Sendable {
  /// The code of HEAD.
  package let catalog: String
  /// In the order of the rules, within a rule in the order of the catalogs.
  package let changes: [Change]
  /// Waivers of changes that are not there.
  package let unused: [Acceptance]
  let crowd: Crowd

  /// Whether a change of one of some classes is not accepted.
  package func fails(_ classes: Set<ChangeClass>) -> Bool {
    changes.contains { $0.fails(classes) }
  }

  /// A catalog that was not there.
  package static func added(_ catalog: String) -> CatalogDifference {
    CatalogDifference(catalog: catalog, changes: [Change(.catalogAdded(catalog))], unused: [], crowd: Crowd())
  }

  /// A catalog that is gone.
  package static func removed(_ catalog: String) -> CatalogDifference {
    CatalogDifference(catalog: catalog, changes: [Change(.catalogRemoved(catalog))], unused: [], crowd: Crowd())
  }

  /// The version that all changes need together; nil if there are none.
  package var bump: VersionBump? {
    changes.map(\.bump).max()
  }
}
