import CatalogIR
import CatalogModel
import Diagnostics

/// A name at the place where something uses it.
struct Reference {
  let name: Located<Name>
  let kind: EntityKind
  /// Who uses it, in the words of messages: `pack RETAIL_OPS`.
  let owner: String
}

extension Program {
  /// Those uses of names in the catalog that are wanted.
  func references(where isWanted: (Located<Name>, EntityKind) -> Bool) -> [Reference] {
    var references: [Reference] = []
    func add(_ names: [Located<Name>], _ kind: EntityKind, _ owner: @autoclosure () -> String) {
      for name in names { add(name, kind, owner()) }
    }
    func add(_ name: Located<Name>?, _ kind: EntityKind, _ owner: @autoclosure () -> String) {
      guard let name, isWanted(name, kind) else { return }
      references.append(Reference(name: name, kind: kind, owner: owner()))
    }
    for connection in declaration.connections {
      add(connection.requires, .connection, connection.words)
    }
    for system in declaration.systems {
      add(system.integrations.map(\.partner), .partner, system.words)
    }
    for module in declaration.modules {
      add(module.requires, .requirement, module.words)
      add(module.capabilities, .capability, module.words)
      add(module.enhances, .module, module.words)
      add(module.uses, .system, module.words)
      add(module.integrations.map(\.partner), .partner, module.words)
    }
    for feature in featureMappings {
      add(feature.module, .module, feature.words)
      add(feature.unlockedBy, .requirement, feature.words)
    }
    for limit in declaration.limits {
      add(limit.module, .module, limit.words)
    }
    for pack in declaration.packs {
      add(pack.extends, .pack, pack.words)
      add(pack.modules, .module, pack.words)
      add(pack.without, .packContent, pack.words)
      add(pack.limits.map(\.limit), .limit, pack.words)
      add(pack.configurations.map(\.module), .module, pack.words)
    }
    for role in declaration.roles {
      add(role.includes, .role, role.words)
      add(role.capabilities, .capability, role.words)
    }
    for group in declaration.groups {
      add(group.parent, .group, group.words)
    }
    for enumeration in declaration.enumerations {
      add(enumeration.module, .module, enumeration.words)
    }
    for objective in declaration.objectives {
      add(objective.subject, .partner, objective.words)
    }
    for rollout in declaration.rollouts {
      add(rollout.modules, .module, rollout.words)
    }
    for route in routes {
      if case .groups(let groups) = route.declaration.menu { add(groups, .group, route.words) }
      for (entry, action) in route.entries {
        add(entry.module, .module, route.words(of: action))
        add(entry.anyModules?.value ?? [], .module, route.words(of: action))
        add(entry.feature, .feature, route.words(of: action))
        add(entry.capabilities, .capability, route.words(of: action))
        add(entry.consumes.map(\.limit), .limit, route.words(of: action))
      }
    }
    for (kind, rows) in declaration.ledger?.rows ?? [:] {
      for case .retired(_, _, let instead?) in rows.map(\.fate) { add([instead], kind, "a retired \(kind.rawValue)") }
    }
    for expectation in declaration.expectations {
      references += self.references(of: expectation).filter { isWanted($0.name, $0.kind) }
    }
    return references
  }

  /// Whether something is declared that a name of a kind may lead to.
  func declares(_ name: Name, as kind: EntityKind) -> Bool {
    switch kind {
    case .module: modules[name] != nil
    case .connection: connections[name] != nil
    case .feature: features[name] != nil
    case .limit: limits[name] != nil
    case .pack: packs[name] != nil
    case .capability: capabilities[name] != nil
    case .role: roles[name] != nil
    case .group: groups[name] != nil
    case .status: statuses[name] != nil
    case .system: systems[name] != nil
    case .requirement: declares(name, as: .module) || declares(name, as: .connection)
    case .packContent: declares(name, as: .module) || declares(name, as: .limit)
    case .partner: declares(name, as: .module) || declares(name, as: .system)
    case .unmet: declares(name, as: .requirement) || declares(name, as: .capability) || declares(name, as: .limit)
    case .page, .apiRoute, .action, .enumeration, .value, .objective, .rollout, .expectation: false
    }
  }

  /// The codes that a kind of names may lead to.
  func codes(of kind: EntityKind) -> [Located<Name>] {
    switch kind {
    case .module: declaration.modules.map(\.code)
    case .connection: declaration.connections.map(\.code)
    case .feature: featureMappings.map(\.code)
    case .limit: declaration.limits.map(\.code)
    case .pack: declaration.packs.map(\.code)
    case .capability: declaration.capabilities.map(\.code)
    case .role: declaration.roles.map(\.code)
    case .group: declaration.groups.map(\.code)
    case .status: declaration.statuses.map(\.code)
    case .action: routes.flatMap { $0.declaration.actions.map(\.code) }
    case .system: declaration.systems.map(\.code)
    case .enumeration: declaration.enumerations.map(\.code)
    case .objective: declaration.objectives.map(\.code)
    case .rollout: declaration.rollouts.map(\.code)
    case .requirement: codes(of: .module) + codes(of: .connection)
    case .packContent: codes(of: .module) + codes(of: .limit)
    case .partner: codes(of: .module) + codes(of: .system)
    case .unmet: codes(of: .requirement) + codes(of: .capability) + codes(of: .limit)
    case .expectation: declaration.expectations.map(\.name)
    case .page, .apiRoute, .value: []
    }
  }

  /// The codes that a kind of names may lead to, and what may stand for them.
  func names(of kind: EntityKind) -> [Located<Name>] {
    switch kind {
    case .system, .partner: codes(of: kind) + declaration.systems.flatMap(\.aliases)
    default: codes(of: kind)
    }
  }
}

extension ProgramRoute {
  /// The route in the words of messages: `page /cashier`.
  var words: String {
    "\(space == .page ? EntityKind.page.rawValue : EntityKind.apiRoute.rawValue) \(declaration.key.text)"
  }

  /// An action on the route, or the route itself, in the words of messages.
  func words(of action: Located<Name>?) -> String {
    action.map { "\($0.text) of \(words)" } ?? words
  }
}
