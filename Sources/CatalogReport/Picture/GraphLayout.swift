/// Places for nodes in columns, what is required to the left, and the ways of the edges between them.
///
/// The four steps are those of layered drawing (Sugiyama, Tagawa, Toda 1981): layers, a corner for each layer that an edge
/// passes, an order with few crossings by barycentres, and places near the middle of the neighbours.
struct GraphLayout {
  static let nodeWidth = 168.0
  static let nodeHeight = 46.0
  private static let columnGap = 60.0
  private static let rowGap = 16.0
  private static let cornerHeight = 6.0

  /// A node, or a corner of an edge.
  private struct Vertex {
    let layer: Int
    let height: Double
    /// The vertices next to it, in the layers to the left and to the right.
    var left: [Int] = []
    var right: [Int] = []
    var y = 0.0
  }

  private var vertices: [Vertex]
  private var columns: [[Int]]
  /// The vertices that each edge passes, its ends included.
  private var ways: [[Int]] = []

  /// - Complexity: O(sweeps * (nodes + layers that edges pass) * log), with a fixed number of sweeps
  init(_ outline: GraphOutline) {
    vertices = outline.layers.map { Vertex(layer: $0, height: Self.nodeHeight) }
    columns = Array(repeating: [], count: (outline.layers.max() ?? -1) + 1)
    for (node, layer) in outline.layers.enumerated() { columns[layer].append(node) }
    for edge in outline.edges { addWay(from: edge.from, to: edge.to) }
    for sweep in 0..<12 { order(toTheRight: sweep % 2 == 0) }
    place()
  }

  private mutating func addWay(from: Int, to: Int) {
    var way = [from]
    for layer in stride(from: vertices[from].layer - 1, to: vertices[to].layer, by: -1) {
      columns[layer].append(vertices.count)
      way.append(vertices.count)
      vertices.append(Vertex(layer: layer, height: Self.cornerHeight))
    }
    way.append(to)
    for (right, left) in zip(way, way.dropFirst()) {
      vertices[right].left.append(left)
      vertices[left].right.append(right)
    }
    ways.append(way)
  }

  /// Sorts each column by the mean of where its neighbours stand in the column before; what has none stays.
  private mutating func order(toTheRight: Bool) {
    var ranks = Array(repeating: 0.0, count: vertices.count)
    for column in columns {
      for (rank, vertex) in column.enumerated() { ranks[vertex] = Double(rank) }
    }
    for layer in toTheRight ? Array(columns.indices) : columns.indices.reversed() {
      let centres = columns[layer].map { vertex in
        mean((toTheRight ? vertices[vertex].left : vertices[vertex].right).map { ranks[$0] }) ?? ranks[vertex]
      }
      let sorted = zip(centres, columns[layer]).enumerated().sorted {
        ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
      }
      columns[layer] = sorted.map(\.element.1)
      for (rank, vertex) in columns[layer].enumerated() { ranks[vertex] = Double(rank) }
    }
  }

  /// Moves each vertex towards the middle of its neighbours, as far as the order of the columns leaves room.
  private mutating func place() {
    for column in columns { settle(column, near: column.map { _ in 0 }) }
    for sweep in 0..<16 {
      for column in sweep % 2 == 0 ? columns : columns.reversed() {
        let wanted = column.map { vertex in
          mean((vertices[vertex].left + vertices[vertex].right).map { vertices[$0].y }) ?? vertices[vertex].y
        }
        settle(column, near: wanted)
      }
    }
    let top = vertices.map { $0.y - $0.height / 2 }.min() ?? 0
    for vertex in vertices.indices { vertices[vertex].y -= top }
  }

  /// The places nearest to those that are wanted, by the sum of squares, that keep the order and the distances.
  ///
  /// Without the distances this is isotonic regression, which pools neighbours that want to change places.
  private mutating func settle(_ column: [Int], near wanted: [Double]) {
    var offsets: [Double] = []
    var pools: [(mean: Double, count: Int)] = []
    for (place, vertex) in column.enumerated() {
      offsets.append(place == 0 ? 0 : offsets[place - 1] + distance(column[place - 1], vertex))
      var pool = (mean: wanted[place] - offsets[place], count: 1)
      while let last = pools.last, last.mean > pool.mean {
        let count = last.count + pool.count
        pool = ((last.mean * Double(last.count) + pool.mean * Double(pool.count)) / Double(count), count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    let means = pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
    for (place, vertex) in column.enumerated() { vertices[vertex].y = means[place] + offsets[place] }
  }

  private func distance(_ above: Int, _ below: Int) -> Double {
    (vertices[above].height + vertices[below].height) / 2 + Self.rowGap
  }

  private func mean(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
  }
}

extension GraphLayout {
  /// The extent of the whole.
  var size: (width: Double, height: Double) {
    let count = Double(columns.count)
    let bottom = vertices.map { $0.y + $0.height / 2 }.max() ?? 0
    return (max(0, count * Self.nodeWidth + (count - 1) * Self.columnGap), bottom)
  }

  /// The upper left corner of a node.
  func origin(of node: Int) -> (x: Double, y: Double) {
    (left(of: node), vertices[node].y - vertices[node].height / 2)
  }

  /// Where an edge goes: from the left side of what requires, through its corners, to the right side of what is required.
  func points(ofEdge edge: Int) -> [(x: Double, y: Double)] {
    let way = ways[edge]
    var points: [(x: Double, y: Double)] = []
    for (step, vertex) in way.enumerated() {
      if step > 0 { points.append((left(of: vertex) + Self.nodeWidth, vertices[vertex].y)) }
      if step < way.count - 1 { points.append((left(of: vertex), vertices[vertex].y)) }
    }
    return points
  }

  private func left(of vertex: Int) -> Double {
    Double(vertices[vertex].layer) * (Self.nodeWidth + Self.columnGap)
  }
}
