extension Drawing {
  /// The drawing as Graphviz reads it.
  func dot(named title: String) -> String {
    var writer = CodeWriter()
    writer.block("digraph \"\(Escape.dot(title))\" {") { writer in
      for group in groups {
        guard let title = group.title else {
          group.nodes.forEach { writer.line($0.dot) }
          continue
        }
        writer.block("subgraph \"cluster_\(group.id)\" {") { writer in
          writer.line("label=\"\(Escape.dot(title))\";")
          group.nodes.forEach { writer.line($0.dot) }
        }
      }
      for edge in edges {
        let attributes = attributes(of: edge).map { " [\($0)]" } ?? ""
        writer.line("\"\(edge.from)\" -> \"\(edge.to)\"\(attributes);")
      }
    }
    return writer.text
  }

  private func attributes(of edge: Edge) -> String? {
    var attributes: [String] = []
    if !edge.labels.isEmpty {
      attributes.append("label=\"\(Escape.dot(edge.labels.joined(separator: ", ")))\"")
    }
    if edge.isTwoWay { attributes.append("dir=both") }
    switch edge.line {
    case .requires: break
    case .enhances: attributes.append("style=dashed")
    case .uses: attributes.append("dir=none")
    case .flow: if isMixed { attributes.append("style=bold") }
    }
    return attributes.isEmpty ? nil : attributes.joined(separator: ", ")
  }
}

extension Drawing.Node {
  fileprivate var dot: String {
    let look =
      switch shape {
      case .module, .external: "shape=box"
      case .alwaysOnModule: "shape=box, style=rounded"
      case .connection: "shape=hexagon"
      case .service: "shape=component"
      case .store: "shape=cylinder"
      }
    return "\"\(code)\" [label=\"\(Escape.dot(name))\", \(look)];"
  }
}
