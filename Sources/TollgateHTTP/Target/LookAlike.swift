/// Characters that a later stage may fold into a delimiter.
enum LookAlike {
  /// Whether the scalar is U+2044, U+2215 or U+29F8, or one whose NFKC form holds `/`, `\`, `%`, `;` or `.`
  /// (derived with the normalization data of Unicode 14.0).
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x037E: true  // ;
    case 0x2024...0x2026: true  // . .. ...
    case 0x2044: true  // fraction slash
    case 0x2100, 0x2101, 0x2105, 0x2106: true  // a/c a/s c/o c/u
    case 0x2215: true  // division slash
    case 0x2488...0x249B: true  // 1. to 20.
    case 0x29F8: true  // big solidus
    case 0x33C2, 0x33C7, 0x33D8: true  // a.m. Co. p.m.
    case 0xFE14, 0xFE54, 0xFF1B: true  // ;
    case 0xFE19, 0xFE30, 0xFE52, 0xFF0E: true  // ... .. . .
    case 0xFE68, 0xFF3C: true  // backslash
    case 0xFE6A, 0xFF05: true  // %
    case 0xFF0F: true  // /
    case 0x1F100: true  // 0.
    default: false
    }
  }
}
