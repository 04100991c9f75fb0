extension RuleReports {
  /// The reports on the rules about dependencies.
  static let dependency: [String: String] = [
    "TG301": """
    shop/catalog.yaml:4:42: error: circle of modules: AUDIENCE -> PREDICTION -> CAMPAIGNS -> AUDIENCE [TG301]
      |
    4 |   AUDIENCE: { name: Audience, requires: [PREDICTION] }
      |                                          ^^^^^^^^^^ AUDIENCE requires PREDICTION
    5 |   CAMPAIGNS: { name: Campaigns, requires: [AUDIENCE] }
      |                                            -------- CAMPAIGNS requires AUDIENCE
    6 |   PREDICTION: { name: Prediction, requires: [CAMPAIGNS] }
      |                                              --------- PREDICTION requires CAMPAIGNS
      = help: remove one of these requirements; a module that merely works better with another does not require it
      = see: tollgate rules TG301

    1 error

    """,
    "TG302": """
    shop/catalog.yaml:4:34: error: module 'SELL' requires itself [TG302]
      |
    4 |   SELL: { name: Sell, requires: [SELL] }
      |                                  ^^^^ itself
      = help: remove 'SELL' here
      = see: tollgate rules TG302

    1 error

    """,
    "TG303": """
    shop/catalog.yaml:4:51: error: always-on module 'CORE' requires module 'SELL', which may be missing [TG303]
      |
    4 |   CORE: { name: Core, always_on: true, requires: [SELL] }
      |                                                   ^^^^ not always there
    5 |   SELL: { name: Sell }
      |   ---- 'SELL' is declared here
      = help: make 'SELL' always_on too, or remove it here
      = see: tollgate rules TG303

    1 error

    """,
    "TG304": """
    shop/catalog.yaml:4:57: error: always-on module 'CORE' waits for a configuration [TG304]
      |
    4 |   CORE: { name: Core, always_on: true, requires_config: true }
      |                                                         ^^^^ cannot wait
      = help: remove requires_config or always_on
      = see: tollgate rules TG304

    1 error

    """,
    "TG305": """
    shop/catalog.yaml:5:34: warning: module 'SELL' can never be enabled: it requires 'CORE', which is planned [TG305]
      |
    4 |   CORE: { name: Core, lifecycle: planned }
      |                                  ------- planned here
    5 |   SELL: { name: Sell, requires: [CORE] }
      |                                  ^^^^ planned, so never enabled
      = help: release 'CORE' first, or make 'SELL' wait too
      = see: tollgate rules TG305

    1 warning

    """,
    "TG306": """
    shop/catalog.yaml:5:42: note: circle of enhancements: AUDIENCE -> CAMPAIGNS -> AUDIENCE [TG306]
      |
    4 |   CAMPAIGNS: { name: Campaigns, enhances: [AUDIENCE] }
      |                                            -------- CAMPAIGNS enhances AUDIENCE
    5 |   AUDIENCE: { name: Audience, enhances: [CAMPAIGNS] }
      |                                          ^^^^^^^^^ AUDIENCE enhances CAMPAIGNS
      = help: nothing needs to change: what enhances switches nothing on or off
      = see: tollgate rules TG306

    1 note

    """,
    "TG307": """
    shop/catalog.yaml:11:17: note: circle of data flow: CAMPAIGNS -> EVENTS -> PREDICTION -> CAMPAIGNS [TG307]
       |
     6 |   PREDICTION: { name: Prediction, integrations: [{ with: EVENTS, flow: in }] }
       |                                                          ------ EVENTS sends data to PREDICTION
    ...
    10 |       - { with: PREDICTION, flow: in, name: Smart triggers }
       |                 ---------- PREDICTION sends data to CAMPAIGNS
    11 |       - { with: EVENTS, flow: out, name: Event logs }
       |                 ^^^^^^ CAMPAIGNS sends data to EVENTS
       = help: nothing needs to change: data may run in circles, and switches nothing on or off
       = see: tollgate rules TG307

    1 note

    """,
    "TG308": """
    shop/catalog.yaml:5:3: warning: nothing uses system 'SMS' [TG308]
      |
    5 |   SMS: { name: SMS gateway, kind: external }
      |   ^^^ never named
      = help: name it in uses or integrations of what stands on it, or remove it
      = see: tollgate rules TG308

    1 warning

    """,
  ]
}
