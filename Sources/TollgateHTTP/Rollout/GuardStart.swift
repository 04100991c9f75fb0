package import Tollgate
import TollgateJSON

/// What a guard says first: which catalog it asks, and what it lets through until when.
package struct GuardStart: Hashable, Sendable {
  /// A rollout in force.
  package struct Shadow: Hashable, Sendable {
    package let rollout: String
    package let author: String
    package let reason: String
    /// The first instant at which it is over.
    package let end: Instant
    /// Whether what no entry answers passes.
    package let coversRest: Bool
    /// The codes of the modules whose checks are in this shadow.
    package let modules: [String]
    /// The names of the entries that it governs.
    package let routes: [String]

    package init(
      rollout: String, author: String, reason: String, end: Instant, coversRest: Bool, modules: [String],
      routes: [String]
    ) {
      self.rollout = rollout
      self.author = author
      self.reason = reason
      self.end = end
      self.coversRest = coversRest
      self.modules = modules
      self.routes = routes
    }
  }

  package let time: Instant
  /// The digest of the catalog's tables.
  package let catalog: String
  package let shadows: [Shadow]

  package init(time: Instant, catalog: String, shadows: [Shadow]) {
    self.time = time
    self.catalog = catalog
    self.shadows = shadows
  }

  /// What is in force of the rollouts of a catalog.
  ///
  /// - Complexity: O(size of the catalog)
  init(_ tables: CatalogTables, at time: Instant) {
    let entries = Dictionary(grouping: tables.shadowedEntries) { tables.rollout(ofEntry: $0, at: time) }
    let ids = (0..<tables.count(ModuleKind.self)).map { ModuleID(index: $0) }
    let modules = Dictionary(grouping: ids) { tables.rollout(of: $0, at: time) }
    self.init(
      time: time, catalog: tables.digest,
      shadows: tables.rolloutsInForce(at: time).compactMap { rollout in
        guard let end = tables.end(of: rollout) else { return nil }
        return Shadow(
          rollout: tables.code(of: rollout), author: tables.author(of: rollout), reason: tables.reason(of: rollout),
          end: end, coversRest: tables.rolloutOfRest(at: time) == rollout,
          modules: (modules[rollout] ?? []).map(tables.code),
          routes: (entries[rollout] ?? []).map(tables.shadowName))
      })
  }
}

extension GuardStart {
  /// Something whose mode can become laxer.
  package enum Subject: Hashable, Sendable {
    case module(String)
    case route(String)
    /// What no entry answers.
    case rest
  }

  /// A mode that is laxer than it was: a shadow where there was none, or one that ends later.
  package struct Laxer: Hashable, Sendable {
    package let time: Instant
    package let subject: Subject
    package let rollout: String
    package let end: Instant
    /// The end that it had; nil where it was enforced.
    package let earlierEnd: Instant?

    package init(time: Instant, subject: Subject, rollout: String, end: Instant, earlierEnd: Instant?) {
      self.time = time
      self.subject = subject
      self.rollout = rollout
      self.end = end
      self.earlierEnd = earlierEnd
    }
  }

  /// What is laxer than at an earlier start: what no entry answers, modules, then routes.
  ///
  /// - Complexity: O(what is in a shadow)
  package func laxer(than earlier: GuardStart) -> [Laxer] {
    let before = Dictionary(earlier.ends.map { ($0.subject, $0.shadow.end) }, uniquingKeysWith: max)
    return ends.compactMap { subject, shadow in
      let end = before[subject]
      guard end.map({ $0 < shadow.end }) ?? true else { return nil }
      return Laxer(time: time, subject: subject, rollout: shadow.rollout, end: shadow.end, earlierEnd: end)
    }
  }

  /// Everything in a shadow, with its shadow.
  private var ends: [(subject: Subject, shadow: Shadow)] {
    shadows.filter(\.coversRest).map { (.rest, $0) }
      + shadows.flatMap { shadow in shadow.modules.map { (.module($0), shadow) } }
      + shadows.flatMap { shadow in shadow.routes.map { (.route($0), shadow) } }
  }
}
