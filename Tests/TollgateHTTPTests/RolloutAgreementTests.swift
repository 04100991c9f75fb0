import NaiveTollgate
import XCTest

/// Guards whose catalogs have rollouts, at any time, against a second evaluator of rollouts and of their log.
final class RolloutAgreementTests: XCTestCase {
  func testGuardAgreesWithTheNaiveOneOnRandomRollouts() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the rollouts: \(seed)")
    var tally = RolloutComparison.Tally()
    XCTAssertNil(try RolloutComparison.difference(among: 30_000, seed: seed, into: &tally))
    // No kind of answer stands for all of them.
    for part in [
      tally.enforced, tally.allowedInShadow, tally.deniedInShadow, tally.rejectedInShadow, tally.dropped,
      tally.requirements, tally.requirementsInShadow,
    ] {
      XCTAssertGreaterThan(part, 200, "seed \(seed)")
    }
  }
}
