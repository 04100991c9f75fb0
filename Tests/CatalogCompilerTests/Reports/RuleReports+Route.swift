extension RuleReports {
  /// The reports on the rules about pages and API routes.
  static let route: [String: String] = [
    "TG601": """
    shop/catalog.yaml:7:3: error: path '/orders/{id}' has braces [TG601]
      |
    7 |   /orders/{id}: SELL
      |   ^^^^^^^^^^^^ { or } inside
      = help: write a parameter as :name
      = see: tollgate rules TG601

    1 error

    """,
    "TG602": """
    shop/catalog.yaml:7:3: error: 'PSOT' is no method [TG602]
      |
    7 |   PSOT /orders: SELL
      |   ^^^^ not a method
      = help: did you mean POST?
      = see: tollgate rules TG602

    1 error

    """,
    "TG603": """
    shop/catalog.yaml:8:3: error: '/orders/today' and '/orders/:id/print' both take /orders/today/print, and neither contains the other [TG603]
      |
    7 |   /orders/:id/print: SELL
      |   ----------------- takes /orders/today/print too
    8 |   /orders/today: CORE
      |   ^^^^^^^^^^^^^ takes /orders/today/print
      = help: make one of them narrower, so that it lies inside the other or beside it; exact: true ends a path
      = see: tollgate rules TG603

    1 error

    """,
    "TG604": """
    shop/catalog.yaml:8:3: error: '/orders/:number' takes the same targets as '/orders/:id' [TG604]
      |
    7 |   /orders/:id: SELL
      |   ----------- first taken here
    8 |   /orders/:number: CORE
      |   ^^^^^^^^^^^^^^^ the same targets
      = help: keep one of the two; lines for several methods of one path name its parameters alike
      = see: tollgate rules TG604

    1 error

    """,
    "TG605": """
    shop/catalog.yaml:7:3: error: path '/orders;open' can never match: 'orders;open' holds ;, which the guard refuses [TG605]
      |
    7 |   /orders;open: SELL
      |   ^^^^^^^^^^^^ never matches
      = help: the guard refuses such a target before it looks at paths; write the path that servers really get
      = see: tollgate rules TG605

    1 error

    """,
    "TG606": """
    shop/catalog.yaml:8:3: warning: '/orders/open' adds nothing to '/orders', which contains it [TG606]
      |
    7 |   /orders: SELL
      |   ------- already said here
    8 |   /orders/open: SELL
      |   ^^^^^^^^^^^^ says the same
      = help: remove it, or give it a condition, a call or a group of its own
      = see: tollgate rules TG606

    1 warning

    """,
    "TG607": """
    shop/catalog.yaml:6:3: error: '/' takes every target of pages, so that nothing is denied by default [TG607]
      |
    6 |   /: CORE
      |   ^ takes everything
      = help: name the paths one by one; for the root alone add exact: true
      = see: tollgate rules TG607

    1 error

    """,
    "TG608": """
    shop/catalog.yaml:7:3: error: page /api/docs lies below api_base /api [TG608]
      |
    7 |   /api/docs: CORE
      |   ^^^^^^^^^ belongs to the API
      = help: move the page elsewhere, or list it under api
      = see: tollgate rules TG608

    1 error

    """,
    "TG609": """
    shop/catalog.yaml:7:34: error: '/orders' is no call [TG609]
      |
    7 |   /till: { module: SELL, calls: [/orders] }
      |                                  ^^^^^^^ not a method and a path
      = help: write a method and a path, like POST /payments or GET /payments/:id
      = see: tollgate rules TG609

    1 error

    """,
    "TG610": """
    shop/catalog.yaml:7:34: error: no API route answers the call 'POST /order' [TG610]
      |
    7 |   /till: { module: SELL, calls: [POST /order] }
      |                                  ^^^^^^^^^^^ would be denied
      = help: did you mean /orders?
      = see: tollgate rules TG610

    1 error

    """,
    "TG611": """
    shop/catalog.yaml:7:34: error: API route '/orders' does not list the method of the call 'POST /orders' [TG611]
      |
    7 |   /till: { module: SELL, calls: [POST /orders] }
      |                                  ^^^^^^^^^^^^ would be denied
    ...
    9 |   GET /orders: SELL
      |   ----------- answers, but not this method
      = help: add a line for 'POST /orders' under api
      = see: tollgate rules TG611

    1 error

    """,
    "TG612": """
    shop/catalog.yaml:6:3: error: '/help' asks for nothing [TG612]
      |
    6 |   /help: { name: Help }
      |   ^^^^^ no module, no feature
      = help: add module:, feature: or any:; if everyone may pass, add public: and the reason
      = see: tollgate rules TG612

    1 error

    """,
    "TG613": """
    shop/catalog.yaml:6:12: error: '/help' says both public and module [TG613]
      |
    6 |   /help: { public: anyone may read the help, module: CORE }
      |            ^^^^^^ excludes module
      = help: keep one of the two
      = see: tollgate rules TG613

    1 error

    """,
    "TG614": """
    shop/catalog.yaml:5:11: error: api_base 'api/v1' is no plain path [TG614]
      |
    5 | api_base: api/v1
      |           ^^^^^^ not a plain path
      = help: write a path of plain segments, such as /api/v1, without a / at the end
      = see: tollgate rules TG614

    1 error

    """,
    "TG615": """
    shop/catalog.yaml:7:3: warning: API path /api/orders repeats api_base, and so takes /api/api/orders [TG615]
      |
    7 |   /api/orders: CORE
      |   ^^^^^^^^^^^ starts with /api
      = help: write /orders
      = see: tollgate rules TG615

    1 warning

    """,
  ]
}
