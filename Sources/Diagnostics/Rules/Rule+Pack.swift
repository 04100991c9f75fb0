extension Rule {
  static let pack: [Rule] = [
    packNotClosed, extendsCycle, emptyPack, alreadyInherited, lowersLimit, withoutNothing, withoutAlwaysOn,
    moduleInNoPack,
  ]

  static let packNotClosed = Rule(
    "TG401", .error, "pack lacks what its modules require",
    purpose: "Checks that a pack holds every module that its modules require.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash, requires: [SELL] }
      packs:
        SHOP: { name: Shop, modules: [SELL] }
        TILL: { name: Till, modules: [CASH] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash, requires: [SELL] }
      packs:
        SHOP: { name: Shop, modules: [SELL] }
        TILL: { name: Till, modules: [CASH, SELL] }

      """))

  static let extendsCycle = Rule(
    "TG402", .error, "circle of packs",
    purpose: "Checks that no pack extends itself around corners.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash }
      packs:
        SHOP: { name: Shop, extends: TILL, modules: [SELL] }
        TILL: { name: Till, extends: SHOP, modules: [CASH] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash }
      packs:
        SHOP: { name: Shop, modules: [SELL] }
        TILL: { name: Till, extends: SHOP, modules: [CASH] }

      """))

  static let emptyPack = Rule(
    "TG403", .error, "empty pack",
    purpose: "Checks that a pack names a module or extends a pack.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      packs:
        STARTER: { name: Starter }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      packs:
        STARTER: { name: Starter, modules: [CORE] }

      """))

  static let alreadyInherited = Rule(
    "TG404", .error, "module already inherited",
    purpose: "Checks that a pack does not name again what the pack it extends has.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash }
      packs:
        SHOP: { name: Shop, modules: [SELL] }
        TILL: { name: Till, extends: SHOP, modules: [SELL, CASH] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash }
      packs:
        SHOP: { name: Shop, modules: [SELL] }
        TILL: { name: Till, extends: SHOP, modules: [CASH] }

      """))

  static let lowersLimit = Rule(
    "TG405", .error, "pack gives less than the one it extends",
    purpose: "Checks that a pack lacks nothing that the pack it extends has, unless `without` says so.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        REPORTS: { name: Reports }
      limits:
        exports: { module: REPORTS, per: month }
      packs:
        BASIC: { name: Basic, modules: [REPORTS], limits: { exports: 100 } }
        MORE: { name: More, extends: BASIC, limits: { exports: 50 } }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        REPORTS: { name: Reports }
      limits:
        exports: { module: REPORTS, per: month }
      packs:
        BASIC: { name: Basic, modules: [REPORTS], limits: { exports: 100 } }
        MORE: { name: More, extends: BASIC, without: [exports], limits: { exports: 50 } }

      """))

  static let withoutNothing = Rule(
    "TG406", .warning, "takes away what is not there",
    purpose: "Checks that `without` names what the extended pack has.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash }
      packs:
        SHOP: { name: Shop, modules: [SELL] }
        TILL: { name: Till, modules: [SELL, CASH] }
        KIOSK: { name: Kiosk, extends: SHOP, without: [CASH] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash }
      packs:
        SHOP: { name: Shop, modules: [SELL] }
        TILL: { name: Till, modules: [SELL, CASH] }
        KIOSK: { name: Kiosk, extends: TILL, without: [CASH] }

      """))

  static let withoutAlwaysOn = Rule(
    "TG407", .error, "takes away what is always on",
    purpose: "Checks that `without` leaves always-on modules alone.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      packs:
        SHOP: { name: Shop, modules: [SELL] }
        KIOSK: { name: Kiosk, extends: SHOP, without: [CORE] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      packs:
        SHOP: { name: Shop, modules: [SELL] }
        KIOSK: { name: Kiosk, extends: SHOP }

      """))

  static let moduleInNoPack = Rule(
    "TG408", .warning, "module in no pack",
    purpose: "Checks that every released module can be had: in a pack, by default, or always.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash }
      packs:
        SHOP: { name: Shop, modules: [SELL] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Cash }
      packs:
        SHOP: { name: Shop, modules: [SELL, CASH] }

      """))
}
