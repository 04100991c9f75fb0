/// What a decision costs while every core decides.
func threadSection(_ traffic: Traffic, cores: Int) throws(BenchError) -> Section {
  let lap = Lap(GuardFromBytes(traffic), traffic)
  let counts = cores > 1 ? [1, cores] : [1]
  let runners = counts.map { threads in
    Runner(name: threads == 1 ? "1 thread" : "\(threads) threads, each") { () throws(BenchError) in
      try lap.throughput(threads: threads)
    }
  }
  let race = try Race(runners, rounds: 25)
  var rows = runners.indices.map { Row(runners[$0].name, race.series($0), ratio: race.ratios($0, to: 0).median) }
  if counts.count > 1 {
    let scaling = race.ratios(0, to: 1).map { $0 * Double(cores) }
    rows.append(
      Row(
        "scaling over \(cores) cores", scaling, .times,
        aim: Aim(ratio: scaling.median, atLeast: 0.9 * Double(cores))))
  }
  return Section(
    title: "Threads, from bytes, throughput", baseline: "1 thread",
    notes: ["processor time a request, so that other programs on the machine do not count"], rows: rows)
}
