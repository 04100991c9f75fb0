/// Where every request looks first, read from the header of an image once: one word, which is handed over in a register.
@usableFromInline
struct RouteIndex: Sendable {
  /// From the lowest bits on: the traits, ``baseShift``, where the checks start, ``slotShift`` and ``usualBase``. No image is
  /// so long that it takes more than 24 bits to say.
  @usableFromInline let bits: UInt64

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static var isUsual: Traits { Traits(rawValue: 1) }
    static var hasBase: Traits { Traits(rawValue: 2) }
    static var foldsCase: Traits { Traits(rawValue: 4) }
    static var hasShadowOfRest: Traits { Traits(rawValue: 8) }
  }

  init(_ reader: TableReader) {
    var traits: Traits = []
    if reader.header(.hasBase) != 0 { traits.insert(.hasBase) }
    if reader.header(.foldsCase) != 0 { traits.insert(.foldsCase) }
    if reader.header(.restShadow) != 0 { traits.insert(.hasShadowOfRest) }
    let length = reader.header(.baseLength)
    let isShort = (1..<8).contains(length)
    if isShort, !traits.contains(.foldsCase) { traits.insert(.isUsual) }
    let base = UInt64(isShort ? length : 0)
    bits =
      UInt64(traits.rawValue) | (56 - 8 * base) &<< 8 | UInt64(reader.offset(of: .checks)) &<< 16
      | UInt64(64 - reader.header(.slotBits)) &<< 40 | base &<< 48
  }

  /// What no image has: for ``CatalogTables/none``.
  init() {
    bits = 0
  }

  /// Whether a path as it stands tells by its first eight bytes what it is asked for: there is an API base, of seven bytes
  /// at most, and no case is folded.
  @inlinable var isUsual: Bool { bits & 1 != 0 }
  /// The number of bytes of the API base where requests are usual.
  var usualBase: Int { Int(truncatingIfNeeded: bits &>> 48) }
  /// The bits that are left of a word of eight bytes without that base and the one after it.
  var baseShift: UInt64 { bits &>> 8 & 0xFF }
  /// Whether there is an API base.
  var hasBase: Bool { traits.contains(.hasBase) }
  /// See ``HeaderWord/foldsCase``.
  var foldsCase: Bool { traits.contains(.foldsCase) }
  /// Whether a shadow covers what no entry answers.
  var hasShadowOfRest: Bool { traits.contains(.hasShadowOfRest) }
  /// Where the checks start, in bytes from the image's start.
  var checks: Int { Int(truncatingIfNeeded: bits &>> 16 & 0xFF_FFFF) }
  /// What is left of a hash of 64 bits without those that say the slot: see ``HeaderWord/slotBits``.
  var slotShift: UInt64 { bits &>> 40 & 0xFF }

  private var traits: Traits { Traits(rawValue: UInt8(truncatingIfNeeded: bits)) }
}
