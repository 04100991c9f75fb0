/// A service, a store or an external system that modules stand on. It changes no answer.
package struct System: Hashable, Sendable {
  /// Whose it is and whether it keeps data.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case service, store, external
  }

  package var code: String
  package var name: Text
  package var kind: Kind
  package var summary: String?
  /// Other codes that mean it.
  package var aliases: [String]
  package var integrations: [Integration]

  package init(
    code: String, name: Text, kind: Kind = .service, summary: String? = nil, aliases: [String] = [],
    integrations: [Integration] = []
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.summary = summary
    self.aliases = aliases
    self.integrations = integrations
  }
}

/// A module or a system.
package enum Partner: Hashable, Sendable {
  case module(ID<Module>)
  case system(ID<System>)
}

/// A flow of data between whoever declares it and a partner. It changes no answer, and may run in circles.
package struct Integration: Hashable, Sendable {
  /// The direction, as seen by whoever declares it.
  package enum Flow: String, CaseIterable, Hashable, Sendable {
    case `in`, out, both
  }

  package var partner: Partner
  package var flow: Flow
  package var name: Text?
  /// What flows.
  package var data: String?

  package init(partner: Partner, flow: Flow, name: Text? = nil, data: String? = nil) {
    self.partner = partner
    self.flow = flow
    self.name = name
    self.data = data
  }
}

/// A table that one module owns.
package struct OwnedTable: Hashable, Sendable {
  package var name: String
  package var summary: String?

  package init(name: String, summary: String? = nil) {
    self.name = name
    self.summary = summary
  }
}

/// A closed list of values that handlers know.
package struct Enumeration: Hashable, Sendable {
  /// One value, by its code.
  package struct Value: Hashable, Sendable {
    package var code: String
    package var name: Text?
    package var summary: String?
    package var example: String?

    package init(code: String, name: Text? = nil, summary: String? = nil, example: String? = nil) {
      self.code = code
      self.name = name
      self.summary = summary
      self.example = example
    }
  }

  package var code: String
  package var name: Text?
  package var module: ID<Module>?
  /// Never empty, no code twice.
  package var values: [Value]

  package init(code: String, name: Text? = nil, module: ID<Module>? = nil, values: [Value]) {
    self.code = code
    self.name = name
    self.module = module
    self.values = values
  }
}

/// What a module or system promises about its speed.
package struct Objective: Hashable, Sendable {
  /// How much it does in how long.
  package struct Throughput: Hashable, Sendable {
    /// How long is meant by a rate.
    package enum Period: String, CaseIterable, Hashable, Sendable {
      case second, minute, hour
    }

    package var atLeast: Int64
    package var unit: String?
    package var period: Period

    package init(atLeast: Int64, unit: String? = nil, period: Period) {
      self.atLeast = atLeast
      self.unit = unit
      self.period = period
    }
  }

  package var code: String
  package var name: Text?
  package var subject: Partner
  /// The longest time it takes.
  package var withinMilliseconds: Int64?
  /// Under which load.
  package var load: String?
  package var throughput: Throughput?

  package init(
    code: String, name: Text? = nil, subject: Partner, withinMilliseconds: Int64? = nil, load: String? = nil,
    throughput: Throughput? = nil
  ) {
    self.code = code
    self.name = name
    self.subject = subject
    self.withinMilliseconds = withinMilliseconds
    self.load = load
    self.throughput = throughput
  }
}
