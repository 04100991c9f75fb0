extension CodeWriter {
  /// Adds a property that switches over the cases; nothing if no case has a value.
  ///
  /// - Parameter values: The name of each case that has a value, and the value as Swift.
  mutating func property(
    _ name: String, _ type: String, _ summary: String, of values: [(caseName: String, value: String?)],
    otherwise: String = "nil"
  ) {
    let cases = values.compactMap { caseName, value in
      value.map { (pattern: "case .\(caseName)", statement: "return \($0)") }
    }
    guard !cases.isEmpty else { return }
    let others = cases.count < values.count ? [(pattern: "default", statement: "return \(otherwise)")] : []
    gap()
    line("/// \(summary)")
    block("public var \(name): \(type) {") { $0.choice(cases + others) }
  }

  /// Adds the names for people of an enum whose raw values are its codes, which stand for names that are not given.
  mutating func names(of values: [(caseName: String, value: String?)]) {
    if values.contains(where: { $0.value != nil }) {
      property("name", "String", "The name for people.", of: values, otherwise: "rawValue")
    } else {
      gap()
      line("/// The name for people.")
      line("public var name: String { rawValue }")
    }
  }
}

/// A text as a Swift literal.
func literal(_ text: String) -> String {
  "\"\(Escape.swift(text))\""
}

/// Texts as a Swift literal; nil for none.
func literal(_ texts: [String]) -> String? {
  list(texts.map { literal($0) })
}

/// Expressions as a Swift array; nil for none.
func list(_ expressions: [String]) -> String? {
  expressions.isEmpty ? nil : "[\(expressions.joined(separator: ", "))]"
}
