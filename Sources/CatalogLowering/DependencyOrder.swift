/// The numbers of all nodes, each after those that it requires, otherwise in their order as far as that goes. Nodes on a
/// circle, and those that require them, are left out.
func dependencyOrder(_ requires: [[Int]]) -> [Int] {
  var dependents = Array(repeating: [Int](), count: requires.count)
  var open = requires.map(\.count)
  for (node, required) in requires.enumerated() {
    for other in required { dependents[other].append(node) }
  }
  var order = open.indices.filter { open[$0] == 0 }
  var next = 0
  while next < order.count {
    for node in dependents[order[next]] {
      open[node] -= 1
      if open[node] == 0 { order.append(node) }
    }
    next += 1
  }
  return order
}
