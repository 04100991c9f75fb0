import CatalogModel
import Diagnostics

/// Modules that enhance one another in a circle, once a knot of circles.
@Sendable
func checkEnhancementCircles(_ program: Program) -> [Diagnostic] {
  Graph(program.modules, \.enhances).cycles(aKnot: 1).compactMap { edges in
    edges.first.map { Diagnostic(.dependency(.enhancementCircle(edges: edges)), at: $0.span) }
  }
}
