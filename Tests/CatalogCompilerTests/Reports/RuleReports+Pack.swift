extension RuleReports {
  /// The reports on the rules about packs.
  static let pack: [String: String] = [
    "TG401": """
    shop/catalog.yaml:8:33: error: pack 'TILL' holds 'CASH' but lacks 'SELL', which it requires [TG401]
      |
    5 |   CASH: { name: Cash, requires: [SELL] }
      |                                  ---- 'CASH' requires 'SELL' here
    ...
    8 |   TILL: { name: Till, modules: [CASH] }
      |                                 ^^^^ requires 'SELL'
      = help: cheapest repair: add SELL to modules of pack 'TILL'
      = see: tollgate rules TG401

    1 error

    """,
    "TG402": """
    shop/catalog.yaml:7:32: error: circle of packs: SHOP -> TILL -> SHOP [TG402]
      |
    7 |   SHOP: { name: Shop, extends: TILL, modules: [SELL] }
      |                                ^^^^ SHOP extends TILL
    8 |   TILL: { name: Till, extends: SHOP, modules: [CASH] }
      |                                ---- TILL extends SHOP
      = help: let one of these packs extend nothing
      = see: tollgate rules TG402

    1 error

    """,
    "TG403": """
    shop/catalog.yaml:6:3: error: pack 'STARTER' is empty [TG403]
      |
    6 |   STARTER: { name: Starter }
      |   ^^^^^^^ neither modules nor extends
      = help: add modules: [...], or let it extend a pack
      = see: tollgate rules TG403

    1 error

    """,
    "TG404": """
    shop/catalog.yaml:8:48: error: pack 'TILL' has 'SELL' already, from 'SHOP' [TG404]
      |
    7 |   SHOP: { name: Shop, modules: [SELL] }
      |                                 ---- 'SHOP' brings it here
    8 |   TILL: { name: Till, extends: SHOP, modules: [SELL, CASH] }
      |                                                ^^^^ already inherited
      = help: remove 'SELL' here
      = see: tollgate rules TG404

    1 error

    """,
    "TG405": """
    shop/catalog.yaml:9:58: error: pack 'MORE' lowers 'exports' to 50, below the 100 of 'BASIC' [TG405]
      |
    8 |   BASIC: { name: Basic, modules: [REPORTS], limits: { exports: 100 } }
      |                                                       ------- 100 here
    9 |   MORE: { name: More, extends: BASIC, limits: { exports: 50 } }
      |                                                          ^^ less than 100
      = help: raise it to 100 or more, or say so: without: [exports]
      = see: tollgate rules TG405

    1 error

    """,
    "TG406": """
    shop/catalog.yaml:9:50: warning: pack 'KIOSK' takes away 'CASH', which it does not inherit [TG406]
      |
    9 |   KIOSK: { name: Kiosk, extends: SHOP, without: [CASH] }
      |                                                  ^^^^ not inherited
      = help: remove 'CASH' here
      = see: tollgate rules TG406

    1 warning

    """,
    "TG407": """
    shop/catalog.yaml:8:50: error: pack 'KIOSK' takes away 'CORE', which is always on [TG407]
      |
    4 |   CORE: { name: Core, always_on: true }
      |   ---- 'CORE' is declared here
    ...
    8 |   KIOSK: { name: Kiosk, extends: SHOP, without: [CORE] }
      |                                                  ^^^^ always on
      = help: remove 'CORE' here
      = see: tollgate rules TG407

    1 error

    """,
    "TG408": """
    shop/catalog.yaml:5:3: warning: module 'CASH' is in no pack [TG408]
      |
    5 |   CASH: { name: Cash }
      |   ^^^^ nobody can buy it
      = help: add it to modules of a pack, or say default: ENABLED or lifecycle: planned
      = see: tollgate rules TG408

    1 warning

    """,
  ]
}
