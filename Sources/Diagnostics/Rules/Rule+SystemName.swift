extension Rule {
  static let aliasTaken = Rule(
    "TG206", .error, "alias taken",
    purpose: "Checks that an alias of a system stands for nothing else.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      systems:
        CONTACTS: { name: Contacts Service, kind: service, aliases: [CRM] }
        DEALS: { name: Deals Service, kind: service, aliases: [CRM] }
      modules:
        SELL: { name: Sell, uses: [CONTACTS, DEALS] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      systems:
        CONTACTS: { name: Contacts Service, kind: service, aliases: [CRM_CONTACTS] }
        DEALS: { name: Deals Service, kind: service, aliases: [CRM_DEALS] }
      modules:
        SELL: { name: Sell, uses: [CONTACTS, DEALS] }

      """))

  static let slugRepeated = Rule(
    "TG207", .error, "slug used twice",
    purpose: "Checks that no two modules have the same slug.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell, slug: sell }
        RESELL: { name: Sell again, slug: sell }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell, slug: sell }
        RESELL: { name: Sell again, slug: resell }

      """))

  static let tableOwnedTwice = Rule(
    "TG208", .error, "table with two owners",
    purpose: "Checks that a table belongs to one module.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CONTENT: { name: Content, tables: [templates, assets] }
        CHANNELS: { name: Channels, tables: [templates] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CONTENT: { name: Content, tables: [templates, assets] }
        CHANNELS: { name: Channels, integrations: [{ with: CONTENT, flow: in, data: templates }] }

      """))

  static let typeNameTaken = Rule(
    "TG209", .error, "name taken in generated code",
    purpose: "Checks that an enumeration becomes a type in generated code that has its name to itself.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      enumerations:
        MODULE: { module: SELL, values: [TILL, SCALE] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      enumerations:
        DEVICE: { module: SELL, values: [TILL, SCALE] }

      """))
}
