extension Rule {
  static let dependency: [Rule] = [
    dependencyCycle, namesItself, alwaysOnRequires, alwaysOnConfigured, requiresUnreleased, enhancementCircle,
    flowCircle, systemUnused,
  ]

  static let dependencyCycle = Rule(
    "TG301", .error, "circle of dependencies",
    purpose: "Checks that nothing requires itself around corners.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        AUDIENCE: { name: Audience, requires: [PREDICTION] }
        CAMPAIGNS: { name: Campaigns, requires: [AUDIENCE] }
        PREDICTION: { name: Prediction, requires: [CAMPAIGNS] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        AUDIENCE: { name: Audience, requires: [PREDICTION] }
        CAMPAIGNS: { name: Campaigns, requires: [AUDIENCE] }
        PREDICTION: { name: Prediction }

      """))

  static let namesItself = Rule(
    "TG302", .error, "names itself",
    purpose: "Checks that nothing requires, enhances, extends, includes, exchanges data with or stands inside itself.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell, requires: [SELL] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }

      """))

  static let alwaysOnRequires = Rule(
    "TG303", .error, "always on, but waits for something",
    purpose: "Checks that an always-on module requires always-on modules alone, and no connection.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true, requires: [SELL] }
        SELL: { name: Sell }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell, requires: [CORE] }

      """))

  static let alwaysOnConfigured = Rule(
    "TG304", .error, "always on, but waits for a configuration",
    purpose: "Checks that an always-on module does not wait for a configuration.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true, requires_config: true }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }

      """))

  static let requiresUnreleased = Rule(
    "TG305", .warning, "requires what is not released",
    purpose: "Checks that a released module does not require a planned or retired one, which nobody can have.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, lifecycle: planned }
        SELL: { name: Sell, requires: [CORE] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, lifecycle: beta }
        SELL: { name: Sell, requires: [CORE] }

      """))
}
