import CatalogIR

/// The regions of a space into which the lines of two catalogs divide all targets together.
///
/// Both trees of patterns are walked side by side, segment by segment, over one text of each class that either tells
/// apart. Paths that have come to the same nodes of both have the same future, so that each such pair is looked at once:
/// the walk ends, and no region is missed. Where one catalog folds case and the other does not, of the spellings with
/// capitals as many are tried as there are lines that could tell them apart.
///
/// - Complexity: O(pairs of positions × classes of segments there); linear for patterns of literals.
func findRegions(_ base: Side, _ head: Side, in space: Route.Space) -> [Region] {
  let (baseTree, headTree) = (PatternTree(base.catalog, space), PatternTree(head.catalog, space))
  var regions: [Region] = []
  var known: Set<[Int?]> = []
  var reached: Set<Pair> = []
  var queue = [(pair: Pair(base: baseTree.start, head: headTree.start), path: "")]
  reached.insert(queue[0].pair)
  var next = 0
  while next < queue.count {
    let (pair, path) = queue[next]
    next += 1
    let numbers = [baseTree.answer(at: pair.base)?.route, headTree.answer(at: pair.head)?.route]
    if numbers != [nil, nil], known.insert(numbers).inserted {
      regions.append(Region(base: numbers[0], head: numbers[1], witness: path.isEmpty ? "/" : path))
    }
    let segments = baseTree.segments(at: pair.base) + headTree.segments(at: pair.head)
    for text in segmentClasses(of: segments, differInCase: base.catalog.foldsCase != head.catalog.foldsCase) {
      let step = Pair(
        base: baseTree.position(after: text, from: pair.base), head: headTree.position(after: text, from: pair.head))
      if reached.insert(step).inserted { queue.append((step, "\(path)/\(text)")) }
    }
  }
  return regions.sorted { $0.order < $1.order }
}

/// How far a path has come in both catalogs.
private struct Pair: Hashable {
  let base: PatternTree.Position
  let head: PatternTree.Position
}

extension PatternTree.Answer {
  fileprivate var route: Int? {
    if case .route(let number) = self { number } else { nil }
  }
}

extension Region {
  /// The order of HEAD's file, then that of BASE's.
  fileprivate var order: (Int, Int) {
    (head ?? .max, base ?? .max)
  }
}
