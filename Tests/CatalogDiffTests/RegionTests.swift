import CatalogIR
import CatalogLowering
import NaiveTollgate
import Tollgate
import XCTest

@testable import CatalogDiff

/// The regions of two catalogs against every short path: none is missed, and each is there.
final class RegionTests: XCTestCase {
  /// Every path of up to three segments of up to four letters a and b.
  private static let paths: [[String]] = {
    let one = ["a", "b"]
    let two = one.flatMap { text in one.map { text + $0 } }
    let three = two.flatMap { text in one.map { text + $0 } }
    let texts = one + two + three + three.flatMap { text in one.map { text + $0 } } + ["c"]
    let short = one + two + ["aba", "c"]
    let capitals = ["A", "AB", "aB", "Aba"].map { [$0] } + [["a", "B"], ["A", "b", "c"], ["aba", "aB"]]
    return capitals + [[]] + texts.map { [$0] } + texts.flatMap { first in short.map { [first, $0] } }
      + short.flatMap { first in short.flatMap { second in short.map { [first, second, $0] } } }
  }()

  func testRegionsAreThoseOfThePaths() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let (base, head) = (catalog(&generator), catalog(&generator))
      let words = "\(describe(base)) and \(describe(head)), seed \(seed)"
      for space in Route.Space.allCases {
        let regions = findRegions(try side(base), try side(head), in: space)
        let found = Set(regions.map { [$0.base, $0.head] })
        XCTAssertEqual(found.count, regions.count, words)
        for path in Self.paths {
          let pair = [base, head].map { $0.locateNaively(request(space, path))?.route }
          if pair != [nil, nil] { XCTAssertTrue(found.contains(pair), "/\(path.joined(separator: "/")) of \(words)") }
        }
        for region in regions {
          let path = region.witness.split(separator: "/").map(String.init)
          let pair = [base, head].map { $0.locateNaively(request(space, path))?.route }
          XCTAssertEqual(pair, [region.base, region.head], "\(region.witness) of \(words)")
        }
      }
    }
  }

  func testGlobsWhoseEndsOverlapAreToldApart() throws {
    let base = catalog([.glob(prefix: "aba", suffix: "")], [.glob(prefix: "aba", suffix: "aba")])
    let head = catalog([.glob(prefix: "", suffix: "aba")])
    let regions = findRegions(try side(base), try side(head), in: .page)
    XCTAssertEqual(
      regions.map { "\($0.base.map(String.init) ?? "-") \($0.head.map(String.init) ?? "-") \($0.witness)" }.sorted(),
      ["- 0 /xaba", "0 - /abax", "0 0 /ababa", "1 0 /abaxaba"])
  }

  func testClassesOfSegmentsTellEveryTextApart() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let texts = Self.paths.filter { $0.count == 1 }.map { $0[0] } + ["x", "ax", "xb", "abxba"]
    for _ in 0..<300 {
      let segments = (0..<4).map { _ in segment(&generator) }
      func taking(_ text: String) -> [Bool] { segments.map { $0.contains(.literal(text)) } }
      let classes = Set(segmentClasses(of: segments).map(taking))
      for text in texts {
        XCTAssertTrue(classes.contains(taking(text)), "\(text) of \(segments.map(\.description)), seed \(seed)")
      }
    }
  }

  private func request(_ space: Route.Space, _ path: [String]) -> NaiveRequest {
    NaiveRequest(space: space, method: .get, path: path)
  }

  private func side(_ catalog: Catalog) throws -> Side {
    Side(ComparedCatalog(catalog, CatalogTables(bytes: try lower(catalog))))
  }

  private func catalog(_ patterns: [RoutePattern.Segment]...) -> Catalog {
    Catalog(
      code: "Patterns", modules: [Module(code: "M", name: Text("Module"))],
      routes: patterns.map { route(.page, RoutePattern(segments: $0)) })
  }

  private func route(_ space: Route.Space, _ pattern: RoutePattern) -> Route {
    let operation: RouteEntry.Operation = space == .page ? .action(0) : .anyMethod
    let condition = Condition.guarded(Condition.Requirements(modules: [ID(0)]))
    return Route(space: space, pattern: pattern, entries: [RouteEntry(operation: operation, condition: condition)])
  }

  private func catalog(_ generator: inout SeededGenerator) -> Catalog {
    var catalog = catalog()
    catalog.apiBase = generator.pick([nil, ["a"], ["a"], ["a", "b"]])
    catalog.foldsCase = generator.once(in: 3)
    for _ in 0..<8 {
      let space: Route.Space = generator.once(in: 2) ? .page : .api
      let segments = (0..<generator.pick([0, 1, 1, 2, 3])).map { _ in segment(&generator) }
      let pattern = RoutePattern(segments: segments, isExact: generator.once(in: 3))
      let others = catalog.routes.filter { $0.space == space }.map(\.pattern)
      let isNested = others.allSatisfy {
        $0.witness(with: pattern) == nil || $0.contains(pattern) != pattern.contains($0)
      }
      if isNested { catalog.routes.append(route(space, pattern)) }
    }
    return catalog
  }

  private func segment(_ generator: inout SeededGenerator) -> RoutePattern.Segment {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: .parameter("id")
    case 1: .glob(prefix: generator.pick(["a", "ab", "aba"]), suffix: generator.pick(["", "", "a", "ba"]))
    case 2: .glob(prefix: "", suffix: generator.pick(["a", "ba", "aba"]))
    default: .literal(generator.pick(["a", "b", "ab", "aba"]))
    }
  }

  private func describe(_ catalog: Catalog) -> String {
    "\(catalog.apiBase ?? []) \(catalog.routes.map { "\($0.space) \($0.pattern)\($0.pattern.isExact ? "!" : "")" })"
  }
}
