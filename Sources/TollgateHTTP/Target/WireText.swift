/// Text as it came over the wire: a string's UTF-8 or an array's bytes, of any content, kept without a copy.
///
/// Two texts are equal if their bytes are, whatever Unicode says about them.
public struct WireText: Sendable {
  private enum Storage {
    case string(String)
    case bytes([UInt8])
  }

  private let storage: Storage
  /// The part of it that is meant, in bytes; nil is all.
  private let part: Range<Int>?

  /// Wraps a string; its UTF-8 is what counts.
  @inline(__always)
  public init(_ string: String) {
    self.init(.string(string), nil)
  }

  /// Wraps bytes, which need not be valid UTF-8.
  @inline(__always)
  public init(_ bytes: [UInt8]) {
    self.init(.bytes(bytes), nil)
  }

  private init(_ storage: Storage, _ part: Range<Int>?) {
    self.storage = storage
    self.part = part
  }

  /// The number of bytes.
  public var count: Int {
    withBytes(\.count)
  }

  /// The text as a string; bytes that are not valid UTF-8 become U+FFFD.
  ///
  /// - Complexity: O(n).
  public var string: String {
    if case .string(let text) = storage, part == nil { return text }
    return withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the bytes for the time of the call; copies them only if a string does not hold them in one piece.
  @inline(__always)
  public func withBytes<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    switch storage {
    case .string(let text):
      return text.withWireBytes { body(meant($0)) }
    case .bytes(let bytes):
      return bytes.withUnsafeBufferPointer { body(meant($0)) }
    }
  }

  /// The bytes at these offsets, clamped to what is there, in the same memory.
  func slice(_ range: Range<Int>) -> WireText {
    let whole = part ?? 0..<count
    let start = whole.lowerBound
    let range = range.clamped(to: 0..<whole.count)
    return WireText(storage, start + range.lowerBound..<start + range.upperBound)
  }

  @inline(__always)
  private func meant(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let part else { return bytes }
    return UnsafeBufferPointer(rebasing: bytes[part])
  }
}

extension WireText: ExpressibleByStringLiteral {
  /// Wraps a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension WireText: Hashable {
  /// Compares byte for byte.
  ///
  /// - Complexity: O(n).
  public static func == (left: WireText, right: WireText) -> Bool {
    left.withBytes { left in right.withBytes { left.elementsEqual($0) } }
  }

  /// Feeds the bytes.
  public func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension WireText: CustomStringConvertible {
  /// The text as ``string`` gives it.
  public var description: String { string }
}
