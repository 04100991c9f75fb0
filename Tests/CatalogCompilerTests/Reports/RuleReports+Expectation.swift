extension RuleReports {
  /// The reports on the rules about expectations.
  static let expectation: [String: String] = [
    "TG801": """
    shop/catalog.yaml:8:3: error: expectation 'a Starter shop sells' expects nothing [TG801]
      |
    8 |   a Starter shop sells:
      |   ^^^^^^^^^^^^^^^^^^^^ nothing must come of it
      = help: add allow, deny, or a list such as modules: [CODE]
      = see: tollgate rules TG801

    1 error

    """,
    "TG802": """
    shop/catalog.yaml:10:13: error: '/pos' is nothing that can be expected to pass [TG802]
       |
    10 |     allow: [/pos]
       |             ^^^^ no request, module or feature
       = help: write GET /path, POST /path, GET /path action, module CODE or feature CODE
       = see: tollgate rules TG802

    1 error

    """,
    "TG803": """
    shop/catalog.yaml:10:13: error: no entry of the catalog answers 'GET /till' [TG803]
       |
    10 |     allow: [GET /till]
       |             ^^^^^^^^^ unmapped
       = help: name a request that an entry answers, or expect unmapped; api stands before a call of the API that could be a page
       = see: tollgate rules TG803

    1 error

    """,
    "TG804": """
    shop/catalog.yaml:9:33: error: at cannot be '01.03.2026' [TG804]
      |
    9 |     given: { pack: STARTER, at: 01.03.2026 }
      |                                 ^^^^^^^^^^ not a date like 2026-01-31, or an instant like 2026-01-31T12:00:00Z
      = help: write a date like 2026-01-31, or an instant like 2026-01-31T12:00:00Z
      = see: tollgate rules TG804

    1 error

    """,
    "TG805": """
    shop/catalog.yaml:10:13: error: each pack and pack of expectation 'every shop sells' exclude each other [TG805]
       |
     9 |     given: { pack: STARTER, at: 2026-03-01 }
       |                    ------- 'pack' stands here
    10 |     each: { pack: [STARTER] }
       |             ^^^^ excludes 'pack'
       = help: keep one of the two
       = see: tollgate rules TG805

    1 error

    """,
    "TG806": """
    shop/catalog.yaml:11:13: error: 'module SELL' is expected a second time [TG806]
       |
    10 |     allow: [module SELL]
       |             ----------- first expected here
    11 |     deny: { module SELL: not_granted }
       |             ^^^^^^^^^^^ expected again
       = help: keep one of the two
       = see: tollgate rules TG806

    1 error

    """,
  ]
}
