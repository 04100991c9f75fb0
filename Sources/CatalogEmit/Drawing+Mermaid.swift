extension Drawing {
  /// The drawing as Mermaid writes flowcharts.
  var mermaid: String {
    var writer = CodeWriter()
    writer.block("graph TD", closing: "") { writer in
      for group in groups {
        guard let title = group.title else {
          group.nodes.forEach { writer.line($0.mermaid) }
          continue
        }
        writer.block("subgraph \(group.id) [\"\(Escape.mermaid(title))\"]", closing: "end") { writer in
          group.nodes.forEach { writer.line($0.mermaid) }
        }
      }
      for edge in edges {
        writer.line("\(name(of: edge.from)) \(arrow(of: edge))\(label(of: edge)) \(name(of: edge.to))")
      }
    }
    return String(writer.text.dropLast())
  }

  private func arrow(of edge: Edge) -> String {
    switch edge.line {
    case .requires: "-->"
    case .enhances: "-.->"
    case .uses: "---"
    case .flow: (edge.isTwoWay ? "<" : "") + (isMixed ? "==>" : "-->")
    }
  }

  private func label(of edge: Edge) -> String {
    edge.labels.isEmpty ? "" : "|\"\(Escape.mermaid(edge.labels.joined(separator: ", ")))\"|"
  }
}

/// Mermaid keeps words such as `end` and `style` for itself, all of them with a small letter at the start, as the groups
/// have; no code holds a hyphen.
private func name(of code: String) -> String {
  code.first?.isLowercase == true ? "node-\(code)" : code
}

extension Drawing.Node {
  fileprivate var mermaid: String {
    let (opening, closing) =
      switch shape {
      case .module, .service, .external: ("[", "]")
      case .alwaysOnModule: ("([", "])")
      case .connection: ("{{", "}}")
      case .store: ("[(", ")]")
      }
    return "\(CatalogEmit.name(of: code))\(opening)\"\(Escape.mermaid(name))\"\(closing)"
  }
}
