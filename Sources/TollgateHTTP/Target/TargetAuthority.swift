/// The authority of an absolute form: a host with an optional port, and no user (RFC 9110 section 4.2.4).
enum TargetAuthority {
  /// Whether the bytes are a name, an IPv4 address or a bracketed IPv6 address, and at most digits after a colon.
  ///
  /// A host is never used here, so names are taken as they are; encoded ones are not.
  static func isValid(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = bytes.first else { return false }
    let rest = first == UInt8(ascii: "[") ? afterLiteral(bytes) : bytes.drop { $0.isHostCharacter }
    guard let rest, rest.startIndex > bytes.startIndex else { return false }
    guard let colon = rest.first else { return true }
    return colon == UInt8(ascii: ":")
      && rest.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func afterLiteral(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    let inside = bytes.dropFirst().prefix { $0.hexValue != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    let rest = bytes[inside.endIndex...]
    return !inside.isEmpty && rest.first == UInt8(ascii: "]") ? rest.dropFirst() : nil
  }
}
