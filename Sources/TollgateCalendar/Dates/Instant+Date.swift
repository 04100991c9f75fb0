public import Foundation
public import Tollgate

extension Instant {
  /// The instant of a date, to the millisecond before it; the nearest that can be told for a date far out.
  public init(_ date: Date) {
    let milliseconds = (date.timeIntervalSince1970 * 1000).rounded(.down)
    self.init(milliseconds: Int64(exactly: milliseconds) ?? (milliseconds < 0 ? .min : .max))
  }

  /// What the clock says.
  public static var now: Instant {
    Instant(Date())
  }
}
