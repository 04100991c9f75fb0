/// Reads UTF-8 byte by byte and takes well-formed sequences alone (RFC 3629 section 4).
struct UTF8Sequence {
  /// What a byte came to.
  enum Step {
    case unfinished
    case scalar(UInt32)
    case malformed
  }

  private var scalar: UInt32 = 0
  private var missing = 0
  /// What the next byte may be: its bounds keep out overlong forms, surrogates and what lies beyond U+10FFFF.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether no byte is missing.
  var isComplete: Bool { missing == 0 }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard allowed.contains(byte) else { return .malformed }
    scalar = scalar << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    return missing == 0 ? .scalar(scalar) : .unfinished
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    switch byte {
    case 0...0x7F: return .scalar(UInt32(byte))
    case 0xC2...0xDF: expect(1, after: byte & 0x1F)
    case 0xE0: expect(2, after: 0, 0xA0...0xBF)
    case 0xED: expect(2, after: 0xD, 0x80...0x9F)
    case 0xE1...0xEF: expect(2, after: byte & 0xF)
    case 0xF0: expect(3, after: 0, 0x90...0xBF)
    case 0xF1...0xF3: expect(3, after: byte & 0x7)
    case 0xF4: expect(3, after: 4, 0x80...0x8F)
    default: return .malformed
    }
    return .unfinished
  }

  private mutating func expect(_ count: Int, after bits: UInt8, _ next: ClosedRange<UInt8> = 0x80...0xBF) {
    scalar = UInt32(bits)
    missing = count
    allowed = next
  }
}
