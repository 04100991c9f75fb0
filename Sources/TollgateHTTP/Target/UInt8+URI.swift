/// The bytes of a URI (RFC 3986).
extension UInt8 {
  static var slash: UInt8 { UInt8(ascii: "/") }
  static var questionMark: UInt8 { UInt8(ascii: "?") }
  static var numberSign: UInt8 { UInt8(ascii: "#") }
  static var percentSign: UInt8 { UInt8(ascii: "%") }

  /// Whether the byte may stand raw in a segment: `pchar` but for the escapes (section 3.3).
  var isPathCharacter: Bool {
    isHostCharacter || self == UInt8(ascii: ":") || self == UInt8(ascii: "@")
  }

  /// Whether the byte may stand in a name of a host: unreserved or a sub-delimiter (section 3.2.2).
  var isHostCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&")...UInt8(ascii: ","): true
    case UInt8(ascii: ";"), UInt8(ascii: "="): true
    default: false
    }
  }

  /// The value of a hexadecimal digit of either case.
  var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The digit, in upper case, of the lower four bits.
  var hexDigit: UInt8 {
    let value = self & 0xF
    return value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// The byte, an ASCII capital as its small letter.
  var lowercased: UInt8 {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self | 0x20
    default: self
    }
  }
}
