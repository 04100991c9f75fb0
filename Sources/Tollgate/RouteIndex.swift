/// Where every request looks first, read from the header of an image once.
struct RouteIndex: Sendable {
  /// What tells these tables from others.
  let mark: CatalogMark
  private let edgesStart, branchesStart, checksStart: UInt32
  private let baseStart, baseCount: UInt32
  /// The first eight bytes of the base, and the bits of them that count.
  let baseWord, baseMask: UInt64
  /// Whether there is an API base.
  let hasBase: Bool
  /// See ``HeaderWord/foldsCase``.
  let foldsCase: Bool
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
    let count = UInt64(min(8, baseCount))
    baseMask = (1 << (8 * count)) &- 1
    baseWord = (reader.base + Int(baseStart)).text(0) & baseMask
    hasBase = reader.header(.hasBase) != 0
    foldsCase = reader.header(.foldsCase) != 0
    entryCount = UInt32(truncatingIfNeeded: reader.header(.entries))
    edgePower = UInt8(truncatingIfNeeded: reader.header(.edgeBits))
  }

  /// What no image has: for ``CatalogTables/none``.
  init() {
    mark = CatalogMark(high: 0, low: 0)
    (edgesStart, branchesStart, checksStart, baseStart, baseCount) = (0, 0, 0, 0, 0)
    (baseWord, baseMask, entryCount) = (0, 0, 0)
    (hasBase, foldsCase, edgePower) = (false, false, 0)
  }

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
