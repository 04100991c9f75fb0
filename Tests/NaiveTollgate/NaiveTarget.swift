import Foundation
package import TollgateHTTP

/// The target policy by the plainest means: one rule after another over arrays, decoded by the standard library.
package struct NaiveTarget {
  /// The decoded segments; none for the root.
  package let segments: [String]
  /// Whether the path ends in a slash.
  package let endsInSlash: Bool
  /// The segments with everything encoded but what may stand raw.
  package let canonicalPath: String

  /// Checks a target as it stands in a request line.
  package init(_ target: [UInt8]) throws(TargetRefusal) {
    if target.count > 8192 { throw .tooLong }
    let rest = try Self.withoutAuthority(target)
    if let byte = rest.first(where: { !Self.raw.contains($0) }) { throw Self.refusal(ofRaw: byte) }
    let path = Array(rest.prefix { $0 != UInt8(ascii: "?") })
    for (index, byte) in path.enumerated() where byte == UInt8(ascii: "%") {
      guard path.dropFirst(index + 1).prefix(2).filter(Self.digits.contains).count == 2 else {
        throw .percentEncoding
      }
    }
    var pieces = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst().map(Array.init)
    endsInSlash = pieces.last == []
    if endsInSlash { pieces.removeLast() }
    var segments: [String] = []
    for piece in pieces { segments.append(try Self.decode(piece)) }
    self.segments = segments
    canonicalPath = Self.encode(segments) + (endsInSlash && !segments.isEmpty ? "/" : "")
  }

  private static func encode(_ segments: [String]) -> String {
    let path = segments.map { segment in
      segment.utf8.map { byte in
        raw.contains(byte) && !"/?%".utf8.contains(byte)
          ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }.joined()
    }
    return "/" + path.joined(separator: "/")
  }

  /// The segments as routes are matched against them.
  package var decodedPath: String { "/" + segments.joined(separator: "/") }

  private static let alphanumerics = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
  /// What may stand in a target from its path on.
  private static let raw = Set((alphanumerics + "-._~!$&'()*+,;=:@/?%").utf8)
  private static let host = Set((alphanumerics + "-._~!$&'()*+,;=").utf8)
  private static let digits = Set("0123456789abcdefABCDEF".utf8)

  /// Characters that compatibility folding turns into a delimiter, and three that look like a slash.
  private static let lookAlikes: Set<Unicode.Scalar> = {
    let delimiters = Set("/\\%;.".utf8)
    let folding = (0x80...0x2FA1D).compactMap(Unicode.Scalar.init).filter { scalar in
      String(scalar).precomposedStringWithCompatibilityMapping.utf8.contains(where: delimiters.contains)
    }
    return Set(folding).union(["\u{2044}", "\u{2215}", "\u{29F8}"])
  }()

  private static func refusal(ofRaw byte: UInt8) -> TargetRefusal {
    if byte == UInt8(ascii: "#") { return .fragment }
    if byte <= 0x20 || byte == 0x7F { return .control }
    return byte >= 0x80 ? .nonASCII : .character
  }

  private static func withoutAuthority(_ target: [UInt8]) throws(TargetRefusal) -> [UInt8] {
    if target.first == UInt8(ascii: "/") { return target }
    let text = String(decoding: target.prefix(8), as: UTF8.self).lowercased()
    guard let scheme = ["http://", "https://"].first(where: text.hasPrefix) else { throw .form }
    let rest = target.dropFirst(scheme.utf8.count)
    let authority = rest.prefix { !"/?#".utf8.contains($0) }
    guard isAuthority(Array(authority)) else { throw .authority }
    let path = Array(rest.dropFirst(authority.count))
    return path.first == UInt8(ascii: "/") ? path : Array("/".utf8) + path
  }

  /// `name`, `name:80`, `[::1]` or `[::1]:80`.
  private static func isAuthority(_ authority: [UInt8]) -> Bool {
    var host = authority
    if let colon = authority.lastIndex(of: UInt8(ascii: ":")), authority.last != UInt8(ascii: "]") {
      guard authority[(colon + 1)...].allSatisfy(Set("0123456789".utf8).contains) else { return false }
      host.removeSubrange(colon...)
    }
    if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]"), host.count > 2 {
      return host.dropFirst().dropLast().allSatisfy { Self.digits.contains($0) || ":.".utf8.contains($0) }
    }
    return !host.isEmpty && host.allSatisfy(Self.host.contains)
  }

  private static func decode(_ piece: [UInt8]) throws(TargetRefusal) -> String {
    if piece.isEmpty { throw .emptySegment }
    var bytes: [UInt8] = []
    var rest = piece[...]
    while let byte = rest.popFirst() {
      let escape = String(decoding: rest.prefix(2), as: UTF8.self)
      guard byte == UInt8(ascii: "%"), let value = UInt8(escape, radix: 16) else {
        bytes.append(byte)
        continue
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    try check(bytes)
    let segment = String(decoding: bytes, as: UTF8.self)
    if bytes == Array(".".utf8) || bytes.starts(with: "..".utf8) { throw .dotSegment }
    return segment
  }

  private static func check(_ bytes: [UInt8]) throws(TargetRefusal) {
    var decoder = Unicode.UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return
      case .error: throw .invalidUTF8
      case .scalarValue("/"), .scalarValue("\\"): throw .encodedSeparator
      case .scalarValue("%"): throw .encodedPercent
      case .scalarValue(";"): throw .parameter
      case .scalarValue("\0"..."\u{1F}"), .scalarValue("\u{7F}"..."\u{9F}"), .scalarValue("\u{2028}"..."\u{2029}"):
        throw .encodedControl
      case .scalarValue(let scalar): if lookAlikes.contains(scalar) { throw .lookAlike }
      }
    }
  }
}
