extension Rule {
  static let enhancementCircle = Rule(
    "TG306", .note, "circle of enhancements",
    purpose: "Checks that modules do not enhance one another in a circle; such a circle is allowed, and worth knowing.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CAMPAIGNS: { name: Campaigns, enhances: [AUDIENCE] }
        AUDIENCE: { name: Audience, enhances: [CAMPAIGNS] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CAMPAIGNS: { name: Campaigns }
        AUDIENCE: { name: Audience, enhances: [CAMPAIGNS] }

      """))

  static let flowCircle = Rule(
    "TG307", .note, "circle of data flow",
    purpose: "Checks that data does not come back to where it started; such a circle is allowed, and worth knowing.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      systems:
        EVENTS: { name: Event store, kind: store }
      modules:
        PREDICTION: { name: Prediction, integrations: [{ with: EVENTS, flow: in }] }
        CAMPAIGNS:
          name: Campaigns
          integrations:
            - { with: PREDICTION, flow: in, name: Smart triggers }
            - { with: EVENTS, flow: out, name: Event logs }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      systems:
        EVENTS: { name: Event store, kind: store }
      modules:
        PREDICTION: { name: Prediction, integrations: [{ with: EVENTS, flow: in }] }
        CAMPAIGNS:
          name: Campaigns
          integrations:
            - { with: PREDICTION, flow: in, name: Smart triggers }

      """))

  static let systemUnused = Rule(
    "TG308", .warning, "system that nothing uses",
    purpose: "Checks that every system is used, exchanges data, or has an objective.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      systems:
        MAIL: { name: Mail provider, kind: external }
        SMS: { name: SMS gateway, kind: external }
      modules:
        CHANNELS: { name: Channels, uses: [MAIL] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      systems:
        MAIL: { name: Mail provider, kind: external }
        SMS: { name: SMS gateway, kind: external }
      modules:
        CHANNELS: { name: Channels, uses: [MAIL, SMS] }

      """))
}
