import CatalogIR

/// A segment of a framework's path.
enum RealSegment {
  case plain(RoutePattern.Segment)
  /// A parameter that may be left out.
  case optional(String)
  /// Everything from here on.
  case rest

  /// Fails for a bracket that does not close.
  init?(_ text: String, isLast: Bool) {
    if text == "**" || (text.hasPrefix("*") && isLast) {
      self = .rest
    } else if text == "*" {
      self = .plain(.parameter("any"))
    } else if text.hasPrefix(":") {
      self.init(colon: text.dropFirst())
    } else {
      self.init(brackets: text)
    }
  }

  private init(colon text: Substring) {
    switch text.last {
    case "?": self = .optional(parameterName(text.dropLast()))
    case "*", "+": self = .rest
    default: self = .plain(.parameter(parameterName(text)))
    }
  }

  private init?(brackets text: String) {
    guard let start = text.firstIndex(where: { "{<".contains($0) }) else {
      if text.contains(where: { "}>".contains($0) }) { return nil }
      self = .plain(.literal(text))
      return
    }
    guard let end = text.lastIndex(where: { "}>".contains($0) }), start < end else { return nil }
    let (prefix, suffix) = (text[..<start], text[text.index(after: end)...])
    let inside = text[text.index(after: start)..<end]
    let isRest =
      inside.hasPrefix("*") || inside.hasSuffix(":path") || inside.hasPrefix("path:") || inside.hasSuffix("...")
    if isRest {
      self = .rest
    } else if prefix.isEmpty, suffix.isEmpty {
      let parts = inside.split(separator: ":")
      let name = (text[start] == "<" ? parts.last : parts.first) ?? ""
      self = .plain(.parameter(parameterName(name)))
    } else {
      self = .plain(.glob(prefix: String(prefix), suffix: String(suffix)))
    }
  }
}

/// The text as the name of a parameter in a catalog: letters, digits and underscores after a letter.
private func parameterName(_ text: Substring) -> String {
  let bytes = text.utf8.map { isWordByte($0) ? $0 : UInt8(ascii: "_") }
  let name = String(decoding: bytes.drop { $0 == 0x5F || (0x30...0x39).contains($0) }, as: UTF8.self)
  return name.isEmpty ? "id" : name
}

private func isWordByte(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
}

/// The name, or the name with a number that none of `names` has.
func unused(_ name: String, _ names: inout Set<String>) -> String {
  let candidate = ([name] + (2...256).map { "\(name)\($0)" }).first { !names.contains($0) } ?? name
  names.insert(candidate)
  return candidate
}
