extension RuleReports {
  /// The reports on the rules that are proved over all tenants and users.
  static let proof: [String: String] = [
    "TG701": """
    shop/catalog.yaml:15:58: error: role CASHIER on RETAIL_OPS sees /cashier, but POST /payments needs CAN_TAKE_PAYMENT [TG701]
       |
    15 |   /cashier: { module: CASH, can: [CAN_SEE_TILL], calls: [POST /payments] }
       |   -------- asks for less
       |                                                          ^^^^^^^^^^^^^^ would be refused
    ...
    17 |   /payments: { module: CASH, can: [CAN_TAKE_PAYMENT] }
       |                                    ---------------- needs CAN_TAKE_PAYMENT
       = help: let the page ask for CAN_TAKE_PAYMENT too, let the API route ask for less, or remove the call
       = see: tollgate rules TG701

    1 error

    """,
    "TG702": """
    shop/catalog.yaml:12:3: warning: page /goals is in the menu 'OFFICE', but no pack shows it [TG702]
       |
    12 |   /goals: { module: STOCK, feature: stock_goals, menu: OFFICE }
       |   ^^^^^^ no pack has all that it asks for
       = help: let a pack have all that it asks for, or say menu: none
       = see: tollgate rules TG702

    1 warning

    """,
    "TG703": """
    shop/catalog.yaml:8:3: warning: pack 'BUSINESS' shows nothing that 'STARTER' does not [TG703]
      |
    8 |   BUSINESS: { name: Business, extends: STARTER, modules: [TEAM] }
      |   ^^^^^^^^ no page, API route, feature or limit more
      |                                        ------- shows all of it already
      = help: add a module, or figures of limits, or remove the pack
      = see: tollgate rules TG703

    1 warning

    """,
    "TG704": """
    shop/catalog.yaml:4:43: warning: feature 'quotes' is not used [TG704]
      |
    4 |   SELL: { name: Sell, features: [refunds, quotes] }
      |                                           ^^^^^^ no route names it
      = help: add feature: to a page or API route; if handlers ask for it, say checked_in: code; or remove it
      = see: tollgate rules TG704

    1 warning

    """,
    "TG705": """
    shop/catalog.yaml:7:3: warning: capability 'CAN_REFUND' is not used [TG705]
      |
    7 |   CAN_REFUND: Refund
      |   ^^^^^^^^^^ nothing asks for it
      = help: add it to can: of a route, action or module; if handlers ask for it, say checked_in: code; or remove it
      = see: tollgate rules TG705

    1 warning

    """,
    "TG706": """
    shop/catalog.yaml:6:3: warning: limit 'orders' is not used [TG706]
      |
    6 |   orders: { module: SELL, per: month, at_most: 100 }
      |   ^^^^^^ no route consumes it
      = help: add consumes: to an API route; if handlers ask for it, say checked_in: code; or remove it
      = see: tollgate rules TG706

    1 warning

    """,
    "TG707": """
    shop/catalog.yaml:4:3: warning: connection 'BANK' is not used [TG707]
      |
    4 |   BANK: { name: Bank account }
      |   ^^^^ nothing requires it
      = help: add it to requires: of a module or unlocked_by: of a feature, or remove it
      = see: tollgate rules TG707

    1 warning

    """,
    "TG708": """
    shop/catalog.yaml:9:3: warning: role 'GUEST' is not used [TG708]
      |
    9 |   GUEST: { name: Guest }
      |   ^^^^^ gives no capability
      = help: add can: and what it may do, or remove it
      = see: tollgate rules TG708

    1 warning

    """,
  ]
}
