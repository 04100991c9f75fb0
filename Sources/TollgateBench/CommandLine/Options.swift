/// What the benchmark is asked for.
enum Options: Hashable {
  case help
  /// To measure everything, or what takes of memory alone.
  case measure(seed: UInt64, countsOnly: Bool, isJSON: Bool)
  /// To write the files of a scaled catalog.
  case writeCatalog(folder: String, ScaledSize)

  /// How much a scaled catalog holds.
  struct ScaledSize: Hashable {
    var modules = 1_000
    var features = 5_000
    var routes = 10_000
  }

  /// Reads the words after the program's name.
  init(_ words: [String]) throws(BenchError) {
    if words.contains("--help") || words.contains("-h") {
      self = .help
    } else if words.first == "catalog" {
      self = try Options.catalog(words.dropFirst())
    } else {
      self = try Options.measurement(words[...])
    }
  }

  private static func measurement(_ words: ArraySlice<String>) throws(BenchError) -> Options {
    var words = words
    var (seed, countsOnly, isJSON): (UInt64, Bool, Bool) = (1, false, false)
    while let word = words.popFirst() {
      switch word {
      case "--json": isJSON = true
      case "--counts": countsOnly = true
      case "--seed": seed = try number(after: word, &words)
      case _ where word.hasPrefix("-"): throw .unknownFlag(word)
      default: throw .unexpectedOperand(word)
      }
    }
    return .measure(seed: seed, countsOnly: countsOnly, isJSON: isJSON)
  }

  private static func catalog(_ words: ArraySlice<String>) throws(BenchError) -> Options {
    var words = words
    var folder: String?
    var size = ScaledSize()
    while let word = words.popFirst() {
      switch word {
      case "--modules": size.modules = try number(after: word, &words, least: 1)
      case "--features": size.features = try number(after: word, &words)
      case "--routes": size.routes = try number(after: word, &words)
      case _ where word.hasPrefix("-"): throw .unknownFlag(word)
      case _ where folder != nil: throw .unexpectedOperand(word)
      default: folder = word
      }
    }
    guard let folder, !folder.isEmpty else { throw .missingFolder }
    return .writeCatalog(folder: folder, size)
  }

  private static func number<Number: FixedWidthInteger>(
    after flag: String, _ words: inout ArraySlice<String>, least: Number = 0
  ) throws(BenchError) -> Number {
    guard let word = words.popFirst() else { throw .missingValue(flag: flag) }
    guard let number = Number(word), number >= least else {
      throw .invalidNumber(flag: flag, value: word, least: Int(least))
    }
    return number
  }
}
