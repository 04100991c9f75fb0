package import Diagnostics
package import Tollgate
package import TollgateConfiguration

/// Everything the files of one catalog declare, still by name, in file order.
package struct CatalogDeclaration: Sendable {
  package var code: Located<Name>?
  package var summary: String?
  package var apiBase: Located<String>?
  /// Whether the server behind the guard reads `/Orders` as `/orders`.
  package var foldsCase = false
  /// The phase that the product is in.
  package var phase: Located<Int>?
  /// Whether a file says a phase that could not be read.
  package var isPhaseUnreadable = false
  /// How many days before an end the tenant is told.
  package var noticeDays: Int?
  package var statuses: [StatusDeclaration] = []
  package var connections: [ConnectionDeclaration] = []
  package var systems: [SystemDeclaration] = []
  package var modules: [ModuleDeclaration] = []
  package var features: [FeatureDeclaration] = []
  package var limits: [LimitDeclaration] = []
  package var packs: [PackDeclaration] = []
  package var capabilities: [CapabilityDeclaration] = []
  package var roles: [RoleDeclaration] = []
  package var groups: [GroupDeclaration] = []
  package var pages: [RouteDeclaration] = []
  package var api: [RouteDeclaration] = []
  package var enumerations: [EnumerationDeclaration] = []
  package var objectives: [ObjectiveDeclaration] = []
  package var rollouts: [RolloutDeclaration] = []
  package var expectations: [ExpectationDeclaration] = []
  package var waivers: [WaiverDeclaration] = []
  /// Nil if no file holds one.
  package var ledger: LedgerDeclaration?
  /// The codes, paths and names that sections declare, each at its own line, file by file.
  package var keys: [Located<Name>] = []
  /// The kinds whose sections could not be read whole, so that an unknown name of that kind proves nothing.
  package var unreadable: Set<EntityKind> = []

  package init() {}
}

/// What every declared entity has.
package protocol EntityDeclaration: Sendable {
  static var kind: EntityKind { get }
  var code: Located<Name> { get }
  /// Whether its own shape is at fault, so that rules about it would only repeat that.
  var isBroken: Bool { get set }
}

extension EntityDeclaration {
  /// The entity in the words of messages: `module SELL`.
  package var words: String {
    "\(Self.kind.rawValue) \(code.text)"
  }
}

/// What the ledger gives a number.
package protocol NumberedDeclaration: EntityDeclaration {
  /// The code that it had before.
  var was: Located<Name>? { get }
}

/// A text, or one text a language.
package struct TextDeclaration: Hashable, Sendable {
  /// The language is nil for a plain text.
  package struct Rendering: Hashable, Sendable {
    package let language: String?
    package let text: String
  }

  package var renderings: [Rendering]
}

/// A state of an assignment.
package struct StatusDeclaration: EntityDeclaration {
  package static let kind = EntityKind.status
  package let code: Located<Name>
  package var grants = false
  package var graceDays = 0
  package var isBroken = false
}

/// An outside prerequisite.
package struct ConnectionDeclaration: EntityDeclaration {
  package static let kind = EntityKind.connection
  package let code: Located<Name>
  package var name: TextDeclaration?
  package var setup: String?
  package var requires: [Located<Name>] = []
  package var isBroken = false
}

/// A module with all that its own line says.
package struct ModuleDeclaration: NumberedDeclaration {
  package static let kind = EntityKind.module
  package let code: Located<Name>
  package var was: Located<Name>?
  package var name: TextDeclaration?
  package var summary: String?
  package var lifecycle: Located<String>?
  package var alwaysOn = false
  package var enabledByDefault = false
  package var requiresConfiguration: Located<Bool>?
  /// What its configuration must look like, at the key.
  package var configuration: Located<ConfigurationSchema>?
  package var requires: [Located<Name>] = []
  package var capabilities: [Located<Name>] = []
  /// Features that stand in the module's own line, with what is said of them there.
  package var features: [FeatureDeclaration] = []
  /// The phase from which tenants can have it.
  package var phase: Located<Int>?
  package var slug: Located<Name>?
  package var category: String?
  package var icon: String?
  package var version: String?
  package var sortOrder: Int?
  package var enhances: [Located<Name>] = []
  package var uses: [Located<Name>] = []
  package var inputs: [String] = []
  package var outputs: [String] = []
  package var tables: [TableDeclaration] = []
  package var integrations: [IntegrationDeclaration] = []
  package var isBroken = false
}

/// A feature, whether it stands in its module's line or in the section of features.
package struct FeatureDeclaration: NumberedDeclaration {
  package static let kind = EntityKind.feature
  package let code: Located<Name>
  package var was: Located<Name>?
  package var module: Located<Name>?
  package var name: TextDeclaration?
  package var summary: String?
  package var lifecycle: Located<String>?
  package var enabledByDefault = true
  package var unlockedBy: [Located<Name>] = []
  package var unlockedByAny = false
  /// Whether the service's own code asks for it, so that no route has to.
  package var isCheckedInCode = false
  package var isBroken = false

  /// A feature of which nothing but its module is said.
  package init(code: Located<Name>, module: Located<Name>? = nil) {
    self.code = code
    self.module = module
  }
}

/// A number that a tenant may not pass.
package struct LimitDeclaration: NumberedDeclaration {
  package static let kind = EntityKind.limit
  package let code: Located<Name>
  package var was: Located<Name>?
  package var module: Located<Name>?
  package var name: TextDeclaration?
  package var unit: String?
  /// The calendar period after which the count starts again; nil for a number held now.
  package var period: LimitPeriod?
  package var figure: Int64?
  /// What it is counted for one by one.
  package var each: String?
  /// Whether the service's own code asks for it, so that no route has to.
  package var isCheckedInCode = false
  package var isBroken = false
}

/// What a pack costs.
package struct PriceDeclaration: Hashable, Sendable {
  package var amount: Int64
  package var currency: String
  package var cycle: String
}

/// A pack with what its own line adds and takes away.
package struct PackDeclaration: NumberedDeclaration {
  /// What a pack configures a module with.
  package struct ModuleConfiguration: Sendable {
    package let module: Located<Name>
    package let value: SettingDeclaration
  }

  package static let kind = EntityKind.pack
  package let code: Located<Name>
  package var was: Located<Name>?
  package var name: TextDeclaration?
  package var target: String?
  package var onSale = true
  package var price: PriceDeclaration?
  package var extends: Located<Name>?
  package var modules: [Located<Name>] = []
  package var without: [Located<Name>] = []
  package var limits: [(limit: Located<Name>, figure: Located<Int64>)] = []
  package var configurations: [ModuleConfiguration] = []
  package var isBroken = false
}

/// A permission of a user.
package struct CapabilityDeclaration: NumberedDeclaration {
  package static let kind = EntityKind.capability
  package let code: Located<Name>
  package var was: Located<Name>?
  package var name: TextDeclaration?
  /// Whether the service's own code asks for it, so that no route has to.
  package var isCheckedInCode = false
  package var isBroken = false
}

/// A role with the capabilities that its own line gives.
package struct RoleDeclaration: EntityDeclaration {
  package static let kind = EntityKind.role
  package let code: Located<Name>
  package var name: TextDeclaration?
  package var includes: [Located<Name>] = []
  package var capabilities: [Located<Name>] = []
  package var hasEveryCapability = false
  package var isBroken = false
}

/// A heading of the navigation.
package struct GroupDeclaration: EntityDeclaration {
  package static let kind = EntityKind.group
  package let code: Located<Name>
  package var name: TextDeclaration?
  package var parent: Located<Name>?
  package var isBroken = false
}
