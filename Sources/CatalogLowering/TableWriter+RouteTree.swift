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

  /// The edges in an open-addressed index at most half full, in which the reader's search always meets a free slot.
  private mutating func writeEdges(of trie: RouteTrie, _ nodes: [NodeWords]) {
    let children = trie.nodes.indices.filter { trie.nodes[trie.nodes[$0].parent].literals[trie.nodes[$0].text] == $0 }
    var bits = 1
    while 1 << bits < 2 * children.count { bits += 1 }
    var slots = [Int?](repeating: nil, count: 1 << bits)
    for child in children {
      let node = trie.nodes[child]
      let parent = TableDigits.digits(nodes[node.parent].node)
      var slot = SegmentHash(of: node.text).slot(parent: parent, bits: bits)
      while slots[slot] != nil { slot = (slot + 1) & (1 << bits - 1) }
      slots[slot] = child
    }
    set(.edgeBits, bits)
    for slot in slots { writeEdge(slot.map { (trie.nodes[$0], nodes[$0], nodes[trie.nodes[$0].parent].node) }) }
  }

  private mutating func writeEdge(_ edge: (node: RouteTrie.Node, words: NodeWords, parent: Int)?) {
    let inline = TableLayout.inlineText
    let text = edge?.node.text ?? []
    requireSegment(text)
    let rest = text.count > inline ? branch(length: text.count - inline, text: Array(text.dropFirst(inline))) + 1 : 0
    let words = edge?.words ?? NodeWords()
    let parent = edge.map { TableDigits.digits($0.parent) } ?? TableDigits.free
    func digits(_ word: EdgeWord) -> UInt32? {
      switch word {
      case .parent: parent
      case .text, .text1, .text2, .text3: Self.filled(text, word: word.rawValue - EdgeWord.text.rawValue)
      case .node, .exact, .prefix, .branch, .rest: nil
      }
    }
    row(EdgeWord.self, digits: digits) { word in
      switch word {
      case .node: words.node
      case .exact: words.exact
      case .prefix: words.prefix
      case .branch: words.branch
      case .rest: rest
      case .parent, .text, .text1, .text2, .text3: 0
      }
    }
  }

  /// Fails for a text that a guard would refuse: whoever finds it in a target looks at it no further.
  mutating func requireSegment(_ text: [UInt8]) {
    let isDots = text == [UInt8(ascii: ".")] || text == [UInt8(ascii: "."), UInt8(ascii: ".")]
    guard !isDots, text.allSatisfy(\.isSegmentCharacter) else {
      return fail(.segmentNotPlain(String(decoding: text, as: UTF8.self)))
    }
  }

  /// The four bytes of a text that a word holds.
  private static func filled(_ text: [UInt8], word: Int) -> UInt32 {
    let start = word * TableLayout.wordLength
    return (start..<start + TableLayout.wordLength).reversed().reduce(0) { digits, position in
      digits << 8 | UInt32(position < text.count ? text[position] : TableLayout.padding)
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
}

extension SegmentHash {
  /// The hash of a whole segment.
  fileprivate init(of text: [UInt8]) {
    let words = stride(from: 0, to: max(text.count, TableLayout.inlineText), by: 8).map { start in
      (start..<start + 8).reversed().reduce(0 as UInt64) { word, position in
        word << 8 | UInt64(position < text.count ? text[position] : TableLayout.padding)
      }
    }
    self.init(words[0], words[1])
    for word in words[2...] { combine(word) }
  }
}
