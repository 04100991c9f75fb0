extension Configuration {
  /// Reads JSON (RFC 8259) more strictly than most: a name stands once in an object, numbers are whole and fit 64 bits,
  /// null is refused, and at most 64 values stand inside one another.
  ///
  /// - Complexity: O(length of the text)
  public init(json text: String) throws(ConfigurationTextError) {
    var reader = ConfigurationReader(text)
    self = try reader.document()
  }
}

/// Reads the bytes of one text from left to right.
private struct ConfigurationReader {
  /// As deep as a catalog may be.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The one value of the text.
  mutating func document() throws(ConfigurationTextError) -> Configuration {
    let value = try value(depth: 1)
    skipBlanks()
    if position < bytes.count { throw unexpected() }
    return value
  }

  private mutating func value(depth: Int) throws(ConfigurationTextError) -> Configuration {
    skipBlanks()
    if depth > Self.deepest { throw error(.tooDeep(limit: Self.deepest)) }
    switch next {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case .some(UInt8(ascii: "-")), .some(0x30...0x39): return .integer(try integer())
    case _ where take("true"): return .boolean(true)
    case _ where take("false"): return .boolean(false)
    case _ where bytes[position...].starts(with: "null".utf8): throw error(.null)
    default: throw unexpected()
    }
  }

  private mutating func object(depth: Int) throws(ConfigurationTextError) -> Configuration.Object {
    var object = Configuration.Object()
    position += 1
    skipBlanks()
    if take("}") { return object }
    repeat {
      skipBlanks()
      let start = position
      let name = try string()
      if object[name] != nil { throw ConfigurationTextError(offset: start, fault: .repeatedName(name)) }
      skipBlanks()
      guard take(":") else { throw unexpected() }
      object[name] = try value(depth: depth + 1)
      skipBlanks()
    } while take(",")
    guard take("}") else { throw unexpected() }
    return object
  }

  private mutating func array(depth: Int) throws(ConfigurationTextError) -> [Configuration] {
    var values: [Configuration] = []
    position += 1
    skipBlanks()
    if take("]") { return values }
    repeat {
      values.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(",")
    guard take("]") else { throw unexpected() }
    return values
  }

  private mutating func integer() throws(ConfigurationTextError) -> Int64 {
    let start = position
    _ = take("-")
    let first = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    if position == first { throw unexpected() }
    if bytes[first] == 0x30, position > first + 1 {
      throw ConfigurationTextError(offset: first, fault: .unexpectedByte(0x30))
    }
    if let byte = next, ".eE".utf8.contains(byte) { throw ConfigurationTextError(offset: start, fault: .fraction) }
    guard let integer = Int64(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      throw ConfigurationTextError(offset: start, fault: .integerOutOfRange)
    }
    return integer
  }
}

// MARK: - Strings

extension ConfigurationReader {
  private mutating func string() throws(ConfigurationTextError) -> String {
    guard take("\"") else { throw unexpected() }
    var content: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += Array(String(try escape()).utf8)
      case 0..<0x20: throw error(.control)
      default:
        content.append(byte)
        position += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  /// What a backslash and the bytes behind it stand for.
  private mutating func escape() throws(ConfigurationTextError) -> Unicode.Scalar {
    let start = position
    position += 1
    let letter = next
    position += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let scalar = codePoint().flatMap(Unicode.Scalar.init) { return scalar }
    default: break
    }
    throw ConfigurationTextError(offset: start, fault: .invalidEscape)
  }

  /// The number behind `\u`, and behind a second one where the first is the high half of a pair.
  private mutating func codePoint() -> UInt32? {
    guard let high = hexadecimal() else { return nil }
    guard (0xD800...0xDBFF).contains(high) else { return high }
    guard take("\\u"), let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) else { return nil }
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  private mutating func hexadecimal() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else { return nil }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }
}

// MARK: - Bytes

extension ConfigurationReader {
  private var next: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  /// Steps over these bytes if they stand here.
  private mutating func take(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard position <= bytes.count, bytes[position...].starts(with: wanted) else { return false }
      position += wanted.count
      return true
    }
  }

  private func error(_ fault: ConfigurationTextError.Fault) -> ConfigurationTextError {
    ConfigurationTextError(offset: position, fault: fault)
  }

  private func unexpected() -> ConfigurationTextError {
    error(next.map { .unexpectedByte($0) } ?? .unexpectedEnd)
  }
}
