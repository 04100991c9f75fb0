/// Where every request looks first, read from the header of an image once: few enough numbers to be handed over in
/// registers.
struct RouteIndex: Sendable {
  private let checksStart, slotCount: UInt32
  private let baseLength: UInt8
  private let traits: Traits

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static var hasBase: Traits { Traits(rawValue: 1) }
    static var foldsCase: Traits { Traits(rawValue: 2) }
    static var hasShadowOfRest: Traits { Traits(rawValue: 4) }
    static var isUsual: Traits { Traits(rawValue: 8) }
  }

  init(_ reader: TableReader) {
    // No image is longer than a word of it can say.
    checksStart = UInt32(truncatingIfNeeded: reader.offset(of: .checks))
    slotCount = UInt32(truncatingIfNeeded: reader.header(.edgeSlots))
    var traits: Traits = []
    if reader.header(.hasBase) != 0 { traits.insert(.hasBase) }
    if reader.header(.foldsCase) != 0 { traits.insert(.foldsCase) }
    if reader.header(.restShadow) != 0 { traits.insert(.hasShadowOfRest) }
    let length = reader.header(.baseLength)
    let isShort = (1..<8).contains(length)
    baseLength = isShort ? UInt8(truncatingIfNeeded: length) : 0
    if isShort, !traits.contains(.foldsCase) { traits.insert(.isUsual) }
    self.traits = traits
  }

  /// What no image has: for ``CatalogTables/none``.
  init() {
    (checksStart, slotCount, baseLength, traits) = (0, 0, 0, [])
  }

  /// Whether a path as it stands tells by its first eight bytes what it is asked for: there is an API base, of seven bytes
  /// at most, and no case is folded.
  var isUsual: Bool { traits.contains(.isUsual) }
  /// The number of bytes of the API base where requests are usual.
  var usualBase: Int { Int(baseLength) }
  /// Whether there is an API base.
  var hasBase: Bool { traits.contains(.hasBase) }
  /// See ``HeaderWord/foldsCase``.
  var foldsCase: Bool { traits.contains(.foldsCase) }
  /// Whether a shadow covers what no entry answers.
  var hasShadowOfRest: Bool { traits.contains(.hasShadowOfRest) }
  /// Where the checks start, in bytes from the image's start.
  var checks: Int { Int(checksStart) }
  /// See ``HeaderWord/edgeSlots``.
  var edgeSlots: Int { Int(slotCount) }
}
