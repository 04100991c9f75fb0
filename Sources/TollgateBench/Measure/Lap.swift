/// The ways in which a contender is timed over a traffic. Each checks the number of requests that pass against the known
/// answers, so that nothing can be left out and nothing be wrong.
struct Lap<Subject: Contender> {
  private let contender: Subject
  private let answers: [Bool]
  private let blocks: [(requests: Range<Int>, party: Subject.Party)]

  init(_ contender: Subject, _ traffic: Traffic) {
    self.contender = contender
    answers = traffic.answers
    blocks = traffic.blocks.map { ($0.requests, contender.party($0.customer)) }
  }

  /// Nanoseconds a request where the next may begin before the last has ended.
  func throughput(passes: Int) throws(BenchError) -> Double {
    try time(passes, step: { _ in 1 }) { contender.passing($0, of: $1) }
  }

  /// Nanoseconds a request where the next depends on the answer to the last: after one that passes, two are left out.
  func latency(passes: Int) throws(BenchError) -> Double {
    try time(passes, step: { 1 + 2 * $0 }) { contender.passingInTurn($0, of: $1) }
  }

  private func time(
    _ passes: Int, step: (Int) -> Int, _ passing: (Range<Int>, Subject.Party) -> Int
  ) throws(BenchError) -> Double {
    var passed = 0
    let start = Clock.thread
    for _ in 0..<passes {
      for block in blocks { passed += passing(block.requests, block.party) }
    }
    let end = Clock.thread
    var (asked, expected) = (0, 0)
    for block in blocks {
      var request = block.requests.lowerBound
      while request < block.requests.upperBound {
        let answer = answers[request] ? 1 : 0
        asked += passes
        expected += answer * passes
        request += step(answer)
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
      for request in block.requests where request.isMultiple(of: interval) {
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
  fileprivate func passing(_ requests: Range<Int>, of party: Party) -> Int {
    var passed = 0
    for request in requests { passed += answer(request, of: party) }
    return passed
  }

  /// How many requests pass, where which is the next depends on the answer to the last.
  @inline(never)
  fileprivate func passingInTurn(_ requests: Range<Int>, of party: Party) -> Int {
    var passed = 0
    var request = requests.lowerBound
    while request < requests.upperBound {
      let answer = answer(request, of: party)
      passed += answer
      request += 1 + 2 * answer
    }
    return passed
  }
}
