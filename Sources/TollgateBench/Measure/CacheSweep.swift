/// Drives what lay in the first and second level caches out of them, by reading more than they hold.
final class CacheSweep {
  /// More than the second level of common processors has, and less than the third.
  static let size = 4 << 20

  private let memory: UnsafeMutableBufferPointer<UInt64>
  private var sum: UInt64 = 0

  init() {
    memory = .allocate(capacity: CacheSweep.size / MemoryLayout<UInt64>.stride)
    memory.initialize(repeating: 1)
  }

  deinit { memory.deallocate() }

  /// Touches every line, which are of 64 bytes.
  @inline(never)
  func run() {
    for place in stride(from: 0, to: memory.count, by: 8) {
      memory[place] &+= sum
      sum &+= memory[place]
    }
  }

  /// Makes what was read needed, so that it cannot be left out.
  func take(_ byte: UInt8) {
    sum &+= UInt64(byte)
  }
}
