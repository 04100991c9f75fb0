package import Diagnostics
import TollgateConfiguration

/// A name compared by its bytes.
///
/// `String` calls the Kelvin sign and the letter K equal; a catalog must not.
package struct Name: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: Name, right: Name) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  /// `String` gives texts of the same bytes the same hash.
  package func hash(into hasher: inout Hasher) {
    text.hash(into: &hasher)
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
