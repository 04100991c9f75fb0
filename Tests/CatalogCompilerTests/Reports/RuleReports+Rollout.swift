extension RuleReports {
  /// The reports on the rules about what does not block yet.
  static let rollout: [String: String] = [
    "TG901": """
    shop/catalog.yaml:11:3: error: rollout NEW_TILL is about nothing [TG901]
       |
    11 |   NEW_TILL: { mode: shadow, by: platform team, reason: the mapping is new, until: 2099-12-31 }
       |   ^^^^^^^^ names nothing
       = help: add modules, pages or api, or all: true for everything, what no entry answers included
       = see: tollgate rules TG901

    1 error

    """,
    "TG902": """
    shop/catalog.yaml:12:39: error: rollout OLD_TILL names module CASH, as NEW_TILL does [TG902]
       |
    11 |   NEW_TILL: { mode: shadow, modules: [CASH], by: platform team, reason: the mapping is new, until: 2099-12-31 }
       |                                       ---- named by NEW_TILL here
    12 |   OLD_TILL: { mode: shadow, modules: [CASH], by: platform team, reason: the mapping is new, until: 2099-06-30 }
       |                                       ^^^^ a second rollout
       = help: keep it in one of the two
       = see: tollgate rules TG902

    1 error

    """,
    "TG903": """
    shop/catalog.yaml:11:37: error: rollout NEW_TILL names page '/tills', which the catalog has not [TG903]
       |
     9 |   /till: { module: CASH, menu: none }
       |   ----- a similar key is declared here
    ...
    11 |   NEW_TILL: { mode: shadow, pages: [/tills], by: platform team, reason: the mapping is new, until: 2099-12-31 }
       |                                     ^^^^^^ no page has this key
       = help: did you mean '/till'?
       = see: tollgate rules TG903

    1 error

    """,
    "TG904": """
    shop/catalog.yaml:11:38: warning: rollout NEW_TILL enforces page /till, which no shadow covers [TG904]
       |
    11 |   NEW_TILL: { mode: enforce, pages: [/till], by: platform team, reason: the mapping is new }
       |                                      ^^^^^ enforced anyway
       = help: remove it; what no rollout names is enforced
       = see: tollgate rules TG904

    1 warning

    """,
    "TG905": """
    shop/catalog.yaml:11:100: warning: rollout NEW_TILL ended on 2020-06-30, and what it covers is enforced since [TG905]
       |
    11 |   NEW_TILL: { mode: shadow, modules: [CASH], by: platform team, reason: the mapping is new, until: 2020-06-30 }
       |                                                                                                    ^^^^^^^^^^ has passed
       = help: remove the rollout, or decide again until when refusals are only logged
       = see: tollgate rules TG905

    1 warning

    """,
  ]
}
