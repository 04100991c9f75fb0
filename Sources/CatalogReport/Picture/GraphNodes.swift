import CatalogIR

/// A module or a connection of the picture, and what it requires, by position.
struct GraphNode {
  let code: String
  let name: String
  let kind: Kind
  let requires: [Int]

  enum Kind {
    case module, alwaysOn, connection
  }
}

extension Catalog {
  /// The modules, then the connections.
  var graphNodes: [GraphNode] {
    let first = modules.count
    return modules.map { module in
      GraphNode(
        code: module.code, name: module.name.first, kind: module.alwaysOn ? .alwaysOn : .module,
        requires: module.requires.map(\.index) + module.connections.map { first + $0.index })
    }
      + connections.map { connection in
        GraphNode(
          code: connection.code, name: connection.name.first, kind: .connection,
          requires: connection.requires.map { first + $0.index })
      }
  }
}

/// What the picture shows of requirements: layers, and the edges that others do not imply.
struct GraphOutline {
  /// The longest way from each node to one that requires nothing.
  let layers: [Int]
  /// The edges, from what requires to what is required, without those that follow from two others.
  let edges: [(from: Int, to: Int)]

  /// - Complexity: O(nodes * edges)
  init(_ nodes: [GraphNode]) {
    var layers = Array(repeating: 0, count: nodes.count)
    // Nothing requires itself, so that no layer exceeds the number of nodes.
    for _ in nodes {
      for (position, node) in nodes.enumerated() {
        layers[position] = node.requires.map { layers[$0] + 1 }.max() ?? 0
      }
    }
    var reached = Array(repeating: Set<Int>(), count: nodes.count)
    for position in nodes.indices.sorted(by: { layers[$0] < layers[$1] }) {
      for required in nodes[position].requires { reached[position].formUnion(reached[required].union([required])) }
    }
    self.layers = layers
    edges = nodes.indices.flatMap { position in
      nodes[position].requires.filter { required in
        !nodes[position].requires.contains { reached[$0].contains(required) }
      }.map { (position, $0) }
    }
  }
}
