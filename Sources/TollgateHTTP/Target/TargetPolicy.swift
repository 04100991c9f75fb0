/// The checks of a request target, in their order, on bytes. Rejects, never repairs.
struct TargetPolicy {
  /// Where the path stands in a target that passed.
  struct Findings {
    /// The path with its trailing slash; empty for an absolute form that has none, which is `/` (RFC 9110 4.2.3).
    var path: Range<Int>
    /// Whether a `%` stands in the path.
    var isEncoded: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>

  /// Runs every check.
  ///
  /// - Complexity: O(n); allocates nothing.
  func findings() throws(TargetRefusal) -> Findings {
    guard bytes.count <= RequestTarget.maximumLength else { throw .tooLong }
    let start = try startOfPath()
    let path = start..<(try endOfPath(from: start))
    let isEncoded = try checkEncoding(path)
    try checkSegments(path)
    return Findings(path: path, isEncoded: isEncoded)
  }

  private func startOfPath() throws(TargetRefusal) -> Int {
    if bytes.first == .slash { return 0 }
    guard let authority = startOfAuthority() else { throw .form }
    let end = bytes[authority...].firstIndex { $0 == .slash || $0 == .questionMark || $0 == .numberSign }
    guard TargetAuthority.isValid(bytes[authority..<(end ?? bytes.count)]) else { throw .authority }
    return end ?? bytes.count
  }

  /// Checks every byte from the path on, the query included, and finds where the path ends.
  private func endOfPath(from start: Int) throws(TargetRefusal) -> Int {
    var end: Int?
    for position in start..<bytes.count {
      let byte = bytes[position]
      if byte.isPathCharacter || byte == .slash || byte == .percentSign { continue }
      guard byte == .questionMark else { throw TargetPolicy.refusal(ofRaw: byte) }
      end = end ?? position
    }
    return end ?? bytes.count
  }

  private static func refusal(ofRaw byte: UInt8) -> TargetRefusal {
    switch byte {
    case .numberSign: .fragment
    case 0...0x20, 0x7F: .control
    case 0x80...: .nonASCII
    default: .character
    }
  }

  /// Checks that two digits follow every `%`, and says whether there is one.
  private func checkEncoding(_ path: Range<Int>) throws(TargetRefusal) -> Bool {
    var isEncoded = false
    for position in path where bytes[position] == .percentSign {
      guard position + 2 < path.upperBound, bytes[position + 1].hexValue != nil, bytes[position + 2].hexValue != nil
      else { throw .percentEncoding }
      isEncoded = true
    }
    return isEncoded
  }

  private func checkSegments(_ path: Range<Int>) throws(TargetRefusal) {
    var segment = SegmentCheck()
    var reader = PathReader(bytes: bytes, from: path.lowerBound + 1, to: path.upperBound)
    while let byte = reader.next() {
      if byte.isSeparator {
        guard !segment.isEmpty else { throw .emptySegment }
        try segment.finish()
        segment = SegmentCheck()
      } else {
        try segment.take(byte.value)
      }
    }
    try segment.finish()
  }

  /// Past `http://` or `https://`, whose case does not count (RFC 3986 section 3.1).
  private func startOfAuthority() -> Int? {
    for scheme: StaticString in ["http://", "https://"] {
      let matches = scheme.withUTF8Buffer { scheme in
        bytes.count >= scheme.count && zip(scheme, bytes).allSatisfy { $0 == $1.lowercased }
      }
      if matches { return scheme.utf8CodeUnitCount }
    }
    return nil
  }
}
