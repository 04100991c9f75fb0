/// What one thing came to.
struct Row: Encodable, Sendable {
  var name: String
  var unit: Unit
  var median: Double
  var lowerQuartile: Double
  var upperQuartile: Double
  var minimum: Double
  var rounds: Int
  /// How many times the section's first row, or the row that the section names.
  var ratio: Double?
  /// What it shall be.
  var aim: Aim?

  enum Unit: String, Encodable, Sendable {
    case nanoseconds = "ns"
    case microseconds = "us"
    case milliseconds = "ms"
    case megabytes = "MB"
    case megabytesPerSecond = "MB/s"
    case times = "x"
    case count = ""
  }

  init(
    _ name: String, _ series: Series, _ unit: Unit = .nanoseconds, ratio: Double? = nil, aim: Aim? = nil
  ) {
    self.name = name
    self.unit = unit
    median = series.median
    lowerQuartile = series.quartiles.lowerBound
    upperQuartile = series.quartiles.upperBound
    minimum = series.minimum
    rounds = series.count
    self.ratio = ratio
    self.aim = aim
  }

  /// A count, which is the same in every round.
  init(_ name: String, _ count: Int, aim: Aim? = nil) {
    self.init(name, Series(Double(count), []), .count, aim: aim)
  }
}

/// A bound, and whether it is kept.
struct Aim: Encodable, Sendable {
  var text: String
  var isReached: Bool
  /// Whether the benchmark fails where it is not.
  var isMust: Bool

  /// A ratio shall not be greater.
  init(ratio: Double?, atMost bound: Double) {
    text = "<= \(shown(bound)) x"
    isReached = ratio.map { $0 <= bound } ?? false
    isMust = false
  }

  /// A ratio shall not be less.
  init(ratio: Double?, atLeast bound: Double) {
    text = ">= \(shown(bound)) x"
    isReached = ratio.map { $0 >= bound } ?? false
    isMust = false
  }

  /// The middle shall not be greater.
  init(_ series: Series, _ unit: Row.Unit, atMost bound: Double) {
    text = "<= \(shown(bound)) \(unit.rawValue)"
    isReached = series.median <= bound
    isMust = false
  }

  /// There must not be any.
  init(none count: Int) {
    text = "none"
    isReached = count == 0
    isMust = true
  }
}

/// A figure with as many digits as mean something.
func shown(_ figure: Double) -> String {
  if figure == figure.rounded() { return String(Int(figure)) }
  let digits = abs(figure) < 10 ? 2 : abs(figure) < 1000 ? 1 : 0
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let rounded = Int((abs(figure) * scale).rounded())
  let whole = rounded / Int(scale)
  let rest = String(rounded % Int(scale))
  let sign = figure < 0 ? "-" : ""
  return digits == 0
    ? "\(sign)\(whole)" : "\(sign)\(whole).\(String(repeating: "0", count: digits - rest.count))\(rest)"
}
