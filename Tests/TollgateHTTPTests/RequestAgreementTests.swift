import NaiveTollgate
import XCTest

/// Whole request lines, from the bytes to the reason, against the naive policy, matcher and evaluator.
final class RequestAgreementTests: XCTestCase {
  func testGuardAgreesWithTheNaiveOneOnRandomRequestLines() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the request lines: \(seed)")
    var tally = RequestComparison.Tally()
    XCTAssertNil(try RequestComparison.difference(among: 100_000, seed: seed, into: &tally))
    // No kind of answer stands for all of them.
    XCTAssertEqual(tally.count, 100_000, "seed \(seed)")
    for part in [tally.refused, tally.unmapped, tally.denied, tally.allowed] {
      XCTAssertGreaterThan(part, 2_000, "seed \(seed)")
    }
  }
}
