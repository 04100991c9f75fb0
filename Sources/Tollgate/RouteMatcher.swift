/// Finds the most specific route of a path in the tree of segments.
///
/// At each node it tries what is narrower first: the literal child, the globs from the longest, the child that takes any
/// segment, and at last the route that takes everything from the node on. Of two patterns that share a target one holds
/// the other, so the first route found is the most specific: any other that takes the path is wider at the first segment
/// where they part.
struct RouteMatcher {
  private let image: UnsafeRawPointer
  private let slotShift: UInt64
  private let path: PathWords

  /// The path has `/` before each segment and none after the last.
  @inline(__always)
  init(_ image: UnsafeRawPointer, _ index: RouteIndex, _ path: PathWords) {
    self.image = image
    slotShift = index.slotShift
    self.path = path
  }

  /// The root of the API, or that of the pages.
  ///
  /// - Parameter api: All bits of it are set for the API, and none for the pages.
  @inline(__always)
  func root(api: Int) -> RouteNode {
    let (pages, rest) = (HeaderWord.pageRoot.rawValue, HeaderWord.apiRoot.rawValue - HeaderWord.pageRoot.rawValue)
    return RouteNode(image + (TableLayout.bodyStart &+ TableLayout.wordLength &* (pages &+ (rest & api))))
  }

  /// How far the children that are literals lead from a node, where a segment's `/` or the end is at a position. Nothing
  /// leads on from where a query starts.
  ///
  /// - Complexity: O(length of the path)
  @inline(__always)
  func followLiterals(from root: RouteNode, at start: Int) -> LiteralWay {
    var way = LiteralWay(node: root, position: start)
    while way.node.number != TableDigits.zero, path.hasSegment(after: way.position) {
      guard let (literal, end) = child(of: way.node, at: way.position &+ 1) else { break }
      way = LiteralWay(node: literal, position: end)
    }
    return way
  }

  /// The first entry below a node of the route that takes the path from a position on, where a segment's `/` or the end
  /// is; plus one and as written, 0 is none.
  ///
  /// - Complexity: O(length of the path) where no glob and no parameter competes; never more than O(nodes * length).
  func match(_ root: RouteNode, at start: Int) -> UInt32 {
    var node = root
    var position = start
    while position < path.count {
      guard node.number != TableDigits.zero, path.hasSegment(after: position) else { return node.ownFallback }
      guard node.branch == TableDigits.zero else {
        let found = matchBranch(of: node, at: position &+ 1)
        return found != TableDigits.zero ? found : node.ownFallback
      }
      guard let (literal, end) = child(of: node, at: position &+ 1) else { return node.ownFallback }
      node = literal
      position = end
    }
    return node.exact != TableDigits.zero ? node.exact : node.ownFallback
  }

  /// The first entry below the children of a node of which some take more than one text.
  @inline(never)
  private func matchBranch(of node: RouteNode, at start: Int) -> UInt32 {
    if let (literal, end) = child(of: node, at: start) {
      let found = match(literal, at: end)
      if found != TableDigits.zero { return found }
    }
    let segment = PathSegment(path, from: start)
    guard segment.count > 0 else { return TableDigits.zero }
    let branch = RouteBranch(TableReader(image), node.branch)
    for glob in branch.globs where glob.takes(segment) {
      let found = match(glob.node, at: segment.end)
      if found != TableDigits.zero { return found }
    }
    return branch.parameter.map { match($0, at: segment.end) } ?? TableDigits.zero
  }

  /// The child of a node that is exactly the segment that starts at a position, and where the segment ends.
  @inline(__always)
  private func child(of parent: RouteNode, at start: Int) -> (RouteNode, end: Int)? {
    var node = parent
    var position = start
    while true {
      let piece = path.piece(from: position)
      guard let next = edge(from: node, piece.text) else { return nil }
      if piece.isLast { return (next, position &+ piece.count) }
      node = next
      position &+= TableLayout.edgeText
    }
  }

