/// What somebody gains or loses. Everything in it is gained or lost by everybody it names, and by nobody else.
package struct Effect: Hashable, Sendable {
  package enum Direction: String, Hashable, Sendable {
    case gained, lost
  }

  package let direction: Direction
  package let holder: Holder
  /// Codes.
  package internal(set) var modules: [String] = []
  /// Codes.
  package internal(set) var features: [String] = []
  package internal(set) var pages: [Targets] = []
  package internal(set) var calls: [Targets] = []
  /// The pages that the menu shows.
  package internal(set) var menu: [RouteName] = []
  package internal(set) var limits: [Figure] = []

  /// Whether somebody's access changes, and not merely what a menu or a limit says.
  package var changesAccess: Bool {
    !modules.isEmpty || !features.isEmpty || !pages.isEmpty || !calls.isEmpty
  }

  /// Who: each of the users of each of the tenants.
  package struct Holder: Hashable, Sendable {
    package let tenants: [Tenant]
    package let users: [User]
    /// The connections with which it was allowed in BASE.
    package let before: LeastSets
    /// The connections with which it is allowed in HEAD.
    package let after: LeastSets
  }

  /// Targets that one line of each catalog decides, with what is done to them.
  package struct Targets: Hashable, Sendable {
    /// The line of BASE; nil if it had none.
    package let base: RouteName?
    /// The line of HEAD; nil if it has none.
    package let head: RouteName?
    /// The narrower of the two patterns, as it stands in requests.
    package let label: String
    /// One of the targets.
    package let example: String
    /// Methods or actions, in their order.
    package internal(set) var operations: [String]
  }

  /// A limit whose figure is another; nil is no bound.
  package struct Figure: Hashable, Sendable {
    package let limit: String
    package let before: Int64?
    package let after: Int64?
  }
}
