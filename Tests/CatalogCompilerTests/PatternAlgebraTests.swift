import CatalogIR
import NaiveTollgate
import XCTest

@testable import CatalogAnalysis

/// The algebra of patterns against a list of all short targets.
final class PatternAlgebraTests: XCTestCase {
  private let targets = PatternAlgebraTests.allTargets()

  /// Every target of up to three segments of up to three letters a and b.
  private static func allTargets() -> [[String]] {
    let one = ["a", "b"]
    let two = one.flatMap { text in one.map { text + $0 } }
    let texts = one + two + two.flatMap { text in one.map { text + $0 } }
    let pairs = texts.flatMap { first in texts.map { [first, $0] } }
    return [[]] + texts.map { [$0] } + pairs + pairs.flatMap { pair in texts.map { pair + [$0] } }
  }

  func testContainmentAndOverlapAreThoseOfTheTargets() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let patterns = (0..<90).map { _ in randomPattern(&generator) }
    let taken = patterns.map { pattern in Set(targets.indices.filter { takes(pattern, targets[$0]) }) }
    for (left, leftTaken) in zip(patterns, taken) {
      for (right, rightTaken) in zip(patterns, taken) {
        let words = "\(describe(left)) and \(describe(right)), seed \(seed)"
        XCTAssertEqual(left.contains(right), rightTaken.isSubset(of: leftTaken), words)
        XCTAssertEqual(left.hasSameTargets(as: right), leftTaken == rightTaken, words)
        let witness = left.witness(with: right)
        XCTAssertEqual(witness != nil, !leftTaken.isDisjoint(with: rightTaken), words)
        if let witness {
          let target = witness.split(separator: "/").map(String.init)
          XCTAssertTrue(takes(left, target) && takes(right, target), "\(witness) for \(words)")
        }
      }
    }
  }

  func testIndexFindsEveryOverlapEveryRivalAndTheClosestContainer() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let drawn = (0..<12).map { _ in randomPattern(&generator) }
      let asked = randomPattern(&generator)
      var index = PatternIndex()
      for pattern in drawn { index.add(pattern) }
      let patterns = index.patterns
      var found: Set<Int> = []
      index.forEachOverlap(with: asked) { found.insert($0).inserted }
      let words = "\(describe(asked)) among \(patterns.map(describe)), seed \(seed)"
      XCTAssertEqual(found, Set(patterns.indices.filter { patterns[$0].witness(with: asked) != nil }), words)

      var rivals: Set<Int> = []
      index.forEachRival(of: asked) { rivals.insert($0).inserted }
      let unordered = found.filter { patterns[$0].contains(asked) == asked.contains(patterns[$0]) }
      XCTAssertEqual(rivals, unordered, words)

      let containers = patterns.filter { $0.contains(asked) }
      let closest = index.closestContainer(of: asked).map { patterns[$0] }
      XCTAssertEqual(closest == nil, containers.isEmpty, words)
      if let closest {
        XCTAssertTrue(closest.contains(asked), words)
        XCTAssertFalse(containers.contains { closest.contains($0) && !$0.contains(closest) }, words)
      }
    }
  }

  func testOverlapsAreVisitedUntilTheFirstNo() {
    var index = PatternIndex()
    for text in ["a", "b", "c"] { index.add(RoutePattern(segments: [.literal(text)])) }
    var visits = 0
    index.forEachOverlap(with: RoutePattern(segments: [.parameter("x")])) { _ in
      visits += 1
      return visits < 2
    }
    XCTAssertEqual(visits, 2)
  }

  func testNamesOfParametersMeanNothing() {
    let (left, right) = (RoutePattern(segments: [.parameter("a")]), RoutePattern(segments: [.parameter("b")]))
    XCTAssertTrue(left.hasSameTargets(as: right))
    XCTAssertNotEqual(left, right)
  }

  private func randomPattern(_ generator: inout SeededGenerator) -> RoutePattern {
    let count = Int.random(in: 0...2, using: &generator)
    let segments = (0..<count).map { _ -> RoutePattern.Segment in
      switch Int.random(in: 0...4, using: &generator) {
      case 0: .parameter("p")
      case 1: .glob(prefix: generator.pick(["a", "b"]), suffix: "")
      case 2: .glob(prefix: "", suffix: generator.pick(["a", "b"]))
      case 3: .glob(prefix: generator.pick(["a", "b"]), suffix: generator.pick(["a", "b"]))
      default: .literal(generator.pick(["a", "b", "aa", "ab"]))
      }
    }
    return RoutePattern(segments: segments, isExact: generator.once(in: 3))
  }

  private func describe(_ pattern: RoutePattern) -> String {
    pattern.description + (pattern.isExact ? " exact" : "")
  }
}

/// What a pattern takes, by its description alone.
private func takes(_ pattern: RoutePattern, _ target: [String]) -> Bool {
  guard target.count == pattern.segments.count || !pattern.isExact && target.count > pattern.segments.count else {
    return false
  }
  return zip(pattern.segments, target).allSatisfy { segment, text in
    switch segment {
    case .literal(let literal): text == literal
    case .parameter: !text.isEmpty
    case .glob(let prefix, let suffix):
      text.count >= prefix.count + suffix.count && text.hasPrefix(prefix) && text.hasSuffix(suffix)
    }
  }
}
