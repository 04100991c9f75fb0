package import Diagnostics

/// A name compared by its bytes.
///
/// `String` calls the Kelvin sign and the letter K equal; a catalog must not.
package struct Name: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: Name, right: Name) -> Bool {
    left.withBytes { left in right.withBytes { left.hasSameBytes(as: $0) } }
  }

  /// `String` gives texts of the same bytes the same hash.
  package func hash(into hasher: inout Hasher) {
    text.hash(into: &hasher)
  }

  /// The bytes in place; only a text that another library holds is copied for it.
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.utf8.withContiguousStorageIfAvailable(body) ?? Array(text.utf8).withUnsafeBufferPointer(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Compares eight bytes at a time: names are looked up in every rule.
  fileprivate func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
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

extension Name: Comparable {
  /// Orders by bytes.
  package static func < (left: Name, right: Name) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// A value and where it stands.
package struct Located<Value> {
  package let value: Value
  package let span: Span

  package init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

extension Located<Name> {
  /// The name as text.
  package var text: String {
    value.text
  }

  /// The name with its place, as problems carry it.
  package var place: NamedPlace {
    NamedPlace(text, at: span)
  }
}
