/// A catalog that is sound: every name is resolved to a dense number, every order is fixed, no place in a file is left.
///
/// What has a number in the ledger stands in the order of its numbers, so that new codes come last; all else, and all of a
/// catalog without a ledger, in the order of the files.
///
/// Invariants, checked by ``checkInvariants()``: ids are positions in the array of their kind; `requires`, `extends`,
/// `includes` and `parent` form no circle; a pack's `contents` is closed under `requires` and holds every always-on
/// module; two patterns of a space that share a target are nested; if `foldsCase`, no pattern holds a capital.
package struct Catalog: Hashable, Sendable {
  /// The catalog's code, from which the names of generated targets are made.
  package var code: String
  package var summary: String?
  /// The segments of the path below which the API lies; nil if the catalog names none.
  package var apiBase: [String]?
  /// Whether paths are matched without regard to the case of ASCII letters. Then `apiBase` and the texts of all patterns
  /// hold no capital.
  package var foldsCase: Bool
  /// The phase that the product is in; nil if its modules do not come in phases.
  package var phase: Int?
  /// How many days before an end the tenant is told, from 1; nil if the catalog does not say.
  package var noticeDays: Int?
  package var statuses: [Status]
  package var connections: [Connection]
  package var systems: [System]
  package var modules: [Module]
  package var features: [Feature]
  package var limits: [Limit]
  package var packs: [Pack]
  package var capabilities: [Capability]
  package var roles: [Role]
  package var groups: [NavigationGroup]
  /// Every action that a page names, `read` first.
  package var actions: [String]
  package var routes: [Route]
  package var enumerations: [Enumeration]
  package var objectives: [Objective]
  /// No module and no entry is named by two of them, and one at most is about everything.
  package var rollouts: [Rollout]
  /// Nil if the catalog has none.
  package var ledger: Ledger?

  package init(
    code: String, summary: String? = nil, apiBase: [String]? = nil, foldsCase: Bool = false, phase: Int? = nil,
    noticeDays: Int? = nil, statuses: [Status] = [],
    connections: [Connection] = [], systems: [System] = [], modules: [Module] = [], features: [Feature] = [],
    limits: [Limit] = [], packs: [Pack] = [], capabilities: [Capability] = [], roles: [Role] = [],
    groups: [NavigationGroup] = [], actions: [String] = ["read"], routes: [Route] = [],
    enumerations: [Enumeration] = [], objectives: [Objective] = [], rollouts: [Rollout] = []
  ) {
    self.code = code
    self.summary = summary
    self.apiBase = apiBase
    self.foldsCase = foldsCase
    self.phase = phase
    self.noticeDays = noticeDays
    self.statuses = statuses
    self.connections = connections
    self.systems = systems
    self.modules = modules
    self.features = features
    self.limits = limits
    self.packs = packs
    self.capabilities = capabilities
    self.roles = roles
    self.groups = groups
    self.actions = actions
    self.routes = routes
    self.enumerations = enumerations
    self.objectives = objectives
    self.rollouts = rollouts
  }
}

/// The position of an entity in its catalog's array of that kind.
package struct ID<Entity>: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }

  package static func < (left: ID, right: ID) -> Bool {
    left.index < right.index
  }
}

/// A text, or one text a language, in the order of the YAML. Never empty.
package struct Text: Hashable, Sendable {
  /// One rendering; the language is nil where the catalog gives a plain text.
  package struct Rendering: Hashable, Sendable {
    package let language: String?
    package let text: String

    package init(language: String?, text: String) {
      self.language = language
      self.text = text
    }
  }

  package let renderings: [Rendering]

  package init(_ text: String) {
    renderings = [Rendering(language: nil, text: text)]
  }

  /// Fails for an empty list.
  package init?(renderings: [Rendering]) {
    guard !renderings.isEmpty else { return nil }
    self.renderings = renderings
  }

  /// The first rendering: what is shown where no language is asked for.
  package var first: String {
    renderings.first?.text ?? ""
  }
}
