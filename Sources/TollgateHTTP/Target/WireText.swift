/// Text as it came over the wire: a string's UTF-8 or an array's bytes, of any content, kept without a copy.
///
/// Two texts are equal if their bytes are, whatever Unicode says about them.
public struct WireText: Sendable {
  private enum Storage {
    case string(Substring)
    case bytes(ArraySlice<UInt8>)
  }

  private let storage: Storage

  /// Wraps a string; its UTF-8 is what counts.
  public init(_ string: String) {
    storage = .string(string[...])
  }

  /// Wraps bytes, which need not be valid UTF-8.
  public init(_ bytes: [UInt8]) {
    storage = .bytes(bytes[...])
  }

  private init(storage: Storage) {
    self.storage = storage
  }

  /// The number of bytes.
  public var count: Int {
    switch storage {
    case .string(let text): text.utf8.count
    case .bytes(let bytes): bytes.count
    }
  }

  /// The text as a string; bytes that are not valid UTF-8 become U+FFFD.
  ///
  /// - Complexity: O(n).
  public var string: String {
    switch storage {
    case .string(let text): String(text)
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Lends the bytes for the time of the call; copies them only if a string does not hold them in one piece.
  public func withBytes<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    switch storage {
    case .string(let text):
      text.utf8.withContiguousStorageIfAvailable(body) ?? Array(text.utf8).withUnsafeBufferPointer(body)
    case .bytes(let bytes):
      bytes.withUnsafeBufferPointer(body)
    }
  }

  /// The bytes at these offsets, clamped to what is there, in the same memory.
  func slice(_ range: Range<Int>) -> WireText {
    switch storage {
    case .string(let text):
      let range = range.clamped(to: 0..<text.utf8.count)
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return WireText(storage: .string(text[start..<text.utf8.index(start, offsetBy: range.count)]))
    case .bytes(let bytes):
      let range = range.clamped(to: 0..<bytes.count)
      let start = bytes.startIndex + range.lowerBound
      return WireText(storage: .bytes(bytes[start..<start + range.count]))
    }
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
