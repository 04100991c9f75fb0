extension UInt8 {
  /// Whether the byte may stand in a segment of a route, and so in a request target as it is: `pchar` of RFC 3986, section
  /// 3.3, without escapes and semicolons. Letters, digits and `-._~!$&'()*+,=:@`.
  package var isSegmentCharacter: Bool {
    switch self {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
    case 0x21, 0x24, 0x26...0x2E, 0x3A, 0x3D, 0x40, 0x5F, 0x7E: true
    default: false
    }
  }
}
