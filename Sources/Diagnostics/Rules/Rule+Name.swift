extension Rule {
  static let name: [Rule] = [
    unknownName, duplicateCode, differsByCase, swiftNameClash, listedTwice, aliasTaken, slugRepeated, tableOwnedTwice,
    typeNameTaken,
  ]

  static let unknownName = Rule(
    "TG201", .error, "unknown name",
    purpose: "Checks that every module, feature, pack, capability, role, limit, connection and group that is named "
      + "is declared, and as what it is named.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SEL] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }

      """))

  static let duplicateCode = Rule(
    "TG202", .error, "code declared twice",
    purpose: "Checks that a code is declared once, in all files together.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      connections:
        MAIL: { name: Mail server }
      modules:
        MAIL: { name: Mail }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      connections:
        MAIL_SERVER: { name: Mail server }
      modules:
        MAIL: { name: Mail, requires: [MAIL_SERVER] }

      """))

  static let differsByCase = Rule(
    "TG203", .error, "codes that differ by case alone",
    purpose: "Checks that two codes of a kind differ by more than capital and small letters.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        Sell: { name: Sell again }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        RESELL: { name: Sell again }

      """))

  static let swiftNameClash = Rule(
    "TG204", .error, "codes that become one Swift name",
    purpose: "Checks that two codes of a kind become two names in generated Swift.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        STOCK_COUNT: { name: Counting stock }
        STOCK__COUNT: { name: Counting stock twice }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        STOCK_COUNT: { name: Counting stock }
        STOCK_RECOUNT: { name: Counting stock twice }

      """))

  static let listedTwice = Rule(
    "TG205", .error, "named twice in a list",
    purpose: "Checks that a list names each thing once.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL, SELL] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }

      """))
}
