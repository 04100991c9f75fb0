import CatalogEmit
import CatalogIR

/// The modules and connections as a picture, each with what it requires to its left.
func graphSection(_ catalog: Catalog) -> String {
  let nodes = catalog.graphNodes
  return """
    <section id="needs">
    <h2>What needs what</h2>
    <p class="intro">A module stands to the right of what it needs, and is off while one of these is off. Point at one, or
    go through them with the Tab key, to follow it; press Enter to hold it.</p>
    <div class="card">
    <div class="graph scroll">\(picture(of: nodes))</div>
    <div class="follow" id="follow" aria-live="polite"><p class="empty">Nothing is followed.</p></div>
    </div>
    </section>
    """
}

private func picture(of nodes: [GraphNode]) -> String {
  let outline = GraphOutline(nodes)
  let layout = GraphLayout(outline)
  let margin = 6.0
  let (width, height) = (layout.size.width + 2 * margin, layout.size.height + 2 * margin)
  let edges = outline.edges.enumerated().map { position, edge in
    line(layout.points(ofEdge: position), "data-from=\"\(nodes[edge.from].code)\" data-to=\"\(nodes[edge.to].code)\"")
  }
  let boxes = nodes.enumerated().map { position, node in box(node, nodes, at: layout.origin(of: position)) }
  return """
    <svg width="\(number(width))" height="\(number(height))" style="min-width: min(860px, \(number(width))px)" \
    viewBox="\(number(-margin)) \(number(-margin)) \(number(width)) \(number(height))" role="group" \
    aria-label="Modules and what they need">
    \(edges.joined(separator: "\n"))
    \(boxes.joined(separator: "\n"))
    </svg>
    """
}

private func line(_ points: [(x: Double, y: Double)], _ ends: String) -> String {
  guard let start = points.first, let end = points.last else { return "" }
  var path = "M\(number(start.x)) \(number(start.y))"
  for (from, to) in zip(points, points.dropFirst()) {
    let middle = number((from.x + to.x) / 2)
    path += " C\(middle) \(number(from.y)) \(middle) \(number(to.y)) \(number(to.x)) \(number(to.y))"
  }
  let tip = "M\(number(end.x + 1)) \(number(end.y)) l8 -4.5 v9 z"
  return "<path class=\"edge\" \(ends) d=\"\(path)\"/><path class=\"arrow\" \(ends) d=\"\(tip)\"/>"
}

private func box(_ node: GraphNode, _ nodes: [GraphNode], at origin: (x: Double, y: Double)) -> String {
  let kind =
    switch node.kind {
    case .module: ""
    case .alwaysOn: " base"
    case .connection: " outside"
    }
  let lines = wrapped(node.name)
  let middle = GraphLayout.nodeHeight / 2 + 4.5
  let texts = lines.enumerated().map { position, line in
    let shift = (Double(position) - Double(lines.count - 1) / 2) * 16
    let place = "x=\"\(number(GraphLayout.nodeWidth / 2))\" y=\"\(number(middle + shift))\""
    return "<text \(place)>\(Escape.html(line))</text>"
  }
  return """
    <g class="node\(kind)" tabindex="0" role="button" data-code="\(node.code)" data-name="\(Escape.html(node.name))" \
    data-needs="\(node.requires.map { nodes[$0].code }.joined(separator: " "))" \
    transform="translate(\(number(origin.x)) \(number(origin.y)))"><title>\(Escape.html(node.name))</title>\
    <rect width="\(number(GraphLayout.nodeWidth))" height="\(number(GraphLayout.nodeHeight))" rx="9"/>\
    \(texts.joined())</g>
    """
}

/// A name on at most two lines that fit into a box, by the number of characters.
private func wrapped(_ name: String) -> [String] {
  let most = 22
  var lines = [""]
  for word in name.split(whereSeparator: \.isWhitespace) {
    let longer = lines[lines.count - 1].isEmpty ? String(word) : "\(lines[lines.count - 1]) \(word)"
    if longer.count <= most || lines[lines.count - 1].isEmpty {
      lines[lines.count - 1] = longer
    } else {
      lines.append(String(word))
    }
  }
  let shown = lines.prefix(2).map { $0.count > most ? "\($0.prefix(most - 1))…" : $0 }
  return lines.count > 2 ? [shown[0], "\(shown[1].prefix(most - 1))…"] : shown
}

/// A length with at most one decimal.
private func number(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
  return "\(tenths < 0 ? "-" : "")\(whole)\(rest == 0 ? "" : ".\(rest)")"
}
