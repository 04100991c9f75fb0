package import Diagnostics

/// A service, a store or an external system that modules stand on.
package struct SystemDeclaration: EntityDeclaration {
  package static let kind = EntityKind.system
  package let code: Located<Name>
  package var name: TextDeclaration?
  /// `service`, `store` or `external`.
  package var systemKind: String?
  package var summary: String?
  /// Codes that may stand wherever its own may.
  package var aliases: [Located<Name>] = []
  package var integrations: [IntegrationDeclaration] = []
  package var isBroken = false
}

/// A flow of data between whoever declares it and a partner.
package struct IntegrationDeclaration: Sendable {
  /// A module, or a system by its code or an alias.
  package var partner: Located<Name>
  /// `in`, `out` or `both`, as seen by whoever declares it.
  package var flow: String
  package var name: TextDeclaration?
  /// What flows.
  package var data: String?
}

/// A table that a module owns.
package struct TableDeclaration: Sendable {
  package let name: Located<Name>
  package var summary: String?
}

/// A closed list of values.
package struct EnumerationDeclaration: EntityDeclaration {
  package static let kind = EntityKind.enumeration
  package let code: Located<Name>
  package var module: Located<Name>?
  package var name: TextDeclaration?
  package var values: [ValueDeclaration] = []
  package var isBroken = false
}

/// One value of an enumeration.
package struct ValueDeclaration: Sendable {
  package let code: Located<Name>
  package var name: TextDeclaration?
  package var summary: String?
  package var example: String?
}

/// What a module or system promises about its speed.
package struct ObjectiveDeclaration: EntityDeclaration {
  package static let kind = EntityKind.objective
  package let code: Located<Name>
  /// A module, or a system by its code or an alias.
  package var subject: Located<Name>?
  package var name: TextDeclaration?
  /// The longest time it takes.
  package var withinMilliseconds: Int64?
  /// Under which load.
  package var load: String?
  /// The least number of `unit` it does each `period`.
  package var atLeast: Int64?
  package var unit: String?
  /// `second`, `minute` or `hour`.
  package var period: String?
  package var isBroken = false
}
