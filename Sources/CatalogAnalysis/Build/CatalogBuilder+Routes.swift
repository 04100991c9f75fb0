import CatalogIR
import CatalogModel
import Tollgate

extension CatalogBuilder {
  /// `read`, then every other action in the order in which pages name them.
  var actions: [String] {
    var actions = ["read"]
    var known: Set<String> = ["read"]
    for route in program.routes {
      for action in route.declaration.actions where known.insert(action.code.text).inserted {
        actions.append(action.code.text)
      }
    }
    return actions
  }

  /// Pages and API routes; the lines that name different methods of one pattern become one route.
  var routes: [Route] {
    let actions = Dictionary(uniqueKeysWithValues: actions.enumerated().map { ($1, $0) })
    let firstAPIRoute = program.routes.count { $0.space == .page }
    var routes: [Route] = []
    for line in program.routes {
      guard let pattern = line.pattern, let number = line.number else { continue }
      var entries: [RouteEntry]
      switch line.space {
      case .page:
        entries = line.declaration.pageEntries.map { entry in
          RouteEntry(
            operation: .action(actions[entry.action] ?? 0), condition: condition(entry.declarations),
            calls: entry.calls.compactMap { call in
              var found = program.calls.route(answering: call)
              found?.route += firstAPIRoute
              return found
            })
        }
      case .api:
        let entry = RouteEntry(
          operation: line.method.map(RouteEntry.Operation.method) ?? .anyMethod,
          condition: condition([line.declaration.entry]))
        guard firstAPIRoute + number == routes.count else {
          routes[firstAPIRoute + number].entries.append(entry)
          continue
        }
        entries = [entry]
      }
      routes.append(
        Route(
          space: line.space, pattern: pattern, name: text(line.declaration.name), menu: group(line.declaration.menu),
          entries: entries))
    }
    return routes
  }

  private func group(_ menu: MenuDeclaration?) -> ID<NavigationGroup>? {
    guard case .groups(let names) = menu, let name = names.first else { return nil }
    return program.groups[name.value].map { ID($0) }
  }

  /// What an entry and the action on it ask for together.
  private func condition(_ entries: [EntryDeclaration]) -> Condition {
    if let reason = entries.compactMap(\.isPublic).last { return .everyone(reason: reason.value) }
    var requirements = Condition.Requirements(modules: [])
    for entry in entries {
      if let any = entry.anyModules {
        requirements.anyModule = true
        requirements.modules = ids(any.value, in: program.modules)
      }
      if let module = entry.module.flatMap({ program.modules[$0.value] }) {
        add([ID(module)], to: &requirements.modules)
      }
      if let feature = entry.feature.flatMap({ program.features[$0.value] }) {
        add([ID(feature)], to: &requirements.features)
      }
      add(ids(entry.capabilities, in: program.capabilities), to: &requirements.capabilities)
      let consumes = entry.consumes.compactMap { line in
        program.limits[line.limit.value].map { Condition.Consumption(limit: ID($0), amount: line.amount) }
      }
      if !requirements.consumes.isEmpty {
        let said = Set(consumes.map(\.limit))
        requirements.consumes.removeAll { said.contains($0.limit) }
      }
      requirements.consumes += consumes
    }
    if requirements.modules.isEmpty, let feature = requirements.features.first,
      let module = program.module(ofFeature: feature.index)
    {
      requirements.modules = [ID(module)]
    }
    return .guarded(requirements)
  }

  private func add<Entity>(_ ids: [ID<Entity>], to list: inout [ID<Entity>]) {
    guard !list.isEmpty else { return list = ids }
    guard !ids.isEmpty else { return }
    let known = Set(list)
    list += ids.filter { !known.contains($0) }
  }
}
