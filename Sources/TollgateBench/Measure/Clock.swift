import Foundation

/// The clocks of the system, in nanoseconds.
enum Clock {
  /// What the calling thread has been given of a processor, so that other programs do not count.
  static var thread: Double { read(CLOCK_THREAD_CPUTIME_ID) }

  /// The time that passes for everybody.
  static var wall: Double { read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
