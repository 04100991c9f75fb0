import CatalogIR

/// The whole decision against the floor and the dictionaries, over one traffic.
func decisionSection(_ traffic: Traffic) throws(BenchError) -> Section {
  let floor = Lap(FloorContender(traffic), traffic)
  let bytes = Lap(GuardFromBytes(traffic), traffic)
  let string = Lap(GuardFromString(traffic), traffic)
  let dictionaries = Lap(DictionaryContender(traffic), traffic)
  let sweep = CacheSweep()
  let interval = 100 * Traffic.turnsEach
  let runners = [
    Runner(name: "floor, throughput") { () throws(BenchError) in try floor.throughput() },
    Runner(name: "guard from bytes, throughput") { () throws(BenchError) in try bytes.throughput() },
    Runner(name: "guard from String, throughput") { () throws(BenchError) in try string.throughput() },
    Runner(name: "dictionaries, throughput") { () throws(BenchError) in try dictionaries.throughput() },
    Runner(name: "floor, latency") { () throws(BenchError) in try floor.latency() },
    Runner(name: "guard from bytes, latency") { () throws(BenchError) in try bytes.latency() },
    Runner(name: "guard from String, latency") { () throws(BenchError) in try string.latency() },
    Runner(name: "floor, cold caches") { () throws(BenchError) in try floor.cold(every: interval, sweep) },
    Runner(name: "guard from bytes, cold caches") { () throws(BenchError) in try bytes.cold(every: interval, sweep) },
  ]
  let bases = [0, 0, 0, 0, 4, 4, 4, 7, 7]
  let race = try Race(runners, rounds: 25)
  let rows = runners.indices.map { index in
    let ratio = race.ratios(index, to: bases[index]).median
    let isGuard = runners[index].name.hasPrefix("guard") && bases[index] < 7
    return Row(
      runners[index].name, race.series(index), ratio: ratio, aim: isGuard ? Aim(ratio: ratio, atMost: 3) : nil)
  }
  return Section(
    title: "Decisions: \(traffic.summary)", baseline: "floor",
    notes: [
      "throughput: the next request may begin before the last has ended; latency: it depends on the last answer",
      "cold caches: \(CacheSweep.size >> 20) MiB are written before each request, then its line is read, then it is timed",
    ],
    rows: rows)
}

extension Traffic {
  /// What it consists of, in one line.
  var summary: String {
    "\(catalog.routes.count) routes, \(requests.count) requests of \(shown(averageLength)) bytes, "
      + "each \(Traffic.turnsEach) times in random order, \(shown(passingPercentage.rounded())) % pass"
  }
}
