import CatalogSyntax
package import Diagnostics

/// Why a file is not laid out anew.
package enum FormatRefusal: Error {
  /// It is no YAML that a catalog may hold, or something in it is refused.
  case faulty([Diagnostic])
  /// It would not be read as it is now.
  case wouldChange
}

/// A file of a catalog in the one layout: two columns an indentation, one blank line at most, braces and brackets on one
/// line of up to 120 columns and otherwise a line an entry. Its comments, the order of its entries and its texts stay as
/// they are.
///
/// What comes out has been read again and compared, so that no file changes its meaning or loses a comment.
///
/// - Complexity: O(n) in the bytes, for lines of a bounded length.
package func formatted(_ source: SourceID, bytes: [UInt8]) throws(FormatRefusal) -> [UInt8] {
  let (root, diagnostics) = parse(source, bytes: bytes)
  guard let root, !diagnostics.hasErrors else { throw .faulty(diagnostics) }
  let text = SourceText(bytes)
  let comments = text.comments(around: root)
  var writer = LayoutWriter(text, comments)
  let layout = Array(writer.text(of: root).utf8)
  let (again, faults) = parse(source, bytes: layout)
  guard let again, faults.isEmpty, again.hasSameContent(as: root),
    SourceText(layout).comments(around: again).map(\.text) == comments.map(\.text)
  else { throw .wouldChange }
  return layout
}

extension Node {
  /// Whether the two are read alike, wherever they stand.
  fileprivate func hasSameContent(as other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let text, let style), .scalar(let otherText, let otherStyle)):
      text.utf8.elementsEqual(otherText.utf8) && style == otherStyle
    case (.list(let items), .list(let others)):
      items.count == others.count && zip(items, others).allSatisfy { $0.hasSameContent(as: $1) }
    case (.mapping(let entries), .mapping(let others)):
      entries.count == others.count
        && zip(entries, others).allSatisfy {
          $0.key.text.utf8.elementsEqual($1.key.text.utf8) && $0.value.hasSameContent(as: $1.value)
        }
    default: false
    }
  }
}
