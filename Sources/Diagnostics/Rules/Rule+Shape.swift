extension Rule {
  static let shape: [Rule] = [
    unknownKey, missingKey, wrongForm, null, invalidCode, invalidValue, invalidAmount, invalidCurrency,
    invalidLanguage, emptyText, integerOutOfRange, versionMissing, versionUnknown, saidTwice,
    catalogTooLarge, invalidSlug, phaseUnknown,
  ]

  static let unknownKey = Rule(
    "TG101", .error, "unknown key",
    purpose: "Checks that every key is one that the language knows at that place.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, alway_on: true }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """))

  static let missingKey = Rule(
    "TG102", .error, "missing key",
    purpose: "Checks that every key that must be there is there.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { always_on: true }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """))

  static let wrongForm = Rule(
    "TG103", .error, "wrong kind of value",
    purpose: "Checks that every value has the form that its key wants: a text, an integer, a list, a mapping.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: yes }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """))

  static let null = Rule(
    "TG104", .error, "value left out",
    purpose: "Checks that every key has a value; nothing, ~ and null are none.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, summary: , always_on: true }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """))

  static let invalidCode = Rule(
    "TG105", .error, "code of other characters",
    purpose: "Checks that codes are ASCII letters, digits and underscores, start with a letter and have 63 at most.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CAFÉ: { name: Café, always_on: true }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CAFE: { name: Café, always_on: true }

      """))

  static let invalidValue = Rule(
    "TG106", .error, "value outside its list",
    purpose: "Checks that a value that comes from a closed list is in it.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true, lifecycle: actve }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true, lifecycle: active }

      """))

  static let invalidAmount = Rule(
    "TG107", .error, "amount that is no whole number of minor units",
    purpose: "Checks that amounts of money are whole numbers of minor units and not negative.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL], price: { amount: 19.90, currency: EUR, cycle: MONTHLY } }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL], price: { amount: 1990, currency: EUR, cycle: MONTHLY } }

      """))

  static let invalidCurrency = Rule(
    "TG108", .error, "currency that is no code",
    purpose: "Checks that currencies are three capital letters, as ISO 4217 writes them.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL], price: { amount: 15000, currency: FCFA, cycle: MONTHLY } }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL], price: { amount: 15000, currency: XOF, cycle: MONTHLY } }

      """))

  static let invalidLanguage = Rule(
    "TG109", .error, "language that is none",
    purpose: "Checks that the keys of a text in several languages are language tags such as en or pt-BR.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: { english: Core, fr: Socle }, always_on: true }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: { en: Core, fr: Socle }, always_on: true }

      """))

  static let emptyText = Rule(
    "TG110", .error, "empty text or list",
    purpose: "Checks that a text that is given says something, and that a list to choose from names something.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: "", always_on: true }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """))

  static let integerOutOfRange = Rule(
    "TG111", .error, "number out of range",
    purpose: "Checks that numbers are within the bounds of their key.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      statuses:
        ACTIVE: { grants: true, grace_days: -3 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      statuses:
        ACTIVE: { grants: true, grace_days: 3 }

      """))

  static let versionMissing = Rule(
    "TG112", .warning, "language version missing",
    purpose: "Checks that a file of the catalog names the version of the language: tollgate: 1.",
    example: .catalog(
      """
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """))

  static let versionUnknown = Rule(
    "TG113", .error, "language version unknown",
    purpose: "Checks that this compiler knows the version of the language.",
    example: .catalog(
      """
      tollgate: 2
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """))

  static let saidTwice = Rule(
    "TG114", .error, "said in two files",
    purpose: "Checks that what a catalog says once stands in one of its files.",
    example: .words("modules.yaml and packs.yaml both say `catalog: Example`."),
    mend: .words("Keep the line in one file, such as catalog.yaml."))

  static let catalogTooLarge = Rule(
    "TG115", .error, "catalog too large",
    purpose: "Checks that the catalog fits the tables of the runtime.",
    example: .words("A catalog with more than 16 million bytes of codes, paths and tables."),
    mend: .words("Split it into several catalogs."))
}
