import Diagnostics

extension Fact {
  /// The rule that it falls under.
  var rule: ChangeRule {
    switch self {
    case .catalogAdded: .catalogAdded
    case .catalogRemoved: .catalogRemoved
    case .added, .valueAdded: .codeAdded
    case .removed(let entity): entity.isStored ? .codeRemoved : .nameRemoved
    case .valueRemoved: .codeRemoved
    case .renamed: .codeRenamed
    case .number: .numberChanged
    case .catalogRenamed: .catalogRenamed
    case .requirement(_, _, let turn): turn.pick(.requiresMore, .requiresLess)
    case .unlock(_, let turn): turn.pick(.lockedMore, .lockedLess)
    case .release(_, let turn), .phase(let turn): turn.pick(.withdrawn, .released)
    case .standard(_, let turn): turn.pick(.offByDefault, .onByDefault)
    case .configuration(_, let turn): turn.pick(.configurationDemanded, .configurationSpared)
    case .schema(_, let turn): turn.pick(.schemaStricter, .schemaLooser)
    case .owner: .featureMoved
    case .moduleCapability(_, _, let turn): turn.pick(.moduleAsksMore, .moduleAsksLess)
    case .content(_, _, let turn): turn.pick(.packHoldsLess, .packHoldsMore)
    case .figure(_, _, let turn): turn.pick(.limitLowered, .limitRaised)
    case .counting: .limitCountedOtherwise
    case .packConfiguration: .packConfiguresOtherwise
    case .sale(_, let turn): turn.pick(.noLongerSold, .soldAgain)
    case .price(_, let turn): turn?.pick(.dearer, .cheaper) ?? .otherTerms
    case .status(_, let turn): turn.pick(.statusGrantsLess, .statusGrantsMore)
    case .routeAdded: .routeAdded
    case .routeRemoved: .routeRemoved
    case .routeMoved: .routeMoved
    case .condition(_, let turn): turn.pick(.asksMore, .asksLess)
    case .consumption(_, _, let turn): turn.pick(.takesMore, .takesLess)
    case .base: .baseMoved
    case .caseFolding(let turn): turn.pick(.caseKept, .caseFolded)
    case .roleCapability(_, _, let turn): turn.pick(.roleGivesLess, .roleGivesMore)
    case .rolloutAdded(_, let turn), .rolloutRemoved(_, let turn), .rollout(_, let turn):
      turn.pick(.letsThroughLess, .letsThroughMore)
    case .rolloutEnd(_, let turn): turn.pick(.endsEarlier, .endsLater)
    case .rolloutWords: .otherRolloutWords
    case .words, .routeWords: .otherWords
    case .surroundings, .calls: .otherSurroundings
    case .group, .menu: .otherNavigation
    }
  }

  /// What it is about, as a waiver names it and as it stands in the YAML; nil for the catalog as a whole.
  package var entity: String? {
    switch self {
    case .added(let entity), .removed(let entity), .renamed(let entity, _), .number(let entity),
      .requirement(let entity, _, _),
      .release(let entity, _), .standard(let entity, _):
      entity.code
    case .words(let entity), .surroundings(let entity): entity?.code
    case .valueAdded(_, let enumeration), .valueRemoved(_, let enumeration): enumeration
    case .unlock(let code, _), .configuration(let code, _), .schema(let code, _), .owner(let code),
      .moduleCapability(let code, _, _), .content(let code, _, _), .counting(let code),
      .packConfiguration(let code, _), .sale(let code, _), .price(let code, _), .status(let code, _),
      .roleCapability(let code, _, _), .group(let code), .rolloutAdded(let code, _), .rolloutRemoved(let code, _),
      .rollout(let code, _), .rolloutEnd(let code, _), .rolloutWords(let code):
      code
    case .figure(let limit, let pack, _): pack ?? limit
    case .routeAdded(let name), .routeRemoved(let name), .routeMoved(_, let name), .condition(let name, _),
      .consumption(let name, _, _), .routeWords(let name), .calls(let name), .menu(let name):
      name.entity
    case .catalogAdded, .catalogRemoved, .catalogRenamed, .phase, .base, .caseFolding: nil
    }
  }

  /// How a plan marks it.
  package var mark: String {
    switch self {
    case .catalogAdded, .added, .valueAdded, .routeAdded, .rolloutAdded: "+"
    case .catalogRemoved, .removed, .valueRemoved, .routeRemoved, .rolloutRemoved: "-"
    default: "~"
    }
  }
}

extension Turn {
  fileprivate func pick(_ stricter: ChangeRule, _ looser: ChangeRule) -> ChangeRule {
    self == .stricter ? stricter : looser
  }
}

extension Entity {
  /// Whether rows of a store may hold its code.
  fileprivate var isStored: Bool {
    switch kind {
    case .action, .system, .objective: false
    default: true
    }
  }
}
