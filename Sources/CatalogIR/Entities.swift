package import Tollgate
package import TollgateConfiguration

/// Where something stands between an idea and the attic.
package enum Lifecycle: String, CaseIterable, Hashable, Sendable {
  case planned, beta, active, deprecated, retired

  /// Whether tenants can have it.
  package var isReleased: Bool {
    self != .planned && self != .retired
  }
}

/// Whether an assignment in this status grants, and for how many days past its end.
package struct Status: Hashable, Sendable {
  package var code: String
  package var grants: Bool
  package var graceDays: Int

  package init(code: String, grants: Bool, graceDays: Int = 0) {
    self.code = code
    self.grants = grants
    self.graceDays = graceDays
  }
}

/// An outside prerequisite that a tenant has or lacks.
package struct Connection: Hashable, Sendable {
  package var code: String
  package var name: Text
  /// What a tenant does to get it.
  package var setup: String?
  package var requires: [ID<Connection>]

  package init(code: String, name: Text, setup: String? = nil, requires: [ID<Connection>] = []) {
    self.code = code
    self.name = name
    self.setup = setup
    self.requires = requires
  }
}

/// A part of the product that tenants have or lack.
package struct Module: Hashable, Sendable {
  package var code: String
  package var name: Text
  package var summary: String?
  package var lifecycle: Lifecycle
  package var alwaysOn: Bool
  /// Whether tenants have it without a pack and without an override.
  package var enabledByDefault: Bool
  package var requiresConfiguration: Bool
  package var requires: [ID<Module>]
  package var connections: [ID<Connection>]
  /// What a user needs for anything in this module.
  package var capabilities: [ID<Capability>]
  /// What a configuration of it must look like; nil where it takes none, or nothing is said of it.
  package var configurationSchema: ConfigurationSchema?
  /// The phase from which tenants can have it; nil if there is no such phase.
  package var phase: Int?
  /// Whether the catalog has come to its phase.
  package var isInPhase: Bool
  package var profile: Profile
  package var landscape: Landscape

  package init(
    code: String, name: Text, summary: String? = nil, lifecycle: Lifecycle = .active, alwaysOn: Bool = false,
    enabledByDefault: Bool = false, requiresConfiguration: Bool = false, requires: [ID<Module>] = [],
    connections: [ID<Connection>] = [], capabilities: [ID<Capability>] = [],
    configurationSchema: ConfigurationSchema? = nil, phase: Int? = nil,
    isInPhase: Bool = true, profile: Profile = Profile(), landscape: Landscape = Landscape()
  ) {
    self.code = code
    self.name = name
    self.summary = summary
    self.lifecycle = lifecycle
    self.alwaysOn = alwaysOn
    self.enabledByDefault = enabledByDefault
    self.requiresConfiguration = requiresConfiguration
    self.requires = requires
    self.connections = connections
    self.capabilities = capabilities
    self.configurationSchema = configurationSchema
    self.phase = phase
    self.isInPhase = isInPhase
    self.profile = profile
    self.landscape = landscape
  }

  /// Whether tenants can have it, by its lifecycle and its phase.
  package var isReleased: Bool {
    lifecycle.isReleased && isInPhase
  }
}

/// A part of a module that can be switched off alone.
package struct Feature: Hashable, Sendable {
  package var code: String
  package var name: Text?
  package var summary: String?
  package var lifecycle: Lifecycle
  package var module: ID<Module>
  package var enabledByDefault: Bool
  package var unlock: Unlock

  package init(
    code: String, name: Text? = nil, summary: String? = nil, lifecycle: Lifecycle = .active, module: ID<Module>,
    enabledByDefault: Bool = true, unlock: Unlock = Unlock()
  ) {
    self.code = code
    self.name = name
    self.summary = summary
    self.lifecycle = lifecycle
    self.module = module
    self.enabledByDefault = enabledByDefault
    self.unlock = unlock
  }

  /// What must be there before the feature can be had. Empty: nothing.
  package struct Unlock: Hashable, Sendable {
    /// One of them is enough.
    package var any: Bool
    package var modules: [ID<Module>]
    package var connections: [ID<Connection>]

    package init(any: Bool = false, modules: [ID<Module>] = [], connections: [ID<Connection>] = []) {
      self.any = any
      self.modules = modules
      self.connections = connections
    }
  }
}

