/// Checks one decoded segment, byte by byte.
struct SegmentCheck {
  private var length = 0
  private var leadingDots = 0
  private var sequence = UTF8Sequence()

  /// Whether no byte was taken.
  var isEmpty: Bool { length == 0 }

  /// Takes the next decoded byte.
  mutating func take(_ byte: UInt8) throws(TargetRefusal) {
    if byte == UInt8(ascii: "."), leadingDots == length { leadingDots += 1 }
    length += 1
    switch sequence.take(byte) {
    case .unfinished: return
    case .malformed: throw .invalidUTF8
    case .scalar(let scalar):
      if let refusal = SegmentCheck.refusal(of: scalar) { throw refusal }
    }
  }

  /// Ends the segment.
  func finish() throws(TargetRefusal) {
    guard sequence.isComplete else { throw .invalidUTF8 }
    guard leadingDots < 2, leadingDots == 0 || length > 1 else { throw .dotSegment }
  }

  private static func refusal(of scalar: UInt32) -> TargetRefusal? {
    switch scalar {
    case 0x2F, 0x5C: .encodedSeparator
    case 0x25: .encodedPercent
    case 0x3B: .parameter
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: .encodedControl
    case ..<0x80: nil
    default: LookAlike.contains(scalar) ? .lookAlike : nil
    }
  }
}
