import Tollgate

/// Where the path of a target stands that passed the policy: plain numbers that cost nothing to keep.
struct TargetPath: Hashable, Sendable {
  /// Where the path starts, where it ends from bit 16 on, and in bit 32 whether a `%` stands in it. It is the path as it
  /// came, its trailing slash included, in bytes of the target; empty for an absolute form that has none, which is `/`
  /// (RFC 9110 4.2.3). A target has ``RequestTarget/maximumLength`` bytes at most.
  private let bits: UInt64

  /// The path of what has none: nothing stands at the start.
  static var none: TargetPath { TargetPath(endOfPath: 0) }

  /// Checks a target and finds its path.
  ///
  /// What `PlainTarget` proves sound passes every check of ``TargetPolicy``, which looks at all else.
  init(_ target: UnsafeBufferPointer<UInt8>) throws(TargetRefusal) {
    guard target.count <= RequestTarget.maximumLength else { throw .tooLong }
    if let end = PlainTarget.endOfPath(target) {
      self.init(endOfPath: UInt64(truncatingIfNeeded: end))
    } else {
      let findings = try TargetPolicy(bytes: target).findings()
      let (start, end) = (findings.path.lowerBound, findings.path.upperBound)
      let encoded: UInt64 = findings.isEncoded ? 1 : 0
      self.init(bits: UInt64(truncatingIfNeeded: start) | UInt64(truncatingIfNeeded: end) &<< 16 | encoded &<< 32)
    }
  }

  /// The path of a target that is proved plain.
  @inline(__always)
  init(endOfPath end: UInt64) {
    self.init(bits: end &<< 16)
  }

  @inline(__always)
  private init(bits: UInt64) {
    self.bits = bits
  }

  private var start: Int { Int(truncatingIfNeeded: bits & 0xFFFF) }
  private var end: Int { Int(truncatingIfNeeded: bits &>> 16 & 0xFFFF) }
  private var isEncoded: Bool { bits &>> 32 != 0 }
  private var range: Range<Int> { start..<max(start, end) }

  /// What the routes are matched against, where it stands in the target: the decoded segments, without a trailing slash
  /// but for the root. Nil if it is to be decoded first.
  @inline(__always)
  func undecoded(in target: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard !isEncoded, start < end else { return nil }
    return TargetPath.withoutTrailingSlash(UnsafeBufferPointer(rebasing: target[range]))
  }

  /// Lends what the routes are matched against, decoded into memory of its own.
  @inline(never)
  func withDecoded<Answer>(
    _ target: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Answer
  ) -> Answer {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count + 1) { buffer in
      body(TargetPath.withoutTrailingSlash(UnsafeBufferPointer(rebasing: buffer[..<decode(target, into: buffer)])))
    }
  }

  /// The path to route on, in the memory of the target if it is canonical as it came.
  func canonical(in target: WireText) -> WireText {
    target.withBytes { bytes in isCanonical(in: bytes) ? nil : canonicalBytes(of: bytes) }
      .map { WireText($0) } ?? target.slice(range)
  }

  /// The path to route on, in the memory of the target if it is canonical as it came.
  func canonical(in target: String) -> Substring {
    let bytes = target.withWireBytes { bytes in isCanonical(in: bytes) ? nil : canonicalBytes(of: bytes) }
    if let bytes { return Substring(decoding: bytes, as: UTF8.self) }
    let range = range.clamped(to: 0..<target.utf8.count)
    let start = target.utf8.index(target.startIndex, offsetBy: range.lowerBound)
    return target[start..<target.utf8.index(start, offsetBy: range.count)]
  }

  /// The decoded segments, in the memory of the target if nothing is to be decoded.
  func decoded(in target: WireText) -> WireText {
    target.withBytes { bytes in
      if let decoded = undecoded(in: bytes) { return target.slice(start..<start + decoded.count) }
      return withDecoded(bytes) { WireText(Array($0)) }
    }
  }

  /// Whether what stands in the target is what decoding and encoding make of it.
  private func isCanonical(in target: UnsafeBufferPointer<UInt8>) -> Bool {
    if !isEncoded { return !range.isEmpty }
    return canonicalBytes(of: target).elementsEqual(target[range.clamped(to: target.indices)])
  }

  private func canonicalBytes(of target: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var canonical: [UInt8] = []
    canonical.reserveCapacity(range.count + 1)
    var reader = PathReader(bytes: target, from: start, to: min(end, target.count))
    while let byte = reader.next() { TargetPath.encode(byte.value, into: &canonical) }
    return canonical.isEmpty ? [.slash] : canonical
  }

  /// Writes the decoded bytes, one slash for an empty path; gives their number.
  private func decode(_ target: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = 0
    var reader = PathReader(bytes: target, from: start, to: end)
    while let byte = reader.next() {
      buffer[count] = byte.value
      count += 1
    }
    if count == 0 {
      buffer[0] = .slash
      count = 1
    }
    return count
  }

  @inline(__always)
  private static func withoutTrailingSlash(_ path: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard path.count > 1, path[path.count - 1] == .slash else { return path }
    return UnsafeBufferPointer(start: path.baseAddress, count: path.count - 1)
  }

  private static func encode(_ byte: UInt8, into buffer: inout [UInt8]) {
    if byte.isPathCharacter || byte == .slash {
      buffer.append(byte)
    } else {
      buffer.append(.percentSign)
      buffer.append((byte >> 4).hexDigit)
      buffer.append(byte.hexDigit)
    }
  }
}