/// A number that a tenant may not pass.
package struct Limit: Hashable, Sendable {
  /// How it is counted.
  package enum Kind: Hashable, Sendable {
    /// Counts up and starts again each calendar period of the tenant's time zone.
    case counter(LimitPeriod)
    /// A number held now.
    case gauge
  }

  package var code: String
  package var name: Text?
  package var unit: String?
  package var kind: Kind
  package var module: ID<Module>
  /// The module's own figure; nil is no limit.
  package var figure: Int64?
  /// What it is counted for one by one; nil for the tenant as a whole.
  package var each: String?

  package init(
    code: String, name: Text? = nil, unit: String? = nil, kind: Kind, module: ID<Module>, figure: Int64? = nil,
    each: String? = nil
  ) {
    self.code = code
    self.name = name
    self.unit = unit
    self.kind = kind
    self.module = module
    self.figure = figure
    self.each = each
  }

  /// The period of a counter; nil for a gauge.
  package var period: LimitPeriod? {
    switch kind {
    case .counter(let period): period
    case .gauge: nil
    }
  }
}

/// What is billed, how often.
package struct Price: Hashable, Sendable {
  /// How often it is billed.
  package enum Cycle: String, CaseIterable, Hashable, Sendable {
    case monthly = "MONTHLY"
    case quarterly = "QUARTERLY"
    case yearly = "YEARLY"
    case custom = "CUSTOM"
  }

  /// In minor units of the currency.
  package var amount: Int64
  /// An ISO 4217 code.
  package var currency: String
  package var cycle: Cycle

  package init(amount: Int64, currency: String, cycle: Cycle) {
    self.amount = amount
    self.currency = currency
    self.cycle = cycle
  }
}

/// Modules and limits that are sold together.
package struct Pack: Hashable, Sendable {
  /// A limit's figure in a pack.
  package struct LimitFigure: Hashable, Sendable {
    package var limit: ID<Limit>
    package var figure: Int64

    package init(limit: ID<Limit>, figure: Int64) {
      self.limit = limit
      self.figure = figure
    }
  }

  /// What a pack configures a module with.
  package struct ModuleConfiguration: Hashable, Sendable {
    package var module: ID<Module>
    package var configuration: Configuration

    package init(module: ID<Module>, configuration: Configuration) {
      self.module = module
      self.configuration = configuration
    }
  }

  package var code: String
  package var name: Text
  /// Whom it is for.
  package var target: String?
  package var onSale: Bool
  package var price: Price?
  package var extends: ID<Pack>?
  /// What its own line adds, in the order of the YAML.
  package var modules: [ID<Module>]
  package var without: [ID<Module>]
  /// Every module the pack holds in the end, by id.
  package var contents: [ID<Module>]
  /// Every figure the pack gives in the end, by limit.
  package var limits: [LimitFigure]
  /// Every configuration that the pack gives in the end, by module.
  package var configurations: [ModuleConfiguration]

  package init(
    code: String, name: Text, target: String? = nil, onSale: Bool = true, price: Price? = nil,
    extends: ID<Pack>? = nil, modules: [ID<Module>] = [], without: [ID<Module>] = [], contents: [ID<Module>],
    limits: [LimitFigure] = [], configurations: [ModuleConfiguration] = []
  ) {
    self.code = code
    self.name = name
    self.target = target
    self.onSale = onSale
    self.price = price
    self.extends = extends
    self.modules = modules
    self.without = without
    self.contents = contents
    self.limits = limits
    self.configurations = configurations
  }
}

/// A permission of a user.
package struct Capability: Hashable, Sendable {
  package var code: String
  package var name: Text

  package init(code: String, name: Text) {
    self.code = code
    self.name = name
  }
}

/// What a user is, for the capabilities that come with it.
package struct Role: Hashable, Sendable {
  package var code: String
  package var name: Text
  package var includes: [ID<Role>]
  /// Every capability it gives, those of included roles too, by id.
  package var capabilities: [ID<Capability>]

  package init(code: String, name: Text, includes: [ID<Role>] = [], capabilities: [ID<Capability>]) {
    self.code = code
    self.name = name
    self.includes = includes
    self.capabilities = capabilities
  }
}

/// A heading of the navigation. Its pages are the routes whose `menu` names it, in their order.
package struct NavigationGroup: Hashable, Sendable {
  package var code: String
  package var name: Text
  package var parent: ID<NavigationGroup>?

  package init(code: String, name: Text, parent: ID<NavigationGroup>? = nil) {
    self.code = code
    self.name = name
    self.parent = parent
  }
}
