package import CatalogIR

/// The languages in which a graph can be drawn.
package enum GraphFormat: String, CaseIterable, Sendable {
  case mermaid, dot
}

/// Draws the modules and connections of a catalog with who requires whom, in the order of the catalog.
package func emitGraph(_ catalog: Catalog, format: GraphFormat) -> String {
  switch format {
  case .mermaid: emitMermaid(catalog)
  case .dot: emitDOT(catalog)
  }
}

private func emitMermaid(_ catalog: Catalog) -> String {
  var writer = CodeWriter()
  writer.block("graph TD", closing: "") { writer in
    for module in catalog.modules {
      let name = Escape.mermaid(module.name.first)
      writer.line(mermaidNode(module.code) + (module.alwaysOn ? "([\"\(name)\"])" : "[\"\(name)\"]"))
    }
    for connection in catalog.connections {
      writer.line("\(mermaidNode(connection.code)){{\"\(Escape.mermaid(connection.name.first))\"}}")
    }
    for (from, to) in catalog.requirements {
      writer.line("\(mermaidNode(from)) --> \(mermaidNode(to))")
    }
  }
  return String(writer.text.dropLast())
}

/// Mermaid keeps words such as `end` and `style` for itself, all of them with a small letter at the start; no code holds
/// a hyphen.
private func mermaidNode(_ code: String) -> String {
  code.first?.isLowercase == true ? "node-\(code)" : code
}

private func emitDOT(_ catalog: Catalog) -> String {
  var writer = CodeWriter()
  writer.block("digraph \"\(Escape.dot(catalog.code))\" {") { writer in
    for module in catalog.modules {
      let style = module.alwaysOn ? ", shape=box, style=rounded" : ", shape=box"
      writer.line("\"\(module.code)\" [label=\"\(Escape.dot(module.name.first))\"\(style)];")
    }
    for connection in catalog.connections {
      writer.line("\"\(connection.code)\" [label=\"\(Escape.dot(connection.name.first))\", shape=hexagon];")
    }
    for (from, to) in catalog.requirements {
      writer.line("\"\(from)\" -> \"\(to)\";")
    }
  }
  return writer.text
}

extension Catalog {
  /// Who requires whom, by code. Modules and connections never share one.
  fileprivate var requirements: [(String, String)] {
    modules.flatMap { module in
      module.requires.map { (module.code, modules[$0.index].code) }
        + module.connections.map { (module.code, connections[$0.index].code) }
    }
      + connections.flatMap { connection in
        connection.requires.map { (connection.code, connections[$0.index].code) }
      }
  }
}
