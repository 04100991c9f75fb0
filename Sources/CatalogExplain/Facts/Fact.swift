package import CatalogIR
package import Tollgate

/// One thing that is so. How it is said stands in ``sentence``.
package enum Fact: Hashable, Sendable {
  // What a thing is.
  case text(String)
  case alwaysOn
  case onByDefault
  case offByDefault
  case lifecycle(Lifecycle)
  /// The phase of a module, and the earlier one that the product is in.
  case phase(Int, of: Int?)
  case partOf(module: String)
  case unlockedBy([String], any: Bool)
  case setup(String)
  case neededBy([String])
  case mustBeConfigured
  case setting(String, title: String?, isRequired: Bool)
  case price(Price)
  case notOnSale
  case isFor(String)
  case bound(Int64?, unit: String?, each: String?, period: LimitPeriod?)
  case menu(group: String)
  case systemKind(System.Kind)
  case aliases([String])
  case flow(Integration.Flow, name: String?, data: String?)
  case input(String)
  case output(String)
  case table(String, summary: String?)
  case example(String)
  case promises(Objective)

  // How it stands to others.
  case shownAbove
  case leftOut
  case through(String)
  case takenAway
  case inEveryPack(module: String)
  case inNoPack
  case givenBy([String])
  case givenByNobody
  case everyCapability
  case takes(Int64)
  case action(String)
  case openToEveryone(reason: String)
  case oneOf([String])
  case packsThatPass([String])
  case rolesThatPass([String])
  case everyRole
  case answeredBy(String)

  // What was decided, and why.
  case answer(Outcome, Reason)
  case inShadow(rollout: String, until: String)
  case refused(String)
  case decides(key: String)
  case nothingAnswers
  /// The call below the base of the API that would be decided by an entry.
  case answeredAsCall(String, key: String)
  case notListed(key: String, operations: [String])
  case noTenant
  case module(String, Grant)
  case notReleased(String, Lifecycle)
  case notInPhase(String, Int, of: Int)
  case required(module: String, by: String, isOn: Bool)
  case connection(String, of: String, Presence)
  case prerequisite(String, of: String, Presence)
  case configured(module: String, Bool)
  case feature(String, Switch)
  case unlockModule(String, of: String, isOn: Bool)
  case unlockConnection(String, of: String, Presence)
  case oneOfModules([String], isOn: Bool)
  case capability(String, holders: [String], isHeld: Bool)
  case limit(String, used: Int64, bound: Int64?, takes: Int64, until: String?)
  /// Of a limit: what is used, what is left if there is a bound, and when the count starts anew if it does.
  case used(Int64, left: Int64?, until: String?)
  case unbounded

  // What would change it.
  case addPack
  case giveRole
  case giveCapability
  case removeRow(String)
  case configure(String, settings: [String])
  case switchOn(String)
  case raiseLimit(String)
  case nothingChangesIt
  case from(String, Outcome, Reason)
  case goesOn

  /// What a check comes to.
  package typealias Outcome = Decision.Outcome
}

/// Who says whether a tenant has a module.
package enum Grant: Hashable, Sendable {
  case alwaysOn
  case row(Holder, isOn: Bool)
  case packs([String])
  case byDefault
  case noPack
  /// In a catalog without packs.
  case noRow
  case packsLackIt([String])
  case notStarted(Granter, on: String)
  case expired(Granter, on: String)
  case status(pack: String, status: String)
}

/// What gives modules for a while.
package enum Granter: Hashable, Sendable {
  case pack(String)
  case row(Holder)
}

/// Who switches a feature, which is on or off.
package enum Switch: Hashable, Sendable {
  case row(Holder, isOn: Bool)
  case byDefault(isOn: Bool)
}

/// Whether a tenant has a connection.
package enum Presence: Hashable, Sendable {
  case setUp
  /// It is set up, and something that it requires is not.
  case waiting
  case missing
}

/// Whose row it is.
package enum Holder: String, Hashable, Sendable {
  case store, enterprise
}
