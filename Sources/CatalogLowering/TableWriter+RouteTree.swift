internal import CatalogIR
internal import Tollgate

extension TableWriter {
  /// Writes the tree in which paths find routes; each route is known by its first entry.
  mutating func write(_ trie: RouteTrie, _ firstEntries: [Int]) {
    func entry(_ route: Int?) -> Int { route.map { firstEntries[$0] + 1 } ?? 0 }
    let (edges, innerNodes) = edges(of: trie)
    let exact = trie.nodes.map { entry($0.exact) } + Array(repeating: 0, count: innerNodes)
    let index = EdgeIndex(edges, exact: exact)

    var nodes = exact.indices.map { NodeWords(node: index.numbers[$0], exact: exact[$0]) }
    // Every child comes after its parent, whose fallback it needs.
    for (place, node) in trie.nodes.enumerated() {
      if node.isLeaf { nodes[place].node = 0 }
      nodes[place].fallback = node.prefix == nil ? fallback(of: place, trie, nodes) : entry(node.prefix)
    }
    // A node's branch needs the words of its children.
    for place in trie.nodes.indices.reversed() {
      nodes[place].branch = branch(of: trie.nodes[place], trie, nodes)
    }
    set(.pageRoot, .pageExact, .pageFallback, .pageBranch, nodes[0])
    set(.apiRoot, .apiExact, .apiFallback, .apiBranch, nodes[1])
    write(index, nodes)
  }

  private mutating func set(
    _ node: HeaderWord, _ exact: HeaderWord, _ fallback: HeaderWord, _ branch: HeaderWord, _ words: NodeWords
  ) {
    set(node, words.node)
    set(exact, words.exact)
    set(fallback, words.fallback)
    set(branch, words.branch)
  }

  /// What counts below a node without a route of its own that takes everything: what counts at its parent, if nothing
  /// but the way of the literals leads there.
  private func fallback(of place: Int, _ trie: RouteTrie, _ nodes: [NodeWords]) -> Int {
    let node = trie.nodes[place]
    let parent = trie.nodes[node.parent]
    guard parent.literals[node.text] == place else { return 0 }
    return parent.hasBranch ? NodeWord.unknown : nodes[node.parent].fallback
  }

  /// Where the children of a node that are no literals are told of, plus one; 0 if there are none.
  private mutating func branch(of node: RouteTrie.Node, _ trie: RouteTrie, _ nodes: [NodeWords]) -> Int {
    guard node.hasBranch else { return 0 }
    let parameter = node.parameter.map { nodes[$0] }
    var words = [parameter == nil ? 0 : 1] + (parameter ?? NodeWords()).all + [node.globs.count]
    for glob in node.globs {
      let text = text(trie.nodes[glob].text + trie.nodes[glob].suffix)
      words += nodes[glob].all + [text, trie.nodes[glob].fixedLength, trie.nodes[glob].suffix.count]
    }
    return branch(words: words) + 1
  }

  /// The edges of all literals, and the number of nodes between them. Those that leave a node with the same bytes share
  /// what these lead to.
  private mutating func edges(of trie: RouteTrie) -> (edges: [EdgeIndex.Edge], innerNodes: Int) {
    var edges: [EdgeIndex.Edge] = []
    var inner: [EdgeSource: Int] = [:]
    for (child, node) in trie.nodes.enumerated() where trie.nodes[node.parent].literals[node.text] == child {
      requireSegment(node.text)
      var parent = node.parent
      var rest = node.text[...]
      while rest.count >= TableLayout.edgeText {
        let source = EdgeSource(parent: parent, text: word(of: rest.prefix(TableLayout.edgeText)))
        rest = rest.dropFirst(TableLayout.edgeText)
        parent = inner[source] ?? trie.nodes.count + inner.count
        guard inner.updateValue(parent, forKey: source) == nil else { continue }
        edges.append(EdgeIndex.Edge(parent: source.parent, text: source.text, child: parent))
      }
      edges.append(EdgeIndex.Edge(parent: parent, text: word(of: rest), child: child))
    }
    return (edges, inner.count)
  }

  private mutating func write(_ index: EdgeIndex, _ nodes: [NodeWords]) {
    let padding = Word.repeating(TableLayout.padding)
    let free = UInt64(TableDigits.free) | UInt64(TableDigits.zero) << 32
    for edge in index.slots {
      let parent = edge.map { EdgeIndex.mark(nodes[$0.parent].node, nodes[$0.parent].exact) } ?? free
      let child = edge.map { nodes[$0.child] } ?? NodeWords()
      let words = child.all.map { digits(of: $0) } + halves(of: parent) + halves(of: edge?.text ?? padding)
      row(EdgeWord.self, digits: { words[$0.rawValue] })
    }
    set(.slotBits, index.bits)
  }

  /// Fails for a text that a guard would refuse: whoever finds it in a target looks at it no further.
  mutating func requireSegment(_ text: [UInt8]) {
    let isDots = text == Array(".".utf8) || text.starts(with: "..".utf8)
    guard !isDots, text.allSatisfy(\.isSegmentCharacter) else {
      return fail(.segmentNotPlain(String(decoding: text, as: UTF8.self)))
    }
  }
}

/// What a ``NodeWord`` each says of a node.
private struct NodeWords {
  var node = 0
  var exact = 0
  var fallback = 0
  var branch = 0

  var all: [Int] { [node, exact, fallback, branch] }
}

/// By what an edge is found.
private struct EdgeSource: Hashable {
  let parent: Int
  let text: UInt64
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
