package import Diagnostics

/// A piece of a catalog's YAML with its place.
///
/// Typing is the reader's business: a scalar is its text and how it was written.
package struct Node: Hashable, Sendable {
  package let span: Span
  package let content: Content

  package init(_ content: Content, at span: Span) {
    self.content = content
    self.span = span
  }

  package enum Content: Hashable, Sendable {
    /// A value left out is the plain text "".
    case scalar(text: String, style: ScalarStyle)
    case list([Node])
    /// Entries in the order of the file, no two with the same key.
    case mapping([Entry])
    /// What a finding has been reported for already and nothing more is to be said about.
    case refused
  }

  package enum ScalarStyle: Hashable, Sendable {
    case plain
    /// In single or double quotes.
    case quoted
    /// After `|` or `>`.
    case block
  }

  /// A key of a mapping.
  package struct Key: Hashable, Sendable {
    package let text: String
    package let span: Span

    package init(_ text: String, at span: Span) {
      self.text = text
      self.span = span
    }
  }

  /// A key and its value.
  package struct Entry: Hashable, Sendable {
    package let key: Key
    package let value: Node

    package init(_ key: Key, _ value: Node) {
      self.key = key
      self.value = value
    }
  }
}
