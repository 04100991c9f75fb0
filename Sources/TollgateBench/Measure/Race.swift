/// Something that can be run for a round, and says what one of it took.
struct Runner {
  let name: String
  /// The figure of one round, in the runner's unit.
  let run: () throws(BenchError) -> Double
}

/// Runs several things in turn, so that what disturbs one disturbs all, and the ratios of one round are fair.
struct Race {
  private let first: [Double]
  private let others: [[Double]]

  /// Fails as the first runner does. The first round warms up and does not count.
  init(_ runners: [Runner], rounds: Int) throws(BenchError) {
    _ = try Race.round(of: runners)
    first = try Race.round(of: runners)
    var others: [[Double]] = []
    for _ in 1..<rounds { others.append(try Race.round(of: runners)) }
    self.others = others
  }

  /// The figures of a runner.
  func series(_ runner: Int) -> Series {
    Series(first[runner], others.map { $0[runner] })
  }

  /// The ratios of the rounds.
  func ratios(_ runner: Int, to other: Int) -> Series {
    Series(first[runner] / first[other], others.map { $0[runner] / $0[other] })
  }

  private static func round(of runners: [Runner]) throws(BenchError) -> [Double] {
    var figures: [Double] = []
    for runner in runners { figures.append(try runner.run()) }
    return figures
  }
}
