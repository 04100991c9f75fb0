/// The rules about what is declared and leads to nothing.
extension Rule {
  static let unusedFeature = Rule(
    "TG704", .warning, "unused feature",
    purpose: "Checks that a route names every feature, or that handlers ask for it.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell, features: [refunds, quotes] }
      api:
        /refunds: { feature: refunds }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell, features: { refunds: Refunds, quotes: { name: Quotes, checked_in: code } } }
      api:
        /refunds: { feature: refunds }

      """))

  static let unusedCapability = Rule(
    "TG705", .warning, "unused capability",
    purpose: "Checks that a route, an action or a module asks for every capability, or that handlers do.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      capabilities:
        CAN_SELL: Sell
        CAN_REFUND: Refund
      api:
        /sales: { module: SELL, can: [CAN_SELL] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      capabilities:
        CAN_SELL: Sell
        CAN_REFUND: Refund
      api:
        /sales: { module: SELL, can: [CAN_SELL] }
        /refunds: { module: SELL, can: [CAN_REFUND] }

      """))

  static let unusedLimit = Rule(
    "TG706", .warning, "unused limit",
    purpose: "Checks that a route consumes every limit, or that handlers ask for it.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      limits:
        orders: { module: SELL, per: month, at_most: 100 }
      api:
        /orders: SELL

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      limits:
        orders: { module: SELL, per: month, at_most: 100 }
      api:
        /orders: SELL
        POST /orders: { module: SELL, consumes: orders }

      """))

  static let unusedConnection = Rule(
    "TG707", .warning, "unused connection",
    purpose: "Checks that every connection is required by something, or unlocks something.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      connections:
        BANK: { name: Bank account }
      modules:
        SELL: { name: Sell }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      connections:
        BANK: { name: Bank account }
      modules:
        SELL: { name: Sell, requires: [BANK] }

      """))

  static let unusedRole = Rule(
    "TG708", .warning, "unused role",
    purpose: "Checks that every role gives a capability, where capabilities are asked for.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      capabilities:
        CAN_SELL: Sell
      roles:
        SELLER: { name: Seller, can: [CAN_SELL] }
        GUEST: { name: Guest }
      api:
        /sales: { module: SELL, can: [CAN_SELL] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      capabilities:
        CAN_SELL: Sell
      roles:
        SELLER: { name: Seller, can: [CAN_SELL] }
      api:
        /sales: { module: SELL, can: [CAN_SELL] }

      """))
}