  /// The node that the edge with such a text leads to.
  @inline(__always)
  private func edge(from parent: RouteNode, _ text: UInt64) -> RouteNode? {
    let parent = parent.mark
    var slot = EdgeHash.slot(parent: parent, text: text, shift: slotShift)
    while true {
      let edge = image + (TableLayout.edgesStart &+ TableLayout.wordLength &* EdgeWord.stride &* slot)
      let leads = edge.text(EdgeWord.parent.rawValue)
      if (edge.text(EdgeWord.text.rawValue) ^ text) | (leads ^ parent) == 0 { return RouteNode(edge) }
      if UInt32(truncatingIfNeeded: leads) == TableDigits.free { return nil }
      slot &+= 1
    }
  }
}

/// How far literals lead in the tree.
struct LiteralWay {
  /// The last node.
  let node: RouteNode
  /// Where in the path it is reached.
  let position: Int
}

/// A node as whatever leads to it says, its words as they are written.
struct RouteNode {
  private let words: UnsafeRawPointer

  @inline(__always)
  init(_ words: UnsafeRawPointer) {
    self.words = words
  }

  var number: UInt32 { word(.node) }
  var exact: UInt32 { word(.exact) }
  var fallback: UInt32 { word(.fallback) }
  var branch: UInt32 { word(.branch) }

  /// The fallback of the way that leads to it from the last branch on.
  var ownFallback: UInt32 { fallback == Self.unknown ? TableDigits.zero : fallback }

  /// How ``NodeWord/unknown`` is written.
  static var unknown: UInt32 { TableDigits.digits(NodeWord.unknown) }

  @inline(__always)
  private func word(_ word: NodeWord) -> UInt32 { words.digits(word.rawValue) }

  /// Its first two words, which tell it from others that something is below.
  var mark: UInt64 { words.text(NodeWord.node.rawValue) }
}

/// The children of a node that take more than one text.
struct RouteBranch {
  /// The child that takes any segment.
  let parameter: RouteNode?
  /// The children that take globs, the longest first.
  let globs: RouteGlobs

  init(_ reader: TableReader, _ reference: UInt32) {
    let branches = reader.base + reader.offset(of: .branches)
    let words = branches + TableLayout.wordLength &* (TableDigits.number(reference) &- 1)
    let hasParameter = words.digits(BranchWord.hasParameter.rawValue) != TableDigits.zero
    parameter = hasParameter ? RouteNode(words + TableLayout.wordLength &* BranchWord.node.rawValue) : nil
    globs = RouteGlobs(
      count: TableDigits.number(words.digits(BranchWord.globs.rawValue)),
      words: words + TableLayout.wordLength &* BranchWord.count, texts: reader.texts)
  }
}

/// The globs of a node.
struct RouteGlobs: Sequence, IteratorProtocol {
  var count: Int
  var words: UnsafeRawPointer
  let texts: TableTexts

  mutating func next() -> RouteGlob? {
    guard count > 0 else { return nil }
    defer {
      count -= 1
      words += TableLayout.wordLength &* GlobWord.count
    }
    return RouteGlob(words, texts)
  }
}

/// A child that takes the segments of a glob.
struct RouteGlob {
  let node: RouteNode
  /// The beginning and the end, one after the other.
  private let fixed: UnsafeBufferPointer<UInt8>
  private let suffix: Int

  init(_ words: UnsafeRawPointer, _ texts: TableTexts) {
    node = RouteNode(words)
    let start = TableDigits.number(words.digits(GlobWord.text.rawValue))
    fixed = texts[start, TableDigits.number(words.digits(GlobWord.textLength.rawValue))]
    suffix = TableDigits.number(words.digits(GlobWord.suffixLength.rawValue))
  }

  /// Whether the glob takes a segment: its beginning and its end do not overlap.
  func takes(_ segment: PathSegment) -> Bool {
    guard segment.count >= fixed.count else { return false }
    let prefix = fixed.count - suffix
    for index in 0..<prefix where segment[index] != fixed[index] { return false }
    for index in 0..<suffix where segment[segment.count - 1 - index] != fixed[fixed.count - 1 - index] { return false }
    return true
  }
}
