extension RuleReports {
  /// The reports on the rules about names.
  static let name: [String: String] = [
    "TG201": """
    shop/catalog.yaml:6:39: error: pack STARTER names module 'SEL', which nothing declares [TG201]
      |
    4 |   SELL: { name: Sell }
      |   ---- a similar code is declared here
    ...
    6 |   STARTER: { name: Starter, modules: [SEL] }
      |                                       ^^^ no module has this code
      = help: did you mean 'SELL'?
      = see: tollgate rules TG201

    1 error

    """,
    "TG202": """
    shop/catalog.yaml:6:3: error: module 'MAIL' is declared a second time [TG202]
      |
    4 |   MAIL: { name: Mail server }
      |   ---- declared as a connection here
    ...
    6 |   MAIL: { name: Mail }
      |   ^^^^ declared again
      = help: give one of them another code: modules, connections and systems share theirs
      = see: tollgate rules TG202

    1 error

    """,
    "TG203": """
    shop/catalog.yaml:5:3: error: module 'Sell' differs from 'SELL' by case alone [TG203]
      |
    4 |   SELL: { name: Sell }
      |   ---- 'SELL' is declared here
    5 |   Sell: { name: Sell again }
      |   ^^^^ same letters
      = help: give one of them another code
      = see: tollgate rules TG203

    1 error

    """,
    "TG204": """
    shop/catalog.yaml:5:3: error: module 'STOCK__COUNT' becomes 'stockCount' in generated Swift, as 'STOCK_COUNT' does [TG204]
      |
    4 |   STOCK_COUNT: { name: Counting stock }
      |   ----------- becomes 'stockCount' too
    5 |   STOCK__COUNT: { name: Counting stock twice }
      |   ^^^^^^^^^^^^ becomes 'stockCount'
      = help: give one of them another code
      = see: tollgate rules TG204

    1 error

    """,
    "TG205": """
    shop/catalog.yaml:6:45: error: 'SELL' stands twice in modules of pack STARTER [TG205]
      |
    6 |   STARTER: { name: Starter, modules: [SELL, SELL] }
      |                                       ---- first named here
      |                                             ^^^^ named again
      = help: remove one of the two
      = see: tollgate rules TG205

    1 error

    """,
  ]
}
