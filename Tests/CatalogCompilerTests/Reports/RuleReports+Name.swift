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
    "TG206": """
    shop/catalog.yaml:5:58: error: alias 'CRM' of system 'DEALS' stands for a system already [TG206]
      |
    4 |   CONTACTS: { name: Contacts Service, kind: service, aliases: [CRM] }
      |                                                                --- first said here
    5 |   DEALS: { name: Deals Service, kind: service, aliases: [CRM] }
      |                                                          ^^^ taken
      = help: give the system another alias, or remove this one
      = see: tollgate rules TG206

    1 error

    """,
    "TG207": """
    shop/catalog.yaml:5:37: error: module 'RESELL' has the slug 'sell', as 'SELL' does [TG207]
      |
    4 |   SELL: { name: Sell, slug: sell }
      |                             ---- first used here
    5 |   RESELL: { name: Sell again, slug: sell }
      |                                     ^^^^ the same slug
      = help: give one of them another slug
      = see: tollgate rules TG207

    1 error

    """,
    "TG208": """
    shop/catalog.yaml:5:40: error: module 'CHANNELS' owns table 'templates', which belongs to 'CONTENT' [TG208]
      |
    4 |   CONTENT: { name: Content, tables: [templates, assets] }
      |                                      --------- owned by 'CONTENT' here
    5 |   CHANNELS: { name: Channels, tables: [templates] }
      |                                        ^^^^^^^^^ a second owner
      = help: keep it with the module that writes it; whoever else reads it can say so in integrations
      = see: tollgate rules TG208

    1 error

    """,
    "TG209": """
    shop/catalog.yaml:6:3: error: enumeration 'MODULE' becomes 'Module' in generated code, which means something else there [TG209]
      |
    6 |   MODULE: { module: SELL, values: [TILL, SCALE] }
      |   ^^^^^^ becomes 'Module'
      = help: give it another code, such as MODULE_VALUE
      = see: tollgate rules TG209

    1 error

    """,
  ]
}
