/// A point in time, in milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
@frozen
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since the epoch; negative before it.
  public let milliseconds: Int64

  /// Makes an instant from milliseconds since the epoch.
  @inlinable
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Orders by time.
  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

/// A half-open stretch of time: from `start` up to but without `end`; nil is open.
@frozen
public struct Validity: Hashable, Sendable {
  /// The first instant inside; nil has no beginning.
  public var start: Instant?
  /// The first instant after; nil has no end.
  public var end: Instant?

  /// Makes a stretch; one that ends before it starts holds never.
  @inlinable
  public init(start: Instant? = nil, end: Instant? = nil) {
    self.start = start
    self.end = end
  }

  /// All of time.
  public static var always: Validity { Validity() }

  /// Whether the instant lies inside.
  @inlinable
  public func contains(_ instant: Instant) -> Bool {
    if let start, instant < start { return false }
    if let end, instant >= end { return false }
    return true
  }
}
