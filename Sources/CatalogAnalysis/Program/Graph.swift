import CatalogModel
import Diagnostics

/// Who names whom among entities of one kind, with the place of each mention.
struct Graph {
  struct Edge {
    let target: Int
    let span: Span
  }

  let names: [String]
  /// By position; an edge from a node to itself is left out.
  let edges: [[Edge]]

  init(names: [String], edges: [[Edge]]) {
    self.names = names
    self.edges = edges
  }

  /// The graph of what each declaration's `targets` lead to.
  init<Declaration>(_ table: EntityTable<Declaration>, _ targets: (Declaration) -> [Located<Name>]) {
    names = table.all.map(\.code.text)
    edges = table.indices.map { position in
      targets(table.all[position]).compactMap { name in
        guard let target = table[name.value], target != position else { return nil }
        return Edge(target: target, span: name.span)
      }
    }
  }

  /// Circles as edges in order. Each starts at its member that comes first in byte order; every knot of circles shows
  /// as many of them as it takes to meet each of its members once, `limit` at most.
  ///
  /// - Complexity: O(nodes + edges) where there is no circle.
  func cycles(aKnot limit: Int = 20) -> [[DependencyProblem.Edge]] {
    components().filter { $0.count > 1 }.flatMap { cycles(in: $0, atMost: limit) }
  }

  /// Every node after those that its edges lead to; the members of a circle stand next to one another.
  var targetsFirst: [Int] {
    Array(components().joined())
  }

  private func cycles(in component: [Int], atMost limit: Int) -> [[DependencyProblem.Edge]] {
    let members = Set(component)
    var uncovered = members
    var found: [[DependencyProblem.Edge]] = []
    for start in component.sorted(by: isBefore) where uncovered.contains(start) && found.count < limit {
      let cycle = shortestCycle(from: start, within: members)
      uncovered.subtract(cycle)
      found.append(steps(of: rotated(cycle)))
    }
    return found
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    names[left].utf8.lexicographicallyPrecedes(names[right].utf8)
  }

  /// The members of the shortest way from a node back to it. The node lies on a circle.
  private func shortestCycle(from start: Int, within members: Set<Int>) -> [Int] {
    var cameFrom: [Int: Int] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for edge in edges[node] where members.contains(edge.target) {
        if edge.target == start {
          var path = [node]
          while let last = path.last, last != start, let previous = cameFrom[last] { path.append(previous) }
          return path.reversed()
        }
        if cameFrom[edge.target] == nil {
          cameFrom[edge.target] = node
          queue.append(edge.target)
        }
      }
    }
    return [start]
  }

  private func rotated(_ cycle: [Int]) -> [Int] {
    guard let first = cycle.min(by: isBefore), let offset = cycle.firstIndex(of: first) else { return cycle }
    return Array(cycle[offset...] + cycle[..<offset])
  }

  private func steps(of cycle: [Int]) -> [DependencyProblem.Edge] {
    cycle.indices.compactMap { index in
      let (from, to) = (cycle[index], cycle[(index + 1) % cycle.count])
      return edges[from].first { $0.target == to }.map {
        DependencyProblem.Edge(from: names[from], to: names[to], span: $0.span)
      }
    }
  }

  /// Tarjan's strongly connected components, with a stack of our own so that long chains cannot exhaust the thread's.
  private func components() -> [[Int]] {
    var order = [Int?](repeating: nil, count: edges.count)
    var low = [Int](repeating: 0, count: edges.count)
    var onStack = [Bool](repeating: false, count: edges.count)
    var stack: [Int] = []
    var result: [[Int]] = []
    var counter = 0
    for root in edges.indices where order[root] == nil {
      var calls = [(node: root, edge: 0)]
      while let (node, edge) = calls.popLast() {
        if edge == 0 {
          order[node] = counter
          low[node] = counter
          counter += 1
          stack.append(node)
          onStack[node] = true
        } else {
          let child = edges[node][edge - 1].target
          if onStack[child] { low[node] = min(low[node], low[child]) }
        }
        if edge < edges[node].count {
          calls.append((node, edge + 1))
          let child = edges[node][edge].target
          if order[child] == nil { calls.append((child, 0)) }
        } else if low[node] == order[node] {
          var component: [Int] = []
          while let member = stack.popLast() {
            onStack[member] = false
            component.append(member)
            if member == node { break }
          }
          result.append(component)
        }
      }
    }
    return result
  }
}
