/// The two paths of a target that passed: offsets into the target, or into one buffer if the target holds escapes.
struct TargetPaths {
  /// What the routes are matched against: no trailing slash but for the root.
  var decoded: Range<Int>
  /// What the caller routes on: the trailing slash kept.
  var canonical: Range<Int>
  /// Where the offsets point; nil for the target itself.
  var buffer: [UInt8]?

  /// Checks a target and finds its paths.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<TargetPaths, TargetRefusal> {
    do throws(TargetRefusal) {
      let findings = try TargetPolicy(bytes: bytes).findings()
      return .success(TargetPaths(bytes, findings))
    } catch {
      return .failure(error)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ findings: TargetPolicy.Findings) {
    if findings.path.isEmpty {
      self.init(decoded: 0..<1, canonical: 0..<1, buffer: [.slash])
    } else if findings.isEncoded {
      self.init(
        decoding: PathReader(bytes: bytes, from: findings.path.lowerBound, to: findings.path.upperBound),
        count: findings.path.count)
    } else {
      let endsInSlash = bytes[findings.path.upperBound - 1] == .slash
      self.init(
        decoded: TargetPaths.withoutTrailingSlash(findings.path, endsInSlash), canonical: findings.path, buffer: nil)
    }
  }

  /// Decodes the path and encodes it again behind that; neither is longer than the path as it came.
  private init(decoding reader: PathReader, count: Int) {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(2 * count)
    var reader = reader
    while let byte = reader.next() { buffer.append(byte.value) }
    let decoded = buffer.indices
    for position in decoded { TargetPaths.encode(buffer[position], into: &buffer) }
    self.init(
      decoded: TargetPaths.withoutTrailingSlash(decoded, buffer[decoded].last == .slash),
      canonical: decoded.upperBound..<buffer.count, buffer: buffer)
  }

  private init(decoded: Range<Int>, canonical: Range<Int>, buffer: [UInt8]?) {
    self.decoded = decoded
    self.canonical = canonical
    self.buffer = buffer
  }

  private static func withoutTrailingSlash(_ path: Range<Int>, _ endsInSlash: Bool) -> Range<Int> {
    endsInSlash && path.count > 1 ? path.dropLast() : path
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
