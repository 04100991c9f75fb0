package import CatalogIR
package import Tollgate

/// The ES module: codes as frozen objects, the catalog's data an entity a line, and the code that answers from it.
///
/// - Parameter tables: Those of the catalog, which know the order in which to offer packs.
package func emitJavaScript(_ catalog: Catalog, _ tables: CatalogTables) -> String {
  let nobody = AccessMatrix(tables, TenantState(), at: Instant(milliseconds: 0))
  let offers = tables.offers(to: nobody) { _ in true }.map(tables.code)
  var writer = CodeWriter()
  writer.webHeader(of: catalog)
  for list in CodeList.every(of: catalog) {
    writer.constants(list.type, list.entries.map(\.code))
  }
  writer.constants("Reason", Reason.allCases.map(\.code))
  writer.valueLists(of: catalog)
  writer.line("const apiBase = \(catalog.apiBase.flatMap { JavaScriptValue.codes($0) }?.expression ?? "null");")
  writer.line("const foldsCase = \(JavaScriptValue.bool(catalog.foldsCase).expression);")
  writer.data(of: catalog, tables)
  writer.line("const offers = \(JavaScriptValue.list(offers.map { .text($0) }).expression);")
  writer.rollouts(of: catalog, tables)
  writer.block("const routes = [", closing: "];") { writer in
    var first = 0
    for route in catalog.routes {
      writer.line(catalog.value(of: route, entriesFrom: first).expression + ",")
      first += route.entries.count
    }
  }
  return writer.text + "\n" + JavaScript.runtime
}

extension CodeWriter {
  /// Codes as the values of an exported object that nobody changes.
  fileprivate mutating func constants(_ name: String, _ codes: [String]) {
    frozen("export const \(name)", codes)
  }

  private mutating func frozen(_ declared: String, _ codes: [String]) {
    if codes.isEmpty { return line("\(declared) = Object.freeze({});\n") }
    block("\(declared) = Object.freeze({", closing: "});\n") { writer in
      for code in codes { writer.line("\(code): \"\(code)\",") }
    }
  }

  /// Closed lists of values. Within the module none bears its own name, which may be one that JavaScript needs itself.
  fileprivate mutating func valueLists(of catalog: Catalog) {
    for (position, enumeration) in catalog.enumerations.enumerated() {
      frozen("const enumeration\(position)", enumeration.values.map(\.code))
      line("export { enumeration\(position) as \(enumeration.typeName) };\n")
    }
    table("enumerations", catalog.enumerations) { enumeration in
      let values = enumeration.values.map { ($0.code, JavaScriptValue.object([("name", $0.name.map(value))])) }
      return (enumeration.typeName, .object(values.map { (key: $0.0, value: $0.1) }))
    }
  }

  /// What the resolver knows of each kind.
  fileprivate mutating func data(of catalog: Catalog, _ tables: CatalogTables) {
    table("modules", Array(catalog.modules.enumerated())) { position, module in
      let rollout = tables.rollout(of: ModuleID(index: position), at: .beforeAll).map(tables.code)
      return (module.code, catalog.value(of: module, inShadowOf: rollout))
    }
    table("features", catalog.features) { ($0.code, catalog.value(of: $0)) }
    table("packs", catalog.packs) { ($0.code, catalog.value(of: $0)) }
    table("statuses", catalog.statuses) { ($0.code, .object([("grants", .sign($0.grants))])) }
    table("connections", catalog.connections) { connection in
      let required = JavaScriptValue.codes(connection.requires) { catalog.connections[$0.index].code }
      return (connection.code, .object([("name", value(of: connection.name)), ("requires", required)]))
    }
    table("limits", catalog.limits) { limit in
      let figure = limit.figure.map { JavaScriptValue.number($0) }
      let module = JavaScriptValue.text(catalog.modules[limit.module.index].code)
      return (limit.code, .object([("name", limit.name.map(value)), ("module", module), ("figure", figure)]))
    }
    table("capabilities", catalog.capabilities) { ($0.code, .object([("name", value(of: $0.name))])) }
    table("roles", catalog.roles) { role in
      let given = JavaScriptValue.codes(role.capabilities) { catalog.capabilities[$0.index].code }
      return (role.code, .object([("name", value(of: role.name)), ("can", given)]))
    }
    table("groups", catalog.groups) { group in
      let parent = group.parent.map { JavaScriptValue.text(catalog.groups[$0.index].code) }
      return (group.code, .object([("name", value(of: group.name)), ("inside", parent)]))
    }
  }

  /// The rollouts that let refusals through, and the one for what no entry answers.
  fileprivate mutating func rollouts(of catalog: Catalog, _ tables: CatalogTables) {
    table("rollouts", catalog.rollouts.filter { $0.mode == .shadow }) { rollout in
      let until = JavaScriptValue.text(rollout.end?.rfc3339 ?? "")
      return (
        rollout.code,
        .object([("by", .text(rollout.author)), ("reason", .text(rollout.reason)), ("until", until)])
      )
    }
    let rest = tables.rolloutOfRest(at: .beforeAll).map { JavaScriptValue.text(tables.code(of: $0)).expression }
    line("const rolloutOfRest = \(rest ?? "null");")
  }

