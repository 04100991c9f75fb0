import CMemoryCount

/// What something asks of memory, counted and not sampled.
struct MemoryCount: Hashable, Sendable {
  /// Calls of `malloc` and its kin.
  var allocations = 0
  /// Retains and releases.
  var references = 0

  /// Counts on this thread while something runs; fails where the system does not let it be counted.
  init(_ body: () -> Void) throws(BenchError) {
    guard memory_count_start() else { throw .uncountable }
    body()
    let counted = memory_count_stop()
    allocations = Int(clamping: counted.allocations)
    references = Int(clamping: counted.references)
  }

  init() {}

  static func + (left: MemoryCount, right: MemoryCount) -> MemoryCount {
    var sum = left
    sum.allocations += right.allocations
    sum.references += right.references
    return sum
  }
}
