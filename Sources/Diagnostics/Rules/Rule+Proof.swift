/// The rules that are proved over everything a tenant and a user may have.
extension Rule {
  static let proof: [Rule] = [
    refusedCall, pageNobodySees, packShowsNothingMore, unusedFeature, unusedCapability, unusedLimit, unusedConnection,
    unusedRole,
  ]

  static let refusedCall = Rule(
    "TG701", .error, "button that is refused", isWaivable: true,
    purpose: "Checks that whoever passes a page, or an action on it, passes every call that it makes, limits aside.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        CASH: { name: Cash }
      packs:
        RETAIL_OPS: { name: Retail Ops, modules: [CASH] }
      capabilities:
        CAN_SEE_TILL: See the till
        CAN_TAKE_PAYMENT: Take a payment
      roles:
        CASHIER: { name: Cashier, can: [CAN_SEE_TILL] }
        MANAGER: { name: Manager, can: [CAN_SEE_TILL, CAN_TAKE_PAYMENT] }
      pages:
        /cashier: { module: CASH, can: [CAN_SEE_TILL], calls: [POST /payments] }
      api:
        /payments: { module: CASH, can: [CAN_TAKE_PAYMENT] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        CASH: { name: Cash }
      packs:
        RETAIL_OPS: { name: Retail Ops, modules: [CASH] }
      capabilities:
        CAN_SEE_TILL: See the till
        CAN_TAKE_PAYMENT: Take a payment
      roles:
        CASHIER: { name: Cashier, can: [CAN_SEE_TILL, CAN_TAKE_PAYMENT] }
      pages:
        /cashier:
          module: CASH
          can: [CAN_SEE_TILL]
          actions:
            pay: { can: [CAN_TAKE_PAYMENT], calls: [POST /payments] }
      api:
        /payments: { module: CASH, can: [CAN_TAKE_PAYMENT] }

      """))

  static let pageNobodySees = Rule(
    "TG702", .warning, "page that nobody sees",
    purpose: "Checks that somebody is shown every page that stands in a menu.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        STOCK: { name: Stock }
        TEAM: { name: Team, features: [stock_goals] }
      packs:
        OPERATIONS: { name: Operations, modules: [STOCK] }
        PEOPLE: { name: People, modules: [TEAM] }
      navigation:
        OFFICE: Office
      pages:
        /goals: { module: STOCK, feature: stock_goals, menu: OFFICE }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        STOCK: { name: Stock }
        TEAM: { name: Team, features: [stock_goals] }
      packs:
        OPERATIONS: { name: Operations, modules: [STOCK] }
        PEOPLE: { name: People, modules: [TEAM, STOCK] }
      navigation:
        OFFICE: Office
      pages:
        /goals: { module: STOCK, feature: stock_goals, menu: OFFICE }

      """))

  static let packShowsNothingMore = Rule(
    "TG703", .warning, "pack that shows nothing more",
    purpose: "Checks that a pack shows a page, an API route, a feature or a limit that the pack it extends does not.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
        BUSINESS: { name: Business, extends: STARTER, modules: [TEAM] }
      api:
        /sales: SELL

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        TEAM: { name: Team }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
        BUSINESS: { name: Business, extends: STARTER, modules: [TEAM] }
      api:
        /sales: SELL
        /goals: TEAM

      """))
}
