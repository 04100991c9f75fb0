extension Price {
  /// The price in major units: `19.00 EUR a month`, `35000 XOF a month`.
  package var words: String {
    "\(majorUnits) \(currency) \(cycle.words)"
  }

  private var majorUnits: String {
    let digits = minorDigits
    guard digits > 0 else { return String(amount) }
    let text = String(amount)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
    return "\(padded.dropLast(digits)).\(padded.suffix(digits))"
  }

  /// How many digits stand behind the point (ISO 4217).
  private var minorDigits: Int {
    switch currency {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF",
      "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    case "CLF", "UYW": 4
    default: 2
    }
  }
}

extension Price.Cycle {
  fileprivate var words: String {
    switch self {
    case .monthly: "a month"
    case .quarterly: "a quarter"
    case .yearly: "a year"
    case .custom: "by agreement"
    }
  }
}
