/// Where every request looks first, read from the header of an image once.
struct RouteIndex: Sendable {
  /// What tells these tables from others.
  let mark: CatalogMark
  private let edgesStart, branchesStart, checksStart: UInt32
  private let baseStart, baseCount: UInt32
  /// Whether there is an API base.
  let hasBase: Bool
  /// See ``HeaderWord/foldsCase``.
  let foldsCase: Bool
  private let edgePower: UInt8

  init(_ reader: TableReader) {
    mark = reader.mark
    // No image is longer than a word of it can say.
    edgesStart = UInt32(truncatingIfNeeded: reader.offset(of: .edges))
    branchesStart = UInt32(truncatingIfNeeded: reader.offset(of: .branches))
    checksStart = UInt32(truncatingIfNeeded: reader.offset(of: .checks))
    baseStart = branchesStart + UInt32(truncatingIfNeeded: TableLayout.wordLength * reader.header(.baseText))
    baseCount = UInt32(truncatingIfNeeded: reader.header(.baseLength))
    hasBase = reader.header(.hasBase) != 0
    foldsCase = reader.header(.foldsCase) != 0
    edgePower = UInt8(truncatingIfNeeded: reader.header(.edgeBits))
  }

  /// Where the sections start, in bytes from the image's start.
  var edges: Int { Int(edgesStart) }
  var branches: Int { Int(branchesStart) }
  var checks: Int { Int(checksStart) }
  /// See ``HeaderWord/edgeBits``.
  var edgeBits: Int { Int(edgePower) }
  /// Where the API base starts, and its bytes.
  var base: (start: Int, count: Int) { (Int(baseStart), Int(baseCount)) }
}
