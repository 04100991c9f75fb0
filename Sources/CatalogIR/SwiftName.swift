/// The name of the enum case that a code becomes: `SELLER_PERF` is `sellerPerf`, `sales_pos` is `salesPos`.
///
/// Names that an enum cannot have, or that its own members bear, get an underscore at the end; keywords need backticks
/// where they are declared (see ``isSwiftKeyword(_:)``).
package func swiftCaseName(of code: String) -> String {
  let words = code.split(separator: "_").map(String.init)
  guard let head = words.first else { return code }
  let name = lowered(head) + words.dropFirst().map(capitalized).joined()
  return takenMemberNames.contains(name) ? name + "_" : name
}

/// The name of the type that a catalog's code becomes: `retail` is `RetailCatalog`.
package func swiftTypeName(ofCatalog code: String) -> String {
  humps(of: code) + "Catalog"
}

/// The name of the type that an enumeration's code becomes: `NODE_TYPE` is `NodeType`.
package func swiftTypeName(ofEnumeration code: String) -> String {
  humps(of: code)
}

/// Whether generated code, inside the type of a catalog, needs a type's name for something else.
package func isTakenTypeName(_ name: String) -> Bool {
  takenTypeNames.contains(name)
}

private func humps(of code: String) -> String {
  code.split(separator: "_").map { capitalized(String($0)) }.joined()
}

/// Whether a name must stand in backticks where it is declared.
package func isSwiftKeyword(_ name: String) -> Bool {
  reservedWords.contains(name)
}

/// A word in capitals loses them; a word in mixed case keeps its humps, so that `HTTPServer` is `httpServer`.
private func lowered(_ word: String) -> String {
  guard !isAllCapitals(word) else { return word.lowercased() }
  let capitals = word.utf8.prefix { (0x41...0x5A).contains($0) }.count
  // The last capital of a run starts the next hump.
  let count = max(capitals - 1, 1)
  return word.prefix(count).lowercased() + word.dropFirst(count)
}

private func capitalized(_ word: String) -> String {
  word.prefix(1).uppercased() + (isAllCapitals(word) ? word.dropFirst().lowercased() : String(word.dropFirst()))
}

private func isAllCapitals(_ word: String) -> Bool {
  !word.utf8.contains { (0x61...0x7A).contains($0) }
}

/// What generated enums declare themselves, what Swift keeps for itself even in backticks, and what an optional would
/// take for its own.
private let takenMemberNames: Set<String> = [
  "allCases", "code", "hashValue", "id", "init", "name", "none", "self", "some", "tables",
]

/// The types that generated code declares, those that it names, and what Swift keeps for itself.
private let takenTypeNames: Set<String> = [
  "Action", "ActionKind", "Any", "Capability", "CapabilityKind", "CaseIterable", "CatalogCode", "CatalogID",
  "CatalogTables", "Connection", "ConnectionKind", "Feature", "FeatureKind", "Hashable", "Int", "Integration", "Limit",
  "LimitKind", "LimitPeriod", "Module", "ModuleKind", "Objective", "Pack", "PackKind", "Partner", "Protocol", "Role",
  "RoleKind",
  "Self", "Sendable", "StaticString", "Status", "StatusKind", "String", "System", "Type",
]

/// The reserved words of Swift; its contextual keywords are names like any other.
private let reservedWords: Set<String> = [
  "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
  "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "inout",
  "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows",
  "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
  "where", "while",
]
