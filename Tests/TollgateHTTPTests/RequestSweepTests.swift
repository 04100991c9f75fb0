import CatalogIR
import NaiveTollgate
import XCTest

/// Every request line of a few tokens, from the bytes to the entry, against the naive policy, matcher and evaluator.
final class RequestSweepTests: XCTestCase {
  func testGuardAgreesWithTheNaiveOneOnEveryLineOfThreeTokens() throws {
    var tally = RequestComparison.Tally()
    XCTAssertNil(try RequestSweep.difference(upTo: 3, into: &tally))
    // No kind of answer stands for all of them.
    for part in [tally.refused, tally.unmapped, tally.denied, tally.allowed] {
      XCTAssertGreaterThan(part, tally.count / 50)
    }
  }

  /// A request has one answer only if of two routes that take it one takes less than the other.
  func testRoutesThatAreSweptAreNested() {
    for catalog in SweptCatalogs.all.flatMap(\.catalogs) {
      XCTAssertEqual(catalog.checkInvariants(), [])
      for (index, route) in catalog.routes.enumerated() {
        for other in catalog.routes[..<index] where other.space == route.space {
          XCTAssertTrue(route.pattern.isNested(with: other.pattern), "\(route.pattern) and \(other.pattern)")
        }
      }
    }
  }
}
