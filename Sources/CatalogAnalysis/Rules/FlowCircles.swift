import CatalogModel
import Diagnostics

/// Data that comes back to where it started, once a knot of circles.
///
/// What flows both ways is an exchange, and no step of a circle.
@Sendable
func checkFlowCircles(_ program: Program) -> [Diagnostic] {
  program.flows.cycles(aKnot: 1).compactMap { edges in
    edges.first.map { Diagnostic(.dependency(.flowCircle(edges: edges)), at: $0.span) }
  }
}

extension Program {
  /// Who sends data to whom in one direction alone: modules, then systems.
  fileprivate var flows: Graph {
    let owners =
      modules.all.map { (name: $0.code.text, integrations: $0.integrations) }
      + systems.all.map { (name: $0.code.text, integrations: $0.integrations) }
    var edges = owners.map { _ in [Graph.Edge]() }
    for (owner, integrations) in owners.map(\.integrations).enumerated() {
      for integration in integrations {
        guard let partner = node(integration.partner.value), partner != owner else { continue }
        switch integration.flow {
        case "in": edges[partner].append(Graph.Edge(target: owner, span: integration.partner.span))
        case "out": edges[owner].append(Graph.Edge(target: partner, span: integration.partner.span))
        default: break
        }
      }
    }
    return Graph(names: owners.map(\.name), edges: edges)
  }

  private func node(_ name: Name) -> Int? {
    modules[name] ?? systems[name].map { modules.all.count + $0 }
  }
}
