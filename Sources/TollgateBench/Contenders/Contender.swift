/// Something that answers the requests of a traffic by number.
protocol Contender {
  /// What the requests of one customer have in common.
  associatedtype Party

  /// What the requests of a customer have in common.
  func party(_ customer: Int) -> Party

  /// 1 if the request passes, else 0. The party is that of the request's customer.
  func answer(_ request: Int, of party: Party) -> Int

  /// Reads the request line and decides nothing, as a server that has just received it.
  func touch(_ request: Int) -> UInt8
}

extension Contender {
  /// The first request of a traffic that is answered otherwise than it must be; nil if all agree.
  func firstMistake(on traffic: Traffic) -> Request? {
    for (number, request) in traffic.requests.enumerated() {
      if (answer(number, of: party(request.customer)) == 1) != traffic.answers[number] { return request }
    }
    return nil
  }

  /// What the requests of a traffic, one after the other, ask of memory.
  func memory(_ traffic: Traffic) throws(BenchError) -> MemoryCount {
    var sum = MemoryCount()
    for block in traffic.blocks { sum = sum + (try memory(block.turns, block.passing, of: party(block.customer))) }
    return sum
  }

  private func memory(_ turns: [Int], _ passing: Int, of party: Party) throws(BenchError) -> MemoryCount {
    var passed = 0
    let memory = try MemoryCount {
      for request in turns { passed += answer(request, of: party) }
    }
    guard passed == passing else { throw .disagreement(String(describing: Self.self)) }
    return memory
  }
}