  private mutating func table<Entity>(
    _ name: String, _ entities: [Entity], _ row: (Entity) -> (code: String, value: JavaScriptValue)
  ) {
    if entities.isEmpty { return line("const \(name) = {};") }
    block("const \(name) = {", closing: "};") { writer in
      for entity in entities {
        let (code, value) = row(entity)
        writer.line("\(code): \(value.expression),")
      }
    }
  }
}

/// A plain text, or pairs of a language and a text.
private func value(of text: Text) -> JavaScriptValue {
  if text.renderings.count == 1, text.renderings.first?.language == nil { return .text(text.first) }
  return .list(text.renderings.map { .list([.text($0.language ?? ""), .text($0.text)]) })
}

extension Instant {
  /// When no rollout has ended.
  fileprivate static var beforeAll: Instant { Instant(milliseconds: .min) }
}

extension Catalog {
  fileprivate func value(of module: Module, inShadowOf rollout: String?) -> JavaScriptValue {
    .object([
      ("name", CatalogEmit.value(of: module.name)),
      ("alwaysOn", .sign(module.alwaysOn)),
      ("default", .sign(module.enabledByDefault)),
      ("released", .no(unless: module.isReleased)),
      ("requires", .codes(module.requires) { modules[$0.index].code }),
      ("connections", .codes(module.connections) { connections[$0.index].code }),
      ("requiresConfiguration", .sign(module.requiresConfiguration)),
      ("can", .codes(module.capabilities) { capabilities[$0.index].code }),
      ("rollout", rollout.map { .text($0) }),
    ])
  }

  fileprivate func value(of feature: Feature) -> JavaScriptValue {
    let unlock = JavaScriptValue.object([
      ("any", .sign(feature.unlock.any)),
      ("modules", .codes(feature.unlock.modules) { modules[$0.index].code }),
      ("connections", .codes(feature.unlock.connections) { connections[$0.index].code }),
    ])
    let isLocked = !feature.unlock.modules.isEmpty || !feature.unlock.connections.isEmpty
    return .object([
      ("name", feature.name.map(CatalogEmit.value)),
      ("module", .text(modules[feature.module.index].code)),
      ("default", .no(unless: feature.enabledByDefault)),
      ("released", .no(unless: feature.lifecycle.isReleased)),
      ("unlock", isLocked ? unlock : nil),
    ])
  }

  fileprivate func value(of pack: Pack) -> JavaScriptValue {
    let figures = pack.limits.map { line -> JavaScriptValue.Member in
      (limits[line.limit.index].code, .number(line.figure))
    }
    return .object([
      ("name", CatalogEmit.value(of: pack.name)),
      ("modules", .list(pack.contents.map { .text(modules[$0.index].code) })),
      ("limits", figures.isEmpty ? nil : .object(figures)),
    ])
  }

  fileprivate func value(of route: Route, entriesFrom first: Int) -> JavaScriptValue {
    let entries = route.entries.enumerated().map { position, entry -> JavaScriptValue.Member in
      let rollout = rollouts.first { $0.entries.contains(first + position) }
      return (key(of: entry.operation), value(of: entry.condition, in: rollout))
    }
    return .object([
      ("space", .text(route.space.rawValue)),
      ("path", .text(route.pattern.description)),
      ("exact", .sign(route.pattern.isExact)),
      ("name", route.name.map(CatalogEmit.value)),
      ("menu", route.menu.map { .text(groups[$0.index].code) }),
      ("entries", .object(entries)),
    ])
  }

  /// `*` for every method that is not listed.
  private func key(of operation: RouteEntry.Operation) -> String {
    switch operation {
    case .anyMethod: "*"
    case .method(let method): "\(method.name)"
    case .action(let action): actions[action]
    }
  }

  /// - Parameter rollout: The one that names the entry.
  private func value(of condition: Condition, in rollout: Rollout?) -> JavaScriptValue {
    guard case .guarded(let needs) = condition else { return .object([("public", .bool(true))]) }
    let amounts = needs.consumes.map { consumption -> JavaScriptValue.Member in
      (limits[consumption.limit.index].code, .number(consumption.amount))
    }
    return .object([
      (needs.anyModule ? "any" : "modules", .codes(needs.modules) { modules[$0.index].code }),
      ("features", .codes(needs.features) { features[$0.index].code }),
      ("can", .codes(needs.capabilities) { capabilities[$0.index].code }),
      ("consumes", amounts.isEmpty ? nil : .object(amounts)),
      ("rollout", rollout?.mode == .shadow ? rollout.map { .text($0.code) } : nil),
      ("enforced", .sign(rollout?.mode == .enforce)),
    ])
  }
}
