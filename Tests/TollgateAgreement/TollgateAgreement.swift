import Foundation
import NaiveTollgate

/// Compares the guard with the naive policy, matcher and evaluator: on every request line of four tokens, on random
/// catalogs and random request lines, and on a tenth as many lines under random rollouts.
/// `swift run -c release TollgateAgreement [COUNT] [SEED]`; a seed brings back what is random alone.
@main
enum TollgateAgreement {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().map { UInt64($0) }
    guard arguments.count <= 2, let count = arguments.first ?? 1_000_000, count <= UInt64(Int.max),
      let seed = arguments.dropFirst().first ?? UInt64.random(in: 0 ... .max)
    else {
      print("usage: TollgateAgreement [COUNT] [SEED]")
      exit(2)
    }
    var tally = RequestComparison.Tally()
    if arguments.count < 2 {
      expectNone(try RequestSweep.difference(upTo: 4, into: &tally))
      print("\(tally.count) request lines of tokens agree: \(tally)")
    }
    print("seed \(seed)")
    tally = RequestComparison.Tally()
    expectNone(try RequestComparison.difference(among: Int(count), seed: seed, into: &tally))
    print("\(tally.count) request lines agree: \(tally)")
    var shadows = RolloutComparison.Tally()
    expectNone(try RolloutComparison.difference(among: Int(count) / 10, seed: seed, into: &shadows))
    print("\(shadows.count) request lines under rollouts agree: \(shadows)")
  }

  private static func expectNone(_ difference: String?) {
    guard let difference else { return }
    print(difference)
    exit(1)
  }
}
