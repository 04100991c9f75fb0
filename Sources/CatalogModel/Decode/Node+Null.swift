import CatalogSyntax

extension Node {
  /// Whether the value is left out or is one of YAML's words for nothing. In quotes those words are texts.
  var isNull: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    // No longer text is one of them, and nearly all are.
    guard text.utf8.count <= 4 else { return false }
    return ["", "~", "null", "Null", "NULL"].contains { $0.utf8.elementsEqual(text.utf8) }
  }
}
