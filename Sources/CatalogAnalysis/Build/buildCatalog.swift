import CatalogIR
import CatalogModel
import Diagnostics
import Tollgate

/// Turns a program without errors into a catalog: names become ids, everything inherited is added up.
func buildCatalog(_ program: Program) -> Catalog {
  let builder = CatalogBuilder(program)
  var catalog = Catalog(
    code: program.declaration.code?.text ?? "", summary: program.declaration.summary, apiBase: program.apiBase,
    foldsCase: program.declaration.foldsCase, phase: program.declaration.phase?.value,
    noticeDays: program.declaration.noticeDays, statuses: builder.statuses, connections: builder.connections,
    systems: builder.systems, modules: builder.modules, features: builder.features, limits: builder.limits,
    packs: builder.packs, capabilities: builder.capabilities, roles: builder.roles, groups: builder.groups,
    actions: builder.actions, routes: builder.routes, enumerations: builder.enumerations,
    objectives: builder.objectives)
  catalog.rollouts = builder.rollouts(of: catalog)
  catalog.ledger = builder.ledger
  return catalog
}

/// The statuses of a catalog that declares none.
let usualStatuses = [
  Status(code: "TRIAL", grants: true), Status(code: "ACTIVE", grants: true), Status(code: "PAST_DUE", grants: false),
  Status(code: "CANCELED", grants: false), Status(code: "EXPIRED", grants: false),
]

/// One property a kind. What a name does not lead to is left out; after a check without errors nothing is.
struct CatalogBuilder {
  let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// Without a section of its own, a catalog has the five usual statuses, of which the first two grant.
  var statuses: [Status] {
    if program.statuses.all.isEmpty { return usualStatuses }
    return program.statuses.all.map { Status(code: $0.code.text, grants: $0.grants, graceDays: $0.graceDays) }
  }

  var connections: [Connection] {
    program.connections.all.map { connection in
      Connection(
        code: connection.code.text, name: text(connection.name, else: connection.code), setup: connection.setup,
        requires: ids(connection.requires, in: program.connections))
    }
  }

  var modules: [Module] {
    program.modules.all.map { module in
      Module(
        code: module.code.text, name: text(module.name, else: module.code), summary: module.summary,
        lifecycle: lifecycle(module.lifecycle), alwaysOn: module.alwaysOn,
        enabledByDefault: module.enabledByDefault,
        requiresConfiguration: module.requiresConfiguration?.value ?? false,
        requires: ids(module.requires, in: program.modules),
        connections: ids(module.requires, in: program.connections),
        capabilities: ids(module.capabilities, in: program.capabilities),
        configurationSchema: module.configuration?.value, phase: module.phase?.value,
        isInPhase: module.phase.map(program.hasReached) ?? true, profile: profile(of: module),
        landscape: landscape(of: module))
    }
  }

  var features: [Feature] {
    program.features.all.compactMap { feature in
      guard let module = feature.module.flatMap({ program.modules[$0.value] }) else { return nil }
      return Feature(
        code: feature.code.text, name: text(feature.name), summary: feature.summary,
        lifecycle: lifecycle(feature.lifecycle), module: ID(module), enabledByDefault: feature.enabledByDefault,
        unlock: Feature.Unlock(
          any: feature.unlockedByAny, modules: ids(feature.unlockedBy, in: program.modules),
          connections: ids(feature.unlockedBy, in: program.connections)))
    }
  }

  var limits: [Limit] {
    program.limits.all.compactMap { limit in
      guard let module = limit.module.flatMap({ program.modules[$0.value] }) else { return nil }
      return Limit(
        code: limit.code.text, name: text(limit.name), unit: limit.unit,
        kind: limit.period.map(Limit.Kind.counter) ?? .gauge, module: ID(module), figure: limit.figure,
        each: limit.each)
    }
  }

  var packs: [Pack] {
    program.packs.all.enumerated().map { position, pack in
      let contents = program.contents[position]
      return Pack(
        code: pack.code.text, name: text(pack.name, else: pack.code), target: pack.target, onSale: pack.onSale,
        price: pack.price.flatMap(price), extends: contents.base.map { ID($0) },
        modules: ids(pack.modules, in: program.modules), without: ids(pack.without, in: program.modules),
        contents: contents.modules.sorted().map { ID($0) },
        limits: contents.limits.sorted { $0.key < $1.key }.map {
          Pack.LimitFigure(limit: ID($0.key), figure: $0.value.figure)
        },
        configurations: contents.configurations.sorted { $0.key < $1.key }.map {
          Pack.ModuleConfiguration(module: ID($0.key), configuration: $0.value)
        })
    }
  }

  var capabilities: [Capability] {
    program.capabilities.all.map { Capability(code: $0.code.text, name: text($0.name, else: $0.code)) }
  }

  var roles: [Role] {
    program.roles.indices.map { position in
      let role = program.roles[position]
      return Role(
        code: role.code.text, name: text(role.name, else: role.code), includes: ids(role.includes, in: program.roles),
        capabilities: program.held[position].capabilities.sorted().map { ID($0) })
    }
  }

  var groups: [NavigationGroup] {
    program.groups.all.map { group in
      NavigationGroup(
        code: group.code.text, name: text(group.name, else: group.code),
        parent: group.parent.flatMap { program.groups[$0.value] }.map { ID($0) })
    }
  }
}

extension CatalogBuilder {
  func ids<Declaration, Entity>(
    _ names: [Located<Name>], in table: EntityTable<Declaration>
  ) -> [ID<Entity>] {
    table.positions(of: names).map { ID($0) }
  }

  func text(_ declared: TextDeclaration?) -> Text? {
    declared.flatMap { text in
      Text(renderings: text.renderings.map { Text.Rendering(language: $0.language, text: $0.text) })
    }
  }

  func text(_ declared: TextDeclaration?, else code: Located<Name>) -> Text {
    text(declared) ?? Text(code.text)
  }

  private func lifecycle(_ declared: Located<String>?) -> Lifecycle {
    declared.flatMap { Lifecycle(rawValue: $0.value) } ?? .active
  }

  private func price(_ declared: PriceDeclaration) -> Price? {
    Price.Cycle(rawValue: declared.cycle).map {
      Price(amount: declared.amount, currency: declared.currency, cycle: $0)
    }
  }
}
