extension Rule {
  static let access: [Rule] = [
    featureMappedTwice, capabilityWithoutRole, roleCycle, groupCycle, pageInNoGroup, pageInSeveralGroups,
  ]

  static let featureMappedTwice = Rule(
    "TG501", .error, "feature mapped twice",
    purpose: "Checks that a feature belongs to one module and is declared in one place.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell, features: [refunds] }
        CASH: { name: Cash, features: [refunds] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell, features: [refunds] }
        CASH: { name: Cash, features: [shifts] }

      """))

  static let capabilityWithoutRole = Rule(
    "TG502", .warning, "capability that no role grants",
    purpose: "Checks that some role grants each capability.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      capabilities:
        CAN_SELL: Sell
        CAN_REFUND: Refund
      roles:
        SELLER: { name: Seller, can: [CAN_SELL] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      capabilities:
        CAN_SELL: Sell
        CAN_REFUND: Refund
      roles:
        SELLER: { name: Seller, can: [CAN_SELL, CAN_REFUND] }

      """))

  static let roleCycle = Rule(
    "TG503", .error, "circle of roles",
    purpose: "Checks that no role includes itself around corners.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      roles:
        MANAGER: { name: Manager, includes: [SELLER] }
        SELLER: { name: Seller, includes: [MANAGER] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      roles:
        MANAGER: { name: Manager, includes: [SELLER] }
        SELLER: { name: Seller }

      """))

  static let groupCycle = Rule(
    "TG504", .error, "circle of navigation groups",
    purpose: "Checks that no navigation group stands inside itself around corners.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      navigation:
        MONEY: { name: Money, inside: OFFICE }
        OFFICE: { name: Office, inside: MONEY }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      navigation:
        MONEY: { name: Money, inside: OFFICE }
        OFFICE: Office

      """))

  static let pageInNoGroup = Rule(
    "TG505", .warning, "page in no navigation group",
    purpose: "Checks that every page without parameters names a navigation group, or says `menu: none`.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      navigation:
        OFFICE: Office
      pages:
        /settings: { module: CORE, menu: OFFICE }
        /profile: CORE

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      navigation:
        OFFICE: Office
      pages:
        /settings: { module: CORE, menu: OFFICE }
        /profile: { module: CORE, menu: none }

      """))

  static let pageInSeveralGroups = Rule(
    "TG506", .error, "page in two navigation groups",
    purpose: "Checks that a page stands in one navigation group.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      navigation:
        OFFICE: Office
        SHOP: Shop
      pages:
        /settings: { module: CORE, menu: [OFFICE, SHOP] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      navigation:
        OFFICE: Office
        SHOP: Shop
      pages:
        /settings: { module: CORE, menu: OFFICE }

      """))
}
