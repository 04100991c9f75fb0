extension Rule {
  static let invalidSyntax = Rule(
    "TG010", .error, "invalid YAML",
    purpose: "Checks that every *.yaml file of a catalog is YAML that can be read.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true

      """),
    mend: .catalog(minimalCatalog))

  static let tooDeep = Rule(
    "TG011", .error, "nested too deep",
    purpose: "Checks that lists and mappings stand inside one another no deeper than 64 times.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: \(String(repeating: "[", count: 65) + String(repeating: "]", count: 65)), always_on: true }

      """),
    mend: .catalog(minimalCatalog))

  static let tooManyNodes = Rule(
    "TG012", .error, "too many values in a file",
    purpose: "Checks that no file holds more than a million keys and values.",
    example: .words("A file that a script filled with two million one-letter codes."),
    mend: .words("Several files, or a catalog that says the same with fewer entries."))

  static let duplicateKey = Rule(
    "TG013", .error, "key repeated",
    purpose: "Checks that no mapping holds the same key twice.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true, name: Platform }

      """),
    mend: .catalog(minimalCatalog))

  static let keyNotScalar = Rule(
    "TG014", .error, "key that is no text",
    purpose: "Checks that every key is a text, not a list or a mapping.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        [SELL]: { name: Sales }

      """),
    mend: .catalog(minimalCatalog))

  static let anchor = Rule(
    "TG015", .error, "anchor",
    purpose: "Checks that no value is given an anchor: an entry is read where it stands, not put together from others.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: &core { name: Core, always_on: true }

      """),
    mend: .catalog(minimalCatalog))

  static let alias = Rule(
    "TG016", .error, "alias",
    purpose: "Checks that no value is an alias: an entry is read where it stands, not put together from others.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: *title, always_on: true }

      """),
    mend: .catalog(minimalCatalog))

  static let mergeKey = Rule(
    "TG017", .error, "merge key",
    purpose: "Checks that no mapping takes entries from another by the key <<.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, <<: { always_on: true } }

      """),
    mend: .catalog(minimalCatalog))

  static let tag = Rule(
    "TG018", .error, "tag",
    purpose: "Checks that no value carries a tag: the language alone says what type a value has.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: !!str Core, always_on: true }

      """),
    mend: .catalog(minimalCatalog))

  static let directive = Rule(
    "TG019", .error, "directive",
    purpose: "Checks that a file holds no directive but %YAML 1.1 or %YAML 1.2.",
    example: .catalog("%TAG ! tag:example.com,2026:\n---\n" + minimalCatalog),
    mend: .catalog(minimalCatalog))

  static let severalDocuments = Rule(
    "TG020", .error, "several documents in a file",
    purpose: "Checks that a file holds one YAML document, so that nothing behind a line --- is missed.",
    example: .catalog(minimalCatalog + "---\nfeatures: {}\n"),
    mend: .catalog(minimalCatalog))

  static let syntax = [
    invalidSyntax, tooDeep, tooManyNodes, duplicateKey, keyNotScalar, anchor, alias, mergeKey, tag, directive,
    severalDocuments,
  ]
}
