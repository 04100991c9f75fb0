extension String {
  /// Whether another text has the same bytes; `==` also equates different spellings of a letter.
  ///
  /// - Complexity: O(n), eight bytes at a time
  package func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && withBytes { own in other.withBytes { own.hasSameBytes(as: $0) } }
  }

  /// The bytes in place; only a text that another library holds is copied for it.
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// - Precondition: Both have the same count.
  fileprivate func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count >= 8 else { return elementsEqual(other) }
    let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    func isSame(at offset: Int) -> Bool {
      left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    for offset in stride(from: 0, to: count - 8, by: 8) where !isSame(at: offset) { return false }
    return isSame(at: count - 8)
  }
}
