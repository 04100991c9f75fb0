import CatalogIR
import CatalogLowering
import Tollgate
import XCTest

/// Where the edges of the route tree lie: how many slots a search takes cannot be foretold, so it shall be one.
final class EdgePlacementTests: XCTestCase {
  func testEdgesOfManyNodesLieInTheSlotsThatAreLookedIntoFirst() throws {
    let names = ["sales", "sales-orders", "customers", "customer-groups", "stock", "stock-movements", "users", "a"]
    let pairs = names.flatMap { first in names.map { [first, $0] } }
    let paths = pairs + names.map { [$0] } + names.map { ["reports-of-the-year", $0, "lines"] }
    let edges = try edges(of: paths)
    XCTAssertGreaterThan(edges.count, 120)
    XCTAssertEqual(edges.filter { $0.slot != $0.first }.count, 0)
  }

  func testEdgesOfANodeWithThousandsAreAllFoundThoughSomeAreDisplaced() throws {
    let paths = (0..<3000).map { ["child-\($0)"] }
    let edges = try edges(of: paths)
    let displaced = edges.filter { $0.slot != $0.first }.count
    XCTAssertGreaterThan(displaced, 0)
    let tables = CatalogTables(bytes: try lower(catalog(paths)))
    for (number, path) in paths.enumerated() {
      XCTAssertEqual(entry(of: "/api/\(path[0])/17", in: tables), number)
      XCTAssertNil(entry(of: "/api/\(path[0])x", in: tables))
    }
  }

  func testIndexIsAtMostTwoThirdsFull() throws {
    for count in [0, 1, 2, 3, 4, 5, 127, 128, 129] {
      let image = try lower(catalog((0..<count).map { ["n\($0)"] }))
      let slots = 1 << header(.slotBits, of: image)
      XCTAssertGreaterThan(2 * slots, 3 * count, "\(count)")
      XCTAssertGreaterThanOrEqual(slots, 2, "\(count)")
    }
  }

  private func catalog(_ paths: [[String]]) -> Catalog {
    var catalog = Catalog(code: "Tiny", apiBase: ["api"])
    catalog.routes = paths.map { path in
      let entry = RouteEntry(operation: .anyMethod, condition: .everyone(reason: "Test"))
      return Route(space: .api, pattern: RoutePattern(segments: path.map { .literal($0) }), entries: [entry])
    }
    return catalog
  }

  private func entry(of path: String, in tables: CatalogTables) -> Int? {
    Array(path.utf8).withUnsafeBufferPointer {
      tables.entry(for: RouteQuestion(nil, .get, nil, unknownAction: false), path: $0)
    }
  }

  /// The slots of the edges, and the slots that a search looks into first.
  private func edges(of paths: [[String]]) throws -> [(slot: Int, first: Int)] {
    let image = try lower(catalog(paths))
    let shift = UInt64(64 - header(.slotBits, of: image))
    let place = TableLayout.directoryStart + TableLayout.wordLength * TableSection.branches.rawValue
    let slots = (word(at: place, of: image) - TableLayout.edgesStart) / (TableLayout.wordLength * EdgeWord.stride)
    return (0..<slots).compactMap { slot in
      func text(_ word: EdgeWord) -> UInt64 {
        let start = TableLayout.edgesStart + TableLayout.wordLength * (EdgeWord.stride * slot + word.rawValue)
        return image[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      }
      guard UInt32(truncatingIfNeeded: text(.parent)) != TableDigits.free else { return nil }
      return (slot, EdgeHash.slot(parent: text(.parent), text: text(.text), shift: shift))
    }
  }

  private func header(_ word: HeaderWord, of image: [UInt8]) -> Int {
    self.word(at: TableLayout.bodyStart + TableLayout.wordLength * word.rawValue, of: image)
  }

  private func word(at start: Int, of image: [UInt8]) -> Int {
    image[start..<start + TableLayout.wordLength].reversed().reduce(0) { $0 << 6 | Int($1 - TableLayout.zeroDigit) }
  }
}
