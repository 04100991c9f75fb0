/// What decisions and matrices ask of memory, counted over every request and tenant.
func memorySection(_ traffic: Traffic) throws(BenchError) -> Section {
  let refused = traffic.map { "\($0.prefix { $0 != "?" })/.." }
  let escaped = traffic.map { "\($0.prefix { $0 != "?" })/%C3%A9" }
  let counts: [(name: String, count: MemoryCount)] = [
    ("from bytes", try GuardFromBytes(traffic).memory(traffic)),
    ("from String", try GuardFromString(traffic).memory(traffic)),
    ("refused", try GuardFromBytes(refused).memory(refused)),
    ("with an escape", try GuardFromBytes(escaped).memory(escaped)),
  ]
  let matrices = try MatrixLap(traffic.catalog, traffic.tables).memory()
  let control = try memoryOfObjects()
  let rows =
    counts.flatMap { name, count in
      [
        Row("\(name), allocations", count.allocations, aim: Aim(none: count.allocations)),
        Row("\(name), retains and releases", count.references, aim: Aim(none: count.references)),
      ]
    } + [
      Row("matrix resolved anew, allocations", matrices.allocations, aim: Aim(none: matrices.allocations)),
      Row("control: \(objects) objects, allocations", control.allocations),
      Row("control: \(objects) objects, retains and releases", control.references),
    ]
  return Section(
    title: "Memory, counted over \(traffic.turnCount) decisions",
    notes: [
      "every call of malloc and its kin, every retain and release, from the call of the guard to its answer",
      "the control makes a list of objects, and shows that the counter counts",
    ],
    rows: rows)
}

private let objects = 100

/// Counts what certainly asks for memory.
private func memoryOfObjects() throws(BenchError) -> MemoryCount {
  final class Link {
    let next: Link?
    init(_ next: Link?) { self.next = next }
  }
  var chain: [Link] = []
  let count = try MemoryCount {
    for _ in 0..<objects { chain.append(Link(chain.last)) }
  }
  guard chain.count == objects, count.allocations >= objects, count.references >= objects else {
    throw .blindCounter
  }
  return count
}
