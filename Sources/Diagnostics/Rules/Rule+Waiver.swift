/// The rules about findings that a catalog lets stand.
extension Rule {
  static let waiver: [Rule] = [
    waivedRuleUnknown, waivedEntityUnknown, notWaivable, unusedWaiver, pastWaiver,
  ]

  static let waivedRuleUnknown = Rule(
    "TG751", .error, "waiver of an unknown rule", isWaivable: false,
    purpose: "Checks that the code of every waiver is the code of a rule.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }
      waivers:
        - { code: TG4O8, entity: TEAM, reason: sold by hand for now, until: 2099-12-31 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }

      """))

  static let waivedEntityUnknown = Rule(
    "TG752", .error, "waiver for an unknown entity", isWaivable: false,
    purpose: "Checks that every waiver names something that the catalog declares.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }
      waivers:
        - { code: TG408, entity: TAEM, reason: sold by hand for now, until: 2099-12-31 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }

      """))

  static let notWaivable = Rule(
    "TG753", .error, "waiver of a rule that cannot be waived", isWaivable: false,
    purpose: "Checks that waivers are about warnings and proofs alone.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }
      waivers:
        - { code: TG201, entity: STARTER, reason: sold by hand for now, until: 2099-12-31 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }

      """))

  static let unusedWaiver = Rule(
    "TG754", .warning, "unused waiver", isWaivable: false,
    purpose: "Checks that what a waiver lets stand is there.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }
      waivers:
        - { code: TG408, entity: TEAM, reason: sold by hand for now, until: 2099-12-31 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }

      """))

  static let pastWaiver = Rule(
    "TG755", .error, "waiver that has passed", isWaivable: false,
    purpose: "Checks that the last day of every waiver has not passed, where the day is known.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }
      waivers:
        - { code: TG408, entity: TEAM, reason: sold by hand for now, until: 2020-06-30 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL, TEAM] }

      """))
}
