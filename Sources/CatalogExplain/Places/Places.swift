import CatalogAnalysis
import CatalogIR
import CatalogModel
import Diagnostics

/// Where each fact of a sound catalog stands in its files.
///
/// The catalog itself knows no places; the declarations it was built from do, and this joins the two by name.
struct Places {
  private let paths: [String]
  private var landmarks: [Landmark: Span] = [:]
  private var mentions: [Mention: Span] = [:]
  /// What each entry of a route is called, by its number over all routes.
  private(set) var entryKeys: [EntryKey] = []

  /// - Complexity: O(size of the catalog)
  init(_ declaration: CatalogDeclaration, of catalog: Catalog, in sources: SourceMap) {
    paths = sources.files.map(\.path)
    addModules(declaration)
    addPacks(declaration)
    addAccess(declaration)
    for status in declaration.statuses { add(.status, status.code) }
    for rollout in declaration.rollouts { add(.rollout, rollout.code) }
    entryKeys = catalog.routes.flatMap { $0.entries.map { _ in EntryKey() } }
    for entry in declaration.entries(of: catalog) where entryKeys.indices.contains(entry.number) { add(entry) }
  }

  /// Where something is declared; nil if no file does.
  func place(of landmark: Landmark) -> Place? {
    place(landmarks[landmark])
  }

  /// Where an entity is declared.
  func place(of kind: EntityKind, _ code: String) -> Place? {
    place(of: .entity(kind, Name(code)))
  }

  /// Where a name stands in what something says.
  func place(of mention: Mention) -> Place? {
    place(mentions[mention])
  }

  /// Where something names something else.
  func place(_ landmark: Landmark, _ relation: Relation, _ name: String) -> Place? {
    place(of: Mention(landmark: landmark, relation: relation, name: Name(name)))
  }

  /// Where an entity names the thing at a position of a list.
  func place(_ kind: EntityKind, _ code: String, _ relation: Relation, at position: Int) -> Place? {
    place(kind, code, relation, String(position))
  }

  /// Where an entity names something else.
  func place(_ kind: EntityKind, _ code: String, _ relation: Relation, _ name: String) -> Place? {
    place(.entity(kind, Name(code)), relation, name)
  }

  private func place(_ span: Span?) -> Place? {
    guard let span, paths.indices.contains(span.source.index) else { return nil }
    return Place(path: paths[span.source.index], line: span.start.line)
  }
}

/// What an entry of a route is called: the key as the file writes it, and for an action on a page the action.
struct EntryKey: Hashable {
  var key = ""
  var action: String?
}

// MARK: - Entities

extension Places {
  private mutating func addModules(_ declaration: CatalogDeclaration) {
    for module in declaration.modules {
      let landmark = add(.module, module.code)
      add(landmark, .requires, module.requires)
      add(landmark, .can, module.capabilities)
      if let lifecycle = module.lifecycle { add(landmark, .lifecycle, module.code.value, lifecycle.span) }
      if let needed = module.requiresConfiguration { add(landmark, .configuration, module.code.value, needed.span) }
      if let schema = module.configuration { add(landmark, .schema, module.code.value, schema.span) }
      if let phase = module.phase { add(landmark, .phase, module.code.value, phase.span) }
      add(landmark, .enhances, module.enhances)
      add(landmark, .table, module.tables.map(\.name))
      addInOrder(landmark, .uses, module.uses)
      addInOrder(landmark, .integration, module.integrations.map(\.partner))
    }
    for feature in declaration.modules.flatMap(\.features) + declaration.features {
      let landmark = add(.feature, feature.code)
      add(landmark, .unlockedBy, feature.unlockedBy)
      if let lifecycle = feature.lifecycle { add(landmark, .lifecycle, feature.code.value, lifecycle.span) }
    }
    for system in declaration.systems {
      addInOrder(add(.system, system.code), .integration, system.integrations.map(\.partner))
    }
    for enumeration in declaration.enumerations { add(.enumeration, enumeration.code) }
    for objective in declaration.objectives { add(.objective, objective.code) }
    for connection in declaration.connections {
      add(add(.connection, connection.code), .requires, connection.requires)
    }
    for limit in declaration.limits { add(.limit, limit.code) }
  }

  private mutating func addPacks(_ declaration: CatalogDeclaration) {
    for pack in declaration.packs {
      let landmark = add(.pack, pack.code)
      add(landmark, .holds, pack.modules)
      add(landmark, .lacks, pack.without)
      add(landmark, .extends, pack.extends.map { [$0] } ?? [])
      add(landmark, .figure, pack.limits.map(\.limit))
    }
  }

  private mutating func addAccess(_ declaration: CatalogDeclaration) {
    for capability in declaration.capabilities { add(.capability, capability.code) }
    for role in declaration.roles {
      let landmark = add(.role, role.code)
      add(landmark, .includes, role.includes)
      add(landmark, .can, role.capabilities)
    }
  }
}

// MARK: - Routes

extension Places {
  private mutating func add(_ entry: DeclaredEntry) {
    entryKeys[entry.number] = EntryKey(key: entry.declaration.key.text, action: entry.action?.code.text)
    let landmark = Landmark.entry(entry.number)
    landmarks[landmark] = entry.span
    for declaration in entry.conditions {
      let modules = (declaration.anyModules?.value ?? []) + (declaration.module.map { [$0] } ?? [])
      add(landmark, .module, modules)
      add(landmark, .feature, declaration.feature.map { [$0] } ?? [])
      add(landmark, .can, declaration.capabilities)
      add(landmark, .consumes, declaration.consumes.map(\.limit))
      for call in declaration.calls { add(landmark, .calls, Name(call.value), call.span) }
    }
  }
}

// MARK: - Adding

extension Places {
  /// The first place counts.
  @discardableResult
  private mutating func add(_ kind: EntityKind, _ code: Located<Name>) -> Landmark {
    let landmark = Landmark.entity(kind, code.value)
    if landmarks[landmark] == nil { landmarks[landmark] = code.span }
    return landmark
  }

  private mutating func add(_ landmark: Landmark, _ relation: Relation, _ names: [Located<Name>]) {
    for name in names { add(landmark, relation, name.value, name.span) }
  }

  /// A system may be named by an alias, so that its place in the list tells it better than its name.
  private mutating func addInOrder(_ landmark: Landmark, _ relation: Relation, _ names: [Located<Name>]) {
    for (position, name) in names.enumerated() { add(landmark, relation, Name(String(position)), name.span) }
  }

  private mutating func add(_ landmark: Landmark, _ relation: Relation, _ name: Name, _ span: Span) {
    let mention = Mention(landmark: landmark, relation: relation, name: name)
    if mentions[mention] == nil { mentions[mention] = span }
  }
}
