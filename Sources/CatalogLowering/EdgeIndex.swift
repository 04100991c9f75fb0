internal import Tollgate

/// The edges of the tree in an open-addressed index at most two thirds full. A free slot is the last of all, so that every
/// search ends.
///
/// The numbers of the nodes that edges leave are free to choose, and are chosen so that the first slot that the reader
/// looks into holds the edge: how many slots a search takes cannot be foretold.
struct EdgeIndex {
  /// An edge, its nodes in the order of the tree.
  struct Edge {
    let parent: Int
    let text: UInt64
    let child: Int
  }

  /// The number of each node: those that edges leave have one of their own, and all others one that none of these has.
  private(set) var numbers: [Int]
  /// The power of two that is the number of slots that a search may start from. Some edges may lie behind them.
  let bits: Int
  /// The edges where they are found; nil is free.
  private(set) var slots: [Edge?]

  /// Places edges.
  ///
  /// - Parameters:
  ///   - edges: All edges.
  ///   - exact: For each node the first entry of the route that ends there, plus one; 0 is none.
  init(_ edges: [Edge], exact: [Int]) {
    bits = Int.bitWidth - max(1, edges.count * 3 / 2).leadingZeroBitCount
    slots = Array(repeating: nil, count: 1 << bits)
    // What most edges leave is placed while there is room, and numbers are tried from the end.
    var groups = Array(repeating: [Edge](), count: exact.count)
    for edge in edges { groups[edge.parent].append(edge) }
    groups = groups.filter { !$0.isEmpty }.sorted { ($1.count, $0[0].parent) < ($0.count, $1[0].parent) }
    var unused = Array((2...groups.count + EdgeIndex.tries + 1).reversed())
    numbers = Array(repeating: 1, count: exact.count)
    for group in groups {
      let parent = group[0].parent
      let fitting = unused.suffix(EdgeIndex.tries).lastIndex { isFitting($0, group, exact[parent]) }
      numbers[parent] = unused.remove(at: fitting ?? unused.endIndex - 1)
      for edge in group { place(edge, exact[parent]) }
    }
  }

  /// How many numbers are tried for a node.
  private static var tries: Int { 128 }

  /// Whether all edges that leave a node lie in the slots that are looked into first if the node has a number.
  private func isFitting(_ number: Int, _ edges: [Edge], _ exact: Int) -> Bool {
    var taken: Set<Int> = []
    return edges.allSatisfy { edge in
      let slot = slot(of: edge, number, exact)
      return slots[slot] == nil && (edges.count == 1 || taken.insert(slot).inserted)
    }
  }

  private mutating func place(_ edge: Edge, _ exact: Int) {
    var slot = slot(of: edge, numbers[edge.parent], exact)
    while slots[slot] != nil { slot += 1 }
    slots[slot] = edge
    if slot == slots.endIndex - 1 { slots.append(nil) }
  }

  private func slot(of edge: Edge, _ number: Int, _ exact: Int) -> Int {
    EdgeHash.slot(parent: EdgeIndex.mark(number, exact), text: edge.text, shift: UInt64(64 - bits))
  }

  /// What edges say of the node that they leave: see ``EdgeWord/parent``.
  static func mark(_ number: Int, _ exact: Int) -> UInt64 {
    UInt64(TableDigits.digits(number)) | UInt64(TableDigits.digits(exact)) << 32
  }
}
