/// What refusals cost beside allowances.
func denialSection(_ traffic: Traffic) throws(BenchError) -> Section {
  // The same lines, once for who has everything and once for who has nothing.
  let (allowed, denied) = (traffic.asked(by: .rich(of: traffic)), traffic.asked(by: .poor(of: traffic)))
  let differ = zip(allowed.answers, denied.answers).map { $0 && !$1 }
  let kinds: [(name: String, traffic: Traffic)] = [
    ("allowed", allowed.only(where: differ)),
    ("the same, denied", denied.only(where: differ)),
    ("not mapped", traffic.map { "/no\($0)" }),
    ("refused: a dot segment at the end", traffic.map { "\($0.prefix { $0 != "?" })/.." }),
    ("allowed or denied, with an escape at the end", traffic.map { "\($0.prefix { $0 != "?" })/%C3%A9" }),
  ]
  let laps = kinds.map { Lap(GuardFromBytes($0.traffic), $0.traffic) }
  let runners = zip(kinds, laps).map { kind, lap in
    Runner(name: kind.name) { () throws(BenchError) in try lap.throughput() }
  }
  let race = try Race(runners, rounds: 25)
  let rows = runners.indices.map { index in
    let ratio = race.ratios(index, to: 0).median
    return Row(
      runners[index].name, race.series(index), ratio: ratio, aim: index == 1 ? Aim(ratio: ratio, atMost: 1.1) : nil)
  }
  return Section(title: "Refusals, from bytes, throughput", baseline: "allowed", rows: rows)
}
