/// The name of the enum case that a code becomes: `SELLER_PERF` is `sellerPerf`, `sales_pos` is `salesPos`.
///
/// Names that an enum cannot have, or that its own members bear, get an underscore at the end; keywords need backticks
/// where they are declared (see ``isSwiftKeyword(_:)``).
package func swiftCaseName(of code: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(code.utf8.count)
  forEachWord(of: code) { bytes.isEmpty ? appendLowered($0, to: &bytes) : appendCapitalized($0, to: &bytes) }
  guard !bytes.isEmpty else { return code }
  let name = String(decoding: bytes, as: UTF8.self)
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
  var bytes: [UInt8] = []
  forEachWord(of: code) { appendCapitalized($0, to: &bytes) }
  return String(decoding: bytes, as: UTF8.self)
}

/// Whether a name must stand in backticks where it is declared.
package func isSwiftKeyword(_ name: String) -> Bool {
  reservedWords.contains(name)
}

/// A word of a code. Codes are ASCII.
private typealias Word = ArraySlice<UInt8>

/// The words between underscores; none of them is empty.
private func forEachWord(of code: String, _ body: (Word) -> Void) {
  var rest = Array(code.utf8)[...]
  while !rest.isEmpty {
    let word = rest.prefix { $0 != UInt8(ascii: "_") }
    if !word.isEmpty { body(word) }
    rest = rest[word.endIndex...].dropFirst()
  }
}

/// A word in capitals loses them; a word in mixed case keeps its humps, so that `HTTPServer` is `httpServer`.
private func appendLowered(_ word: Word, to bytes: inout [UInt8]) {
  guard !isAllCapitals(word) else {
    for byte in word { bytes.append(lowered(byte)) }
    return
  }
  let capitals = word.prefix { (0x41...0x5A).contains($0) }.count
  // The last capital of a run starts the next hump.
  let count = max(capitals - 1, 1)
  for byte in word.prefix(count) { bytes.append(lowered(byte)) }
  bytes += word.dropFirst(count)
}

private func appendCapitalized(_ word: Word, to bytes: inout [UInt8]) {
  guard let first = word.first else { return }
  bytes.append(raised(first))
  let losesCapitals = isAllCapitals(word)
  for byte in word.dropFirst() { bytes.append(losesCapitals ? lowered(byte) : byte) }
}

private func isAllCapitals(_ word: Word) -> Bool {
  !word.contains { (0x61...0x7A).contains($0) }
}

private func lowered(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}

private func raised(_ byte: UInt8) -> UInt8 {
  (0x61...0x7A).contains(byte) ? byte & ~0x20 : byte
}

/// What generated enums declare themselves, what Swift keeps for itself even in backticks, and what an optional would
/// take for its own.
private let takenMemberNames: Set<String> = [
  "allCases", "code", "hashValue", "id", "init", "name", "none", "self", "some", "tables",
]

/// The types that generated code declares, in Swift and for front ends, those that it names, and what Swift keeps for
/// itself.
private let takenTypeNames: Set<String> = [
  "Action", "ActionKind", "Any", "Assignment", "Capability", "CapabilityKind", "CaseIterable", "CatalogCode",
  "CatalogID", "CatalogRequest", "CatalogTables", "Connection", "ConnectionKind", "Decision", "EnterpriseRow",
  "Feature", "FeatureKind", "Figures", "Hashable", "Instant", "Int", "Integration", "Limit", "LimitKind",
  "LimitPeriod", "Matrix", "Module", "ModuleKind", "NamedCodes", "NavigationGroup", "Objective", "Pack", "PackKind",
  "Partner", "Protocol", "Reason", "ResolvedMatrix", "Role", "RoleKind", "Rollout", "RowState", "Self", "Sendable",
  "StaticString", "Status", "StatusKind", "StoreRow", "String", "System", "Tenant", "Times", "Type",
]

/// The reserved words of Swift; its contextual keywords are names like any other.
private let reservedWords: Set<String> = [
  "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
  "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "inout",
  "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows",
  "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
  "where", "while",
]
