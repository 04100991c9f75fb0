package import Tollgate

/// A path pattern of one space with what each of its operations asks for.
package struct Route: Hashable, Sendable {
  package enum Space: String, CaseIterable, Hashable, Sendable {
    case page, api
  }

  package var space: Space
  package var pattern: RoutePattern
  package var name: Text?
  /// The group of the navigation that shows it; nil for none. Pages only.
  package var menu: ID<NavigationGroup>?
  /// In the order of the YAML; no operation twice; never empty.
  package var entries: [RouteEntry]

  package init(
    space: Space, pattern: RoutePattern, name: Text? = nil, menu: ID<NavigationGroup>? = nil, entries: [RouteEntry]
  ) {
    self.space = space
    self.pattern = pattern
    self.name = name
    self.menu = menu
    self.entries = entries
  }
}

/// One operation on a route and what it asks for.
package struct RouteEntry: Hashable, Sendable {
  package enum Operation: Hashable, Sendable {
    /// Every method that no other entry of the route lists. API only.
    case anyMethod
    /// API only.
    case method(HTTPMethod)
    /// An index into the catalog's `actions`. Pages only.
    case action(Int)
  }

  package var operation: Operation
  package var condition: Condition
  /// The API routes it uses.
  package var calls: [Call]

  package init(operation: Operation, condition: Condition, calls: [Call] = []) {
    self.operation = operation
    self.condition = condition
    self.calls = calls
  }
}

/// What a request must meet.
package enum Condition: Hashable, Sendable {
  /// Passes without a tenant, for a reason that is said.
  case everyone(reason: String)
  case guarded(Requirements)

  package struct Requirements: Hashable, Sendable {
    /// Never empty.
    package var modules: [ID<Module>]
    /// One of the modules is enough; otherwise all of them are needed.
    package var anyModule: Bool
    /// All of them are needed; each belongs to a module that `modules` need not repeat.
    package var features: [ID<Feature>]
    /// Of the route and its operation; those of the modules come on top.
    package var capabilities: [ID<Capability>]
    package var consumes: [Consumption]

    package init(
      modules: [ID<Module>], anyModule: Bool = false, features: [ID<Feature>] = [],
      capabilities: [ID<Capability>] = [], consumes: [Consumption] = []
    ) {
      self.modules = modules
      self.anyModule = anyModule
      self.features = features
      self.capabilities = capabilities
      self.consumes = consumes
    }
  }

  /// How much of a limit one request takes.
  package struct Consumption: Hashable, Sendable {
    package var limit: ID<Limit>
    /// At least 1.
    package var amount: Int64

    package init(limit: ID<Limit>, amount: Int64) {
      self.limit = limit
      self.amount = amount
    }
  }
}

/// A call of a page to the API: a method and a path below `api_base`, whose parameters stand as `:name`.
package struct Call: Hashable, Sendable {
  package var method: HTTPMethod
  package var path: String
  /// The index of the API route that answers it.
  package var route: Int

  package init(method: HTTPMethod, path: String, route: Int) {
    self.method = method
    self.path = path
    self.route = route
  }
}
