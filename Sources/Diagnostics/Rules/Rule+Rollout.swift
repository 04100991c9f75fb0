/// The rules about what does not block yet.
extension Rule {
  static let rollout: [Rule] = [
    rolloutScope, governedTwice, rolloutRouteUnknown, idleRollout, endedRollout,
  ]

  static let rolloutScope = Rule(
    "TG901", .error, "rollout without a scope",
    purpose: "Checks that every rollout says what it is about: everything, or some modules, pages and API routes.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }
      rollouts:
        NEW_TILL: { mode: shadow, by: platform team, reason: the mapping is new, until: 2099-12-31 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }
      rollouts:
        NEW_TILL: { mode: shadow, modules: [CASH], by: platform team, reason: the mapping is new, until: 2099-12-31 }

      """))

  static let governedTwice = Rule(
    "TG902", .error, "thing in two rollouts",
    purpose: "Checks that no two rollouts name one module, page or API route, and one at most is about everything.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }
      rollouts:
        NEW_TILL: { mode: shadow, modules: [CASH], by: platform team, reason: the mapping is new, until: 2099-12-31 }
        OLD_TILL: { mode: shadow, modules: [CASH], by: platform team, reason: the mapping is new, until: 2099-06-30 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }
      rollouts:
        NEW_TILL: { mode: shadow, modules: [CASH], by: platform team, reason: the mapping is new, until: 2099-12-31 }

      """))

  static let rolloutRouteUnknown = Rule(
    "TG903", .error, "unknown route in a rollout",
    purpose: "Checks that every page and API route in a rollout is one of the catalog.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }
      rollouts:
        NEW_TILL: { mode: shadow, pages: [/tills], by: platform team, reason: the mapping is new, until: 2099-12-31 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }
      rollouts:
        NEW_TILL: { mode: shadow, pages: [/till], by: platform team, reason: the mapping is new, until: 2099-12-31 }

      """))

  static let idleRollout = Rule(
    "TG904", .warning, "rollout that changes nothing",
    purpose: "Checks that what a rollout enforces would be in a shadow otherwise, and that what it shadows can "
      + "be refused.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }
      rollouts:
        NEW_TILL: { mode: enforce, pages: [/till], by: platform team, reason: the mapping is new }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }

      """))

  static let endedRollout = Rule(
    "TG905", .warning, "rollout that has ended",
    purpose: "Checks that the last day of every rollout has not passed, where the day is known.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }
      rollouts:
        NEW_TILL: { mode: shadow, modules: [CASH], by: platform team, reason: the mapping is new, until: 2020-06-30 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      pages:
        /till: { module: CASH, menu: none }

      """))
}
