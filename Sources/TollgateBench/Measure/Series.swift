/// What one thing came to, round after round.
struct Series: Sendable {
  /// In order of size; never empty.
  private let values: [Double]

  init(_ first: Double, _ others: [Double]) {
    values = (others + [first]).sorted()
  }

  /// The same of every value.
  func map(_ change: (Double) -> Double) -> Series {
    Series(change(values[0]), values.dropFirst().map(change))
  }

  /// The least.
  var minimum: Double { quantile(0) }
  /// The middle one.
  var median: Double { quantile(0.5) }
  /// The bounds between which half of them lie.
  var quartiles: ClosedRange<Double> { quantile(0.25)...quantile(0.75) }
  /// How many there are.
  var count: Int { values.count }

  /// The value below which a part of them lie, between two of them where none is there.
  func quantile(_ part: Double) -> Double {
    let place = part * Double(values.count - 1)
    let below = Int(place)
    let above = min(below + 1, values.count - 1)
    return values[below] + (values[above] - values[below]) * (place - Double(below))
  }
}
