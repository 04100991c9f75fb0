import CatalogIR

extension CodeWriter {
  /// The codes that went in this round, as names that stand for what they have become and say so when they are compiled.
  /// They are no cases, so that lists of all cases and switches stay exact.
  mutating func formerCodes(of catalog: Catalog, _ lists: [CodeList]) {
    let type = swiftTypeName(ofCatalog: catalog.code)
    for list in lists {
      let former = list.formerNames
      if former.isEmpty { continue }
      line()
      block("extension \(type).\(list.type) {") { writer in
        for (position, name) in former.enumerated() {
          if position > 0 { writer.line() }
          writer.formerName(name)
        }
      }
    }
  }

  private mutating func formerName(_ former: FormerName) {
    let name = isSwiftKeyword(former.name) ? "`\(former.name)`" : former.name
    if let successor = former.successor {
      line(
        "@available(*, deprecated, renamed: \(literal(successor.caseName)), message: \(literal(former.message)))")
      line("public static var \(name): Self { .\(successor.caseName) }")
    } else {
      line("/// It stands for nothing any more, and nothing that names it compiles.")
      line("@available(*, unavailable, message: \(literal(former.message)))")
      line("public static var \(name): Self { allCases[0] }")
    }
  }
}

/// A name that generated code knows for a round after its code has gone.
private struct FormerName {
  let name: String
  /// What it stands for; nil for what is gone.
  let successor: CodeList.Entry?
  let message: String
}

extension CodeList {
  /// Names that are not those of cases, each once.
  fileprivate var formerNames: [FormerName] {
    var taken = Set(entries.map(\.caseName))
    return (numbering?.former ?? []).filter(\.isRecent).compactMap { former in
      let name = swiftCaseName(of: former.code)
      guard taken.insert(name).inserted else { return nil }
      let successor = former.successor.map { entries[$0] }
      let message =
        former.reason.map { "\(former.code) is retired: \($0)" }
        ?? "\(former.code) is called \(successor?.code ?? "otherwise") now"
      return FormerName(name: name, successor: successor, message: message)
    }
  }
}
