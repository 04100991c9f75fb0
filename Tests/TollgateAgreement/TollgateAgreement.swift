import Foundation
import NaiveTollgate

/// Compares the guard with the naive policy, matcher and evaluator on random catalogs and random request lines:
/// `swift run -c release TollgateAgreement [COUNT] [SEED]`.
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
    print("seed \(seed)")
    var tally = RequestComparison.Tally()
    if let difference = try RequestComparison.difference(among: Int(count), seed: seed, into: &tally) {
      print(difference)
      exit(1)
    }
    print(
      "\(tally.count) request lines agree: \(tally.refused) refused, \(tally.unmapped) unmapped, "
        + "\(tally.denied) denied, \(tally.allowed) allowed")
  }
}
