/// Where every request looks first, read from the header of an image once.
struct RouteIndex: Sendable {
  /// What tells these tables from others.
  let mark: CatalogMark
  private let edgesStart, branchesStart, checksStart: UInt32
  private let baseStart, baseCount: UInt32
  /// The first eight bytes of the base with the slash after it, and the bits of them that count. Without a base no path
  /// starts like this.
  let baseWord, baseMask: UInt64
  /// The bits of that slash; none if it is not among the eight bytes.
  let baseEnd: UInt64
  /// Whether there is an API base.
  let hasBase: Bool
  /// See ``HeaderWord/foldsCase``.
  let foldsCase: Bool
  /// Whether a shadow covers what no entry answers.
  let hasShadowOfRest: Bool
  private let edgePower: UInt8
  private let entryCount: UInt32

  init(_ reader: TableReader) {
    mark = reader.mark
    // No image is longer than a word of it can say.
    edgesStart = UInt32(truncatingIfNeeded: reader.offset(of: .edges))
    branchesStart = UInt32(truncatingIfNeeded: reader.offset(of: .branches))
    checksStart = UInt32(truncatingIfNeeded: reader.offset(of: .checks))
    baseStart = branchesStart + UInt32(truncatingIfNeeded: TableLayout.wordLength * reader.header(.baseText))
    baseCount = UInt32(truncatingIfNeeded: reader.header(.baseLength))
    let bits = 8 * UInt64(baseCount)
    baseEnd = baseCount > 0 ? 0xFF << bits : 0
    baseMask = baseCount > 0 ? 1 << bits &- 1 | baseEnd : ~0
    baseWord = baseCount > 0 ? (reader.base + Int(baseStart)).text(0) & ~baseEnd | baseEnd & PathWords.padding : 0
    hasBase = reader.header(.hasBase) != 0
    foldsCase = reader.header(.foldsCase) != 0
    hasShadowOfRest = reader.header(.restShadow) != 0
    entryCount = UInt32(truncatingIfNeeded: reader.header(.entries))
    edgePower = UInt8(truncatingIfNeeded: reader.header(.edgeBits))
  }

  /// What no image has: for ``CatalogTables/none``.
  init() {
    mark = CatalogMark(high: 0, low: 0)
    (edgesStart, branchesStart, checksStart, baseStart, baseCount) = (0, 0, 0, 0, 0)
    (baseWord, baseMask, baseEnd, entryCount) = (0, ~0, 0, 0)
    (hasBase, foldsCase, hasShadowOfRest, edgePower) = (false, false, false, 0)
  }

  /// Whether a path as it stands tells by its first eight bytes what it is asked for.
  var isUsual: Bool { baseEnd != 0 && !foldsCase }
  /// The number of entries of all routes.
  var entries: Int { Int(entryCount) }
  /// Where the sections start, in bytes from the image's start.
  var edges: Int { Int(edgesStart) }
  var branches: Int { Int(branchesStart) }
  var checks: Int { Int(checksStart) }
  /// See ``HeaderWord/edgeBits``.
  var edgeBits: Int { Int(edgePower) }
  /// Where the API base starts, and its bytes.
  var base: (start: Int, count: Int) { (Int(baseStart), Int(baseCount)) }
}
