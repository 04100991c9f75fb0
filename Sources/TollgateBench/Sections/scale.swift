/// What decisions over many routes cost beside those over the retail routes.
func scaleSection(retail: Traffic, thousand: Traffic, tenThousand: Traffic) throws(BenchError) -> Section {
  let traffics = [("retail", retail), ("1,000 routes", thousand), ("10,000 routes", tenThousand)]
  let laps = traffics.map { Lap(GuardFromBytes($0.1), $0.1) }
  let modes: [(name: String, run: (Lap<GuardFromBytes>) throws(BenchError) -> Double)] = [
    ("throughput", { (lap) throws(BenchError) in try lap.throughput() }),
    ("latency", { (lap) throws(BenchError) in try lap.latency() }),
  ]
  let runners = modes.flatMap { mode in
    zip(traffics, laps).map { traffic, lap in
      Runner(name: "\(traffic.0), \(mode.name)") { () throws(BenchError) in try mode.run(lap) }
    }
  }
  let race = try Race(runners, rounds: 21)
  let bounds = [nil, 2.0, 4.0]
  let rows = runners.indices.map { index in
    let ratio = race.ratios(index, to: index / 3 * 3).median
    return Row(
      runners[index].name, race.series(index), ratio: ratio,
      aim: bounds[index % 3].map { Aim(ratio: ratio, atMost: $0) })
  }
  return Section(
    title: "Many routes, from bytes", baseline: "retail",
    notes: traffics.map { "\($0.0): \($0.1.summary)" }, rows: rows)
}
