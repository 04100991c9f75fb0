internal import CYaml
internal import Diagnostics

/// A list or a mapping whose end has not been read yet.
struct OpenCollection {
  private enum Key {
    case none
    case key(Node.Key)
    /// The entry of this key is left out.
    case refused
  }

  let start: Position
  let isMapping: Bool
  /// Written with brackets, which end where they close; the others end with their last child.
  let isFlow: Bool
  /// The name that it has in a foreign file.
  var anchor: String?
  private var items: [Node] = []
  private var entries: [Node.Entry] = []
  private var key = Key.none
  private var lastEnd: Position
  private var isRefused = false

  init(_ event: Event, isMapping: Bool, isFlow: Bool) {
    start = Position(event.pointee.start_mark)
    self.isMapping = isMapping
    self.isFlow = isFlow
    lastEnd = start
    if isMapping { entries.reserveCapacity(Self.commonCount) } else { items.reserveCapacity(Self.commonCount) }
  }

  /// Most have no more children than this.
  private static let commonCount = 4

  /// Takes a child: an item, a key or a value.
  ///
  /// - Returns: What is wrong with it as a key, if something is.
  mutating func add(_ node: consuming Node, _ dialect: Dialect) -> SyntaxProblem? {
    lastEnd = node.span.end
    guard isMapping else {
      items.append(node)
      return nil
    }
    switch key {
    case .none:
      return takeKey(node, dialect)
    case .key(let key):
      entries.append(Node.Entry(key, node))
    case .refused:
      break
    }
    key = .none
    return nil
  }

  private mutating func takeKey(_ node: Node, _ dialect: Dialect) -> SyntaxProblem? {
    key = .refused
    switch node.content {
    case .scalar("<<", .plain) where dialect == .catalog:
      isRefused = true
      return .mergeKey
    case .scalar(let text, _):
      key = .key(Node.Key(text, at: node.span))
      return nil
    case .list, .mapping:
      return .keyNotScalar
    case .refused:
      return nil
    }
  }

  /// The finished node, without the entries that repeat a key, and a finding for each of these.
  ///
  /// Of two mappings under one key the second's entries are added to the first's, so that nobody misses them further on.
  ///
  /// - Parameter bracketEnd: Where the closing bracket ends, if it has one.
  consuming func close(
    in source: SourceID, _ dialect: Dialect, bracketEnd: Position?
  ) -> (node: Node, diagnostics: [Diagnostic]) {
    let span = Span(source: source, start: start, end: bracketEnd ?? lastEnd)
    guard isMapping else { return (Node(.list(items), at: span), []) }
    if dialect == .foreign { return (Node(.mapping(entries.merged), at: span), []) }
    let (unique, repeated) = entries.partitionedByFirstUse()
    let content = isRefused ? Node.Content.refused : .mapping(unique)
    return (Node(content, at: span), repeated)
  }
}

extension [Node.Entry] {
  /// Up to here comparing each with each is quicker than hashing.
  private static let smallCount = 8

  /// The entries whose key is new, and findings for those whose key is not. Keys are compared by bytes.
  fileprivate func partitionedByFirstUse() -> (unique: [Node.Entry], repeated: [Diagnostic]) {
    guard hasRepeatedKey else { return (self, []) }
    var first: [KeyBytes: Int] = [:]
    var unique: [Node.Entry] = []
    var additions: [Int: [Node.Entry]] = [:]
    var repeated: [Diagnostic] = []
    for entry in self {
      // The zeros of 1,000,000 are no keys that somebody has repeated.
      if let earlier = first[KeyBytes(entry.key.text)], !entry.isBareNumber {
        let problem = SyntaxProblem.duplicateKey(key: entry.key.text, first: unique[earlier].key.span)
        repeated.append(Diagnostic(.syntax(problem), at: entry.key.span))
        if case .mapping(let more) = entry.value.content { additions[earlier, default: []] += more }
      } else {
        first[KeyBytes(entry.key.text)] = unique.count
        unique.append(entry)
      }
    }
    for (index, more) in additions {
      unique[index] = unique[index].adding(more)
    }
    return (unique, repeated)
  }

  /// Whether a key may be repeated.
  private var hasRepeatedKey: Bool {
    guard count > Self.smallCount else {
      return indices.contains { index in
        self[..<index].contains { KeyBytes($0.key.text) == KeyBytes(self[index].key.text) }
      }
    }
    // What has the same bytes is the same text; what only looks the same is told apart later.
    var seen: Set<String> = []
    seen.reserveCapacity(count)
    return contains { !seen.insert($0.key.text).inserted }
  }
}

extension [Node.Entry] {
  /// The entries of a foreign mapping: those that merge keys bring behind its own, and of a key the first.
  ///
  /// See https://yaml.org/type/merge.html.
  fileprivate var merged: [Node.Entry] {
    let own = filter { $0.key.text != "<<" }
    let brought = filter { $0.key.text == "<<" }.flatMap { merge -> [Node.Entry] in
      let sources = if case .list(let items) = merge.value.content { items } else { [merge.value] }
      return sources.flatMap { source -> [Node.Entry] in
        if case .mapping(let entries) = source.content { entries } else { [] }
      }
    }
    var seen: Set<KeyBytes> = []
    return (own + brought).filter { seen.insert(KeyBytes($0.key.text)).inserted }
  }
}

extension Node.Entry {
  /// The entry with more in its mapping, as far as the keys are new; itself if its value is none.
  fileprivate func adding(_ more: [Node.Entry]) -> Node.Entry {
    guard case .mapping(let own) = value.content else { return self }
    var known = Set(own.map { KeyBytes($0.key.text) })
    let new = more.filter { known.insert(KeyBytes($0.key.text)).inserted }
    return Node.Entry(key, Node(.mapping(own + new), at: value.span))
  }
}

/// A text that equals another only if its bytes do; `String` also equates different spellings of a letter.
private struct KeyBytes: Hashable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: KeyBytes, right: KeyBytes) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
