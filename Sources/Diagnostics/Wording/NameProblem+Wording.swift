extension NameProblem: Fact {
  var rule: Rule {
    switch self {
    case .unknown, .wrongKind: .unknownName
    case .duplicate: .duplicateCode
    case .differsByCase: .differsByCase
    case .swiftNameClash: .swiftNameClash
    case .listedTwice: .listedTwice
    case .aliasTaken: .aliasTaken
    case .slugRepeated: .slugRepeated
    case .tableOwnedTwice: .tableOwnedTwice
    case .typeNameTaken: .typeNameTaken
    }
  }

  var wording: Wording {
    switch self {
    case .unknown(let kind, let name, let owner, let nearest):
      Wording(
        "\(owner) names \(kind.rawValue) '\(name)', which nothing declares", label: "no \(kind.rawValue) has this code",
        labels: nearest.map { [Label("a similar code is declared here", at: $0.span)] } ?? [],
        help: nearest.map { "did you mean '\($0.name)'?" } ?? Self.help(forUnknown: name))
    case .wrongKind(let kind, let name, let owner, let actual, let declared):
      Wording(
        "\(owner) names \(kind.rawValue) '\(name)', which is a \(actual.rawValue)",
        label: "a \(actual.rawValue), not a \(kind.rawValue)",
        labels: [Label("declared as a \(actual.rawValue) here", at: declared)],
        help: "name a \(kind.rawValue) here, or move '\(name)' to where a \(actual.rawValue) belongs")
    case .duplicate(let code, let kind, let first, let firstKind):
      Wording(
        "\(kind.rawValue) '\(code)' is declared a second time", label: "declared again",
        labels: [
          Label(kind == firstKind ? "first declared here" : "declared as a \(firstKind.rawValue) here", at: first)
        ],
        help: kind == firstKind
          ? "keep one of the two, or give one another code"
          : "give one of them another code: modules, connections and systems share theirs")
    case .differsByCase(let code, let other, let kind, let first):
      Wording(
        "\(kind.rawValue) '\(code)' differs from '\(other)' by case alone", label: "same letters",
        labels: [Label("'\(other)' is declared here", at: first)], help: "give one of them another code")
    case .swiftNameClash(let code, let other, let kind, let swiftName, let first):
      Wording(
        "\(kind.rawValue) '\(code)' becomes '\(swiftName)' in generated Swift, as '\(other)' does",
        label: "becomes '\(swiftName)'",
        labels: [Label("becomes '\(swiftName)' too", at: first)], help: "give one of them another code")
    case .listedTwice(let name, let list, let first):
      Wording(
        "'\(name)' stands twice in \(list)", label: "named again", labels: [Label("first named here", at: first)],
        help: "remove one of the two")
    case .aliasTaken(let alias, let system, let kind, let first):
      Wording(
        "alias '\(alias)' of system '\(system)' stands for a \(kind.rawValue) already", label: "taken",
        labels: [Label("first said here", at: first)], help: "give the system another alias, or remove this one")
    case .slugRepeated(let slug, let module, let other, let first):
      Wording(
        "module '\(module)' has the slug '\(slug)', as '\(other)' does", label: "the same slug",
        labels: [Label("first used here", at: first)], help: "give one of them another slug")
    case .tableOwnedTwice(let table, let module, let owner, let first):
      Wording(
        "module '\(module)' owns table '\(table)', which belongs to '\(owner)'", label: "a second owner",
        labels: [Label("owned by '\(owner)' here", at: first)],
        help: "keep it with the module that writes it; whoever else reads it can say so in integrations")
    case .typeNameTaken(let enumeration, let swiftName):
      Wording(
        "enumeration '\(enumeration)' becomes '\(swiftName)' in generated code, which means something else there",
        label: "becomes '\(swiftName)'", help: "give it another code, such as \(enumeration)_VALUE")
    }
  }

  private static func help(forUnknown name: String) -> String {
    if name.utf8.contains(UInt8(ascii: ",")) {
      return "one code stands here; where one of several modules is enough, write { any: [A, B] }"
    }
    let isSeveral = name.utf8.contains(UInt8(ascii: " ")) || name.utf8.contains(UInt8(ascii: ";"))
    return isSeveral ? "separate codes by commas: [A, B]" : "declare '\(name)', or remove it here"
  }
}
