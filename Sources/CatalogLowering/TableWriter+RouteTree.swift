internal import CatalogIR
internal import Tollgate

extension TableWriter {
  /// Writes the tree in which paths find routes; each route is known by its first entry.
  mutating func write(_ trie: RouteTrie, _ firstEntries: [Int]) {
    // A child's words need those of what is below it, and every child comes after its parent.
    var nodes = trie.nodes.map { _ in NodeWords() }
    for index in trie.nodes.indices.reversed() {
      let node = trie.nodes[index]
      nodes[index] = NodeWords(
        node: node.isLeaf ? 0 : index + 1, exact: node.exact.map { firstEntries[$0] + 1 } ?? 0,
        prefix: node.prefix.map { firstEntries[$0] + 1 } ?? 0, branch: branch(of: node, trie, nodes))
    }
    set(.pageRoot, .pageExact, .pagePrefix, .pageBranch, nodes[0])
    set(.apiRoot, .apiExact, .apiPrefix, .apiBranch, nodes[1])
    writeEdges(of: trie, nodes)
  }

  private mutating func set(
    _ node: HeaderWord, _ exact: HeaderWord, _ prefix: HeaderWord, _ branch: HeaderWord, _ words: NodeWords
  ) {
    set(node, words.node)
    set(exact, words.exact)
    set(prefix, words.prefix)
    set(branch, words.branch)
  }

  /// Where the children of a node that are no literals are told of, plus one; 0 if there are none.
  private mutating func branch(of node: RouteTrie.Node, _ trie: RouteTrie, _ nodes: [NodeWords]) -> Int {
    guard node.parameter != nil || !node.globs.isEmpty else { return 0 }
    let parameter = node.parameter.map { nodes[$0] }
    var words = [parameter == nil ? 0 : 1] + (parameter ?? NodeWords()).all + [node.globs.count]
    for glob in node.globs {
      let text = text(trie.nodes[glob].text + trie.nodes[glob].suffix)
      words += nodes[glob].all + [text, trie.nodes[glob].fixedLength, trie.nodes[glob].suffix.count]
    }
    return branch(words: words) + 1
  }

  /// The edges in an open-addressed index a third full, in which the reader's search always meets a free slot.
  private mutating func writeEdges(of trie: RouteTrie, _ nodes: [NodeWords]) {
    let edges = edges(of: trie, nodes)
    var slots = [Edge?](repeating: nil, count: max(2, 3 * edges.count))
    for edge in edges {
      var slot = EdgeHash.slot(parent: edge.source.parent, text: edge.source.text, slots: slots.count)
      while slots[slot] != nil { slot = (slot + 1) % slots.count }
      slots[slot] = edge
    }
    set(.edgeSlots, slots.count)
    let free = Edge(
      source: EdgeSource(parent: UInt64(TableDigits.free) | UInt64(TableDigits.zero) << 32, text: []),
      child: NodeWords())
    for slot in slots { write(slot ?? free) }
  }

  /// The edges of all literals. Those that leave a node with the same bytes share what these lead to.
  private mutating func edges(of trie: RouteTrie, _ nodes: [NodeWords]) -> [Edge] {
    var edges: [Edge] = []
    var inner: [EdgeSource: NodeWords] = [:]
    for (child, node) in trie.nodes.enumerated() where trie.nodes[node.parent].literals[node.text] == child {
      requireSegment(node.text)
      var parent = nodes[node.parent]
      var rest = node.text[...]
      while rest.count >= TableLayout.edgeText {
        let source = EdgeSource(parent: parent.mark, text: rest.prefix(TableLayout.edgeText))
        rest = rest.dropFirst(TableLayout.edgeText)
        parent = inner[source] ?? NodeWords(node: trie.nodes.count + inner.count + 1)
        guard inner.updateValue(parent, forKey: source) == nil else { continue }
        edges.append(Edge(source: source, child: parent))
      }
      edges.append(Edge(source: EdgeSource(parent: parent.mark, text: rest), child: nodes[child]))
    }
    return edges
  }

  private mutating func write(_ edge: Edge) {
    let words = edge.child.all.map { digits(of: $0) } + halves(of: edge.source.parent) + halves(of: edge.source.text)
    row(EdgeWord.self, digits: { words[$0.rawValue] })
  }

  /// Fails for a text that a guard would refuse: whoever finds it in a target looks at it no further.
  mutating func requireSegment(_ text: [UInt8]) {
    let isDots = text == [UInt8(ascii: ".")] || text == [UInt8(ascii: "."), UInt8(ascii: ".")]
    guard !isDots, text.allSatisfy(\.isSegmentCharacter) else {
      return fail(.segmentNotPlain(String(decoding: text, as: UTF8.self)))
    }
  }
}

/// What a ``NodeWord`` each says of a node.
private struct NodeWords {
  var node = 0
  var exact = 0
  var prefix = 0
  var branch = 0

  var all: [Int] { [node, exact, prefix, branch] }

  /// What edges say of the node that they leave.
  var mark: UInt64 { UInt64(TableDigits.digits(node)) | UInt64(TableDigits.digits(exact)) << 32 }
}

/// By what an edge is found.
private struct EdgeSource: Hashable {
  let parent: UInt64
  let text: UInt64

  init(parent: UInt64, text: ArraySlice<UInt8>) {
    self.parent = parent
    self.text = word(of: text)
  }
}

private struct Edge {
  let source: EdgeSource
  let child: NodeWords
}

/// Eight bytes of a text at most, filled up.
func word(of text: ArraySlice<UInt8>) -> UInt64 {
  (0..<8).reversed().reduce(0) { word, position in
    let index = text.startIndex + position
    return word << 8 | UInt64(index < text.endIndex ? text[index] : TableLayout.padding)
  }
}

/// The four bytes of the two words that a text of eight fills.
func halves(of text: UInt64) -> [UInt32] {
  [UInt32(truncatingIfNeeded: text), UInt32(truncatingIfNeeded: text >> 32)]
}
