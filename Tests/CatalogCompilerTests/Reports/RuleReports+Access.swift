extension RuleReports {
  /// The reports on the rules about features, capabilities, roles and navigation.
  static let access: [String: String] = [
    "TG501": """
    shop/catalog.yaml:5:34: error: feature 'refunds' belongs to module 'SELL' already, not to 'CASH' too [TG501]
      |
    4 |   SELL: { name: Sell, features: [refunds] }
      |                                  ------- belongs to 'SELL' here
    5 |   CASH: { name: Cash, features: [refunds] }
      |                                  ^^^^^^^ named again
      = help: keep one of the two
      = see: tollgate rules TG501

    1 error

    """,
    "TG502": """
    shop/catalog.yaml:7:3: warning: no role grants capability 'CAN_REFUND' [TG502]
      |
    7 |   CAN_REFUND: Refund
      |   ^^^^^^^^^^ granted by no role
      = help: add it to the list can of a role, or remove it
      = see: tollgate rules TG502

    1 warning

    """,
    "TG503": """
    shop/catalog.yaml:6:40: error: circle of roles: MANAGER -> SELLER -> MANAGER [TG503]
      |
    6 |   MANAGER: { name: Manager, includes: [SELLER] }
      |                                        ^^^^^^ MANAGER includes SELLER
    7 |   SELLER: { name: Seller, includes: [MANAGER] }
      |                                      ------- SELLER includes MANAGER
      = help: remove one of these inclusions
      = see: tollgate rules TG503

    1 error

    """,
    "TG504": """
    shop/catalog.yaml:6:33: error: circle of navigation groups: MONEY -> OFFICE -> MONEY [TG504]
      |
    6 |   MONEY: { name: Money, inside: OFFICE }
      |                                 ^^^^^^ MONEY stands inside OFFICE
    7 |   OFFICE: { name: Office, inside: MONEY }
      |                                   ----- OFFICE stands inside MONEY
      = help: let one of these groups stand at the top
      = see: tollgate rules TG504

    1 error

    """,
    "TG505": """
    shop/catalog.yaml:9:3: warning: page /profile is in no navigation group [TG505]
      |
    9 |   /profile: CORE
      |   ^^^^^^^^ no menu shows it
      = help: add menu: and the code of a group, or menu: none
      = see: tollgate rules TG505

    1 warning

    """,
    "TG506": """
    shop/catalog.yaml:9:45: error: page /settings is in 2 navigation groups: OFFICE, SHOP [TG506]
      |
    9 |   /settings: { module: CORE, menu: [OFFICE, SHOP] }
      |                                             ^^^^ a second group
      = help: keep one: menu: OFFICE
      = see: tollgate rules TG506

    1 error

    """,
  ]
}
