package import Diagnostics

/// Whether a change asks for more and gives less, or the other way round.
package enum Turn: String, Hashable, Sendable {
  case stricter, looser

  /// The turn of the same change, looked at from HEAD.
  var reversed: Turn {
    self == .stricter ? .looser : .stricter
  }
}

/// Something that has a code.
package struct Entity: Hashable, Sendable {
  package let kind: EntityKind
  package let code: String

  init(_ kind: EntityKind, _ code: String) {
    self.kind = kind
    self.code = code
  }
}

/// A difference between two catalogs. Codes are those of HEAD where it has them.
package enum Fact: Hashable, Sendable {
  case catalogAdded(String)
  case catalogRemoved(String)
  case added(Entity)
  case removed(Entity)
  case renamed(Entity, to: String)
  /// The ledger gives it another number, or one that stood for something else.
  case number(Entity)
  case valueAdded(String, of: String)
  case valueRemoved(String, of: String)
  case catalogRenamed(to: String)

  /// A module or a connection requires another one, or no longer does.
  case requirement(of: Entity, Entity, Turn)
  case unlock(feature: String, Turn)
  case release(Entity, Turn)
  /// The catalog is in another phase, and modules come or go with it.
  case phase(Turn)
  /// What is so unless somebody says otherwise.
  case standard(Entity, Turn)
  case configuration(module: String, Turn)
  case schema(module: String, Turn)
  case owner(feature: String)
  case moduleCapability(module: String, String, Turn)

  /// What a pack holds, and with it those that extend it.
  case content(pack: String, module: String, Turn)
  /// Of the module itself, or of a pack and those that extend it.
  case figure(limit: String, pack: String?, Turn)
  case counting(limit: String)
  case packConfiguration(pack: String, module: String)
  case sale(pack: String, Turn)
  /// Without a turn the two prices cannot be compared.
  case price(pack: String, Turn?)
  case status(String, Turn)

  case routeAdded(RouteName)
  case routeRemoved(RouteName)
  case routeMoved(RouteName, to: RouteName)
  case condition(RouteName, Turn)
  case consumption(RouteName, limit: String, Turn)
  case base
  /// The server behind folds case, or no longer does.
  case caseFolding(Turn)

  /// What a role gives, and with it those that include it.
  case roleCapability(role: String, String, Turn)

  /// A rollout; the turn is what it does to refusals. The detail says what it is about.
  case rolloutAdded(String, Turn)
  case rolloutRemoved(String, Turn)
  case rollout(String, Turn)
  case rolloutEnd(String, Turn)
  case rolloutWords(String)

  case words(Entity?)
  case routeWords(RouteName)
  case surroundings(Entity?)
  case calls(RouteName)
  case group(String)
  case menu(RouteName)
}
