import CatalogIR

/// What a graph shows, before it is written in one of the languages.
struct Drawing {
  enum Shape {
    case module, alwaysOnModule, connection, service, store, external
  }

  struct Node {
    let code: String
    let name: String
    let shape: Shape
  }

  /// Nodes that stand together, in a frame if they have a title.
  struct Group {
    let id: String
    let title: String?
    let nodes: [Node]
  }

  enum Line {
    case requires, enhances, uses, flow
  }

  struct Edge {
    let from: String
    let to: String
    let line: Line
    /// Whether it points to both ends.
    var isTwoWay = false
    var labels: [String] = []
  }

  var groups: [Group] = []
  var edges: [Edge] = []
  /// Whether flows stand out from dependencies, because both are shown.
  let isMixed: Bool

  /// The parts of a catalog in their order.
  init(_ catalog: Catalog, showing content: GraphContent) {
    isMixed = content == .all
    let isFramed = content != .dependencies && !catalog.systems.isEmpty
    groups = isFramed ? catalog.moduleGroups : [Group(id: "modules", title: nil, nodes: catalog.modules.map(Node.init))]
    if content != .flow {
      groups.append(
        Group(
          id: "connections", title: isFramed ? "Connections" : nil,
          nodes: catalog.connections.map { Node(code: $0.code, name: $0.name.first, shape: .connection) }))
      edges += catalog.dependencies
    }
    if content != .dependencies {
      groups += System.Kind.allCases.map(catalog.group)
      edges += catalog.flows
    }
    groups.removeAll(where: \.nodes.isEmpty)
  }
}

extension Drawing.Node {
  fileprivate init(_ module: Module) {
    self.init(code: module.code, name: module.name.first, shape: module.alwaysOn ? .alwaysOnModule : .module)
  }
}

extension Catalog {
  /// The modules of each category, in the order in which the categories come up.
  fileprivate var moduleGroups: [Drawing.Group] {
    var categories: [String?] = []
    for module in modules where !categories.contains(module.profile.category) {
      categories.append(module.profile.category)
    }
    return categories.enumerated().map { position, category in
      Drawing.Group(
        id: "modules\(position == 0 ? "" : "\(position + 1)")", title: category ?? "Modules",
        nodes: modules.filter { $0.profile.category == category }.map(Drawing.Node.init))
    }
  }

  /// Whether something in the catalog exchanges data or uses a system.
  var hasFlows: Bool {
    !flows.isEmpty
  }

  /// Who requires and who enhances whom, by code. Modules, connections and systems never share one.
  fileprivate var dependencies: [Drawing.Edge] {
    var edges: [Drawing.Edge] = []
    for module in modules {
      let required =
        module.requires.map { modules[$0.index].code } + module.connections.map { connections[$0.index].code }
      edges += required.map { Drawing.Edge(from: module.code, to: $0, line: .requires) }
    }
    for connection in connections {
      edges += connection.requires.map {
        Drawing.Edge(from: connection.code, to: connections[$0.index].code, line: .requires)
      }
    }
    for module in modules {
      edges += module.landscape.enhances.map {
        Drawing.Edge(from: module.code, to: modules[$0.index].code, line: .enhances)
      }
    }
    return edges
  }

  /// Who sends data to whom, an arrow a pair and direction, then who uses a system without any such arrow.
  fileprivate var flows: [Drawing.Edge] {
    var edges: [Drawing.Edge] = []
    var positions: [[String]: Int] = [:]
    let owners =
      modules.map { (code: $0.code, integrations: $0.landscape.integrations) }
      + systems.map { (code: $0.code, integrations: $0.integrations) }
    for (owner, integrations) in owners {
      for integration in integrations {
        let partner = code(of: integration.partner)
        let (from, to) = integration.flow == .in ? (partner, owner) : (owner, partner)
        let isTwoWay = integration.flow == .both
        let key = isTwoWay ? ["both"] + [from, to].sorted() : [from, to]
        let position = positions[key] ?? edges.count
        if position == edges.count {
          positions[key] = position
          edges.append(Drawing.Edge(from: from, to: to, line: .flow, isTwoWay: isTwoWay))
        }
        if let label = integration.data ?? integration.name?.first, !edges[position].labels.contains(label) {
          edges[position].labels.append(label)
        }
      }
    }
    let joined = Set(edges.flatMap { [[$0.from, $0.to], [$0.to, $0.from]] })
    for module in modules {
      edges += module.landscape.uses.map { systems[$0.index].code }.filter { !joined.contains([module.code, $0]) }.map {
        Drawing.Edge(from: module.code, to: $0, line: .uses)
      }
    }
    return edges
  }

  /// The code of a module or system.
  func code(of partner: Partner) -> String {
    switch partner {
    case .module(let module): modules[module.index].code
    case .system(let system): systems[system.index].code
    }
  }

  /// The systems of one kind.
  fileprivate func group(of kind: System.Kind) -> Drawing.Group {
    let (title, shape): (String, Drawing.Shape) =
      switch kind {
      case .service: ("Services", .service)
      case .store: ("Data Layer", .store)
      case .external: ("External Systems", .external)
      }
    let nodes = systems.filter { $0.kind == kind }.map {
      Drawing.Node(code: $0.code, name: $0.name.first, shape: shape)
    }
    return Drawing.Group(id: kind.rawValue, title: title, nodes: nodes)
  }
}
