/// The ways in which a contender is timed over a traffic. Each checks the number of requests that pass against the known
/// answers, so that nothing can be left out and nothing be wrong.
struct Lap<Subject: Contender> {
  private let contender: Subject
  private let answers: [Bool]
  private let blocks: [(turns: [Int], party: Subject.Party)]

  init(_ contender: Subject, _ traffic: Traffic) {
    self.contender = contender
    answers = traffic.answers
    blocks = traffic.blocks.map { ($0.turns, contender.party($0.customer)) }
  }

  /// Nanoseconds a request where the next may begin before the last has ended.
  func throughput() throws(BenchError) -> Double {
    try time(step: { _ in 1 }) { contender.passing($0, of: $1) }
  }

  /// Nanoseconds a request where the next depends on the answer to the last: after one that passes, two are left out.
  func latency() throws(BenchError) -> Double {
    try time(step: { 1 + 2 * $0 }) { contender.passingInTurn($0, of: $1) }
  }

  private func time(
    step: (Int) -> Int, _ passing: ([Int], Subject.Party) -> Int
  ) throws(BenchError) -> Double {
    var passed = 0
    let start = Clock.thread
    for block in blocks { passed += passing(block.turns, block.party) }
    let end = Clock.thread
    var (asked, expected) = (0, 0)
    for block in blocks {
      var turn = 0
      while turn < block.turns.count {
        let answer = answers[block.turns[turn]] ? 1 : 0
        asked += 1
        expected += answer
        turn += step(answer)
      }
    }
    guard passed == expected else { throw .disagreement(String(describing: Subject.self)) }
    return (end - start) / Double(asked)
  }

  /// Nanoseconds of a request before which all but its own line has been driven out of the caches, the code too, without
  /// the reading of the clock: the middle one of several, one of each so many requests.
  func cold(every interval: Int, _ sweep: CacheSweep) throws(BenchError) -> Double {
    var times: [Double] = []
    for block in blocks {
      for turn in stride(from: 0, to: block.turns.count, by: interval) {
        let request = block.turns[turn]
        sweep.run()
        sweep.take(contender.touch(request))
        // Brings the clock's own code back.
        _ = Clock.wall
        let reading = Clock.wall
        let start = Clock.wall
        let answer = contender.answer(request, of: block.party)
        let end = Clock.wall
        guard (answer == 1) == answers[request] else { throw .disagreement(String(describing: Subject.self)) }
        times.append((end - start) - (start - reading))
      }
    }
    return Series(times[0], Array(times.dropFirst())).median
  }
}

extension Lap: Sendable where Subject: Sendable, Subject.Party: Sendable {}

extension Contender {
  /// How many requests pass, where each may begin before the last has ended. The party is a parameter, so that handing it
  /// over costs nothing a request.
  @inline(never)
  fileprivate func passing(_ turns: [Int], of party: Party) -> Int {
    var passed = 0
    for request in turns { passed += answer(request, of: party) }
    return passed
  }

  /// How many requests pass, where which is the next depends on the answer to the last.
  @inline(never)
  fileprivate func passingInTurn(_ turns: [Int], of party: Party) -> Int {
    var passed = 0
    var turn = 0
    while turn < turns.count {
      let answer = answer(turns[turn], of: party)
      passed += answer
      turn += 1 + 2 * answer
    }
    return passed
  }
}
