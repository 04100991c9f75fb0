import CatalogIR
import XCTest

/// Systems, data flow, enumerations, objectives and what modules say of themselves.
final class SystemTests: XCTestCase {
  func testEverythingAboutSystemsArrivesInTheCatalog() throws {
    let catalog = try catalog(
      """
      systems:
        CONTACTS: { name: Contacts Service, kind: service, summary: Who is who, aliases: [CRM_CONTACTS] }
        EVENTS: { kind: store, integrations: [{ with: CRM_CONTACTS, flow: in }] }
        MAIL: { name: { en: Mail, fr: Courriel } }
      modules:
        CAMPAIGNS:
          name: Campaigns
          uses: [CRM_CONTACTS, MAIL]
          integrations:
            - { with: AI, flow: both, name: Triggers, data: Scores ↔ Journeys }
            - { with: EVENTS, flow: out }
        AI: { name: AI }
      """)
    XCTAssertEqual(
      catalog.systems,
      [
        System(code: "CONTACTS", name: Text("Contacts Service"), summary: "Who is who", aliases: ["CRM_CONTACTS"]),
        System(
          code: "EVENTS", name: Text("EVENTS"), kind: .store,
          integrations: [Integration(partner: .system(ID(0)), flow: .in)]),
        System(
          code: "MAIL",
          name: try XCTUnwrap(
            Text(renderings: [.init(language: "en", text: "Mail"), .init(language: "fr", text: "Courriel")]))),
      ])
    XCTAssertEqual(
      catalog.modules[0].landscape,
      Module.Landscape(
        uses: [ID(0), ID(2)],
        integrations: [
          Integration(partner: .module(ID(1)), flow: .both, name: Text("Triggers"), data: "Scores ↔ Journeys"),
          Integration(partner: .system(ID(1)), flow: .out),
        ]))
    XCTAssertEqual(catalog.checkInvariants(), [])
  }

  func testWhatAModuleSaysOfItselfArrivesInTheCatalog() throws {
    let catalog = try catalog(
      """
      modules:
        CAMPAIGNS:
          name: Campaigns
          slug: mail-campaigns-2
          category: marketing
          icon: 📣
          version: 1.0
          sort_order: 10
          enhances: [AI]
          inputs: [Segment IDs, "Templates"]
          outputs: [Journeys]
          tables: { campaigns: what is sent, journeys: a graph }
        AI:
          name: AI
          tables: [models, predictions]
          features: { churn: Churn, scores: { name: Scores, default: DISABLED } }
      limits:
        mails: { module: CAMPAIGNS, unit: mails, per: week, at_most: 3, each: contact }
      """)
    XCTAssertEqual(
      catalog.modules[0].profile,
      Module.Profile(slug: "mail-campaigns-2", category: "marketing", icon: "📣", version: "1.0", sortOrder: 10))
    XCTAssertEqual(
      catalog.modules[0].landscape,
      Module.Landscape(
        enhances: [ID(1)], inputs: ["Segment IDs", "Templates"], outputs: ["Journeys"],
        tables: [
          OwnedTable(name: "campaigns", summary: "what is sent"), OwnedTable(name: "journeys", summary: "a graph"),
        ]))
    XCTAssertEqual(catalog.modules[1].landscape.tables.map(\.name), ["models", "predictions"])
    XCTAssertEqual(
      catalog.features,
      [
        Feature(code: "churn", name: Text("Churn"), module: ID(1)),
        Feature(code: "scores", name: Text("Scores"), module: ID(1), enabledByDefault: false),
      ])
    XCTAssertEqual(catalog.limits.map(\.each), ["contact"])
  }

  func testEnumerationsAndObjectivesArriveInTheCatalog() throws {
    let catalog = try catalog(
      """
      systems: { EVENTS: { kind: store, aliases: [EVENT_LOG] } }
      modules: { CAMPAIGNS: { name: Campaigns } }
      enumerations:
        NODE_TYPE:
          module: CAMPAIGNS
          name: Node types
          values: { TRIGGER: { name: Trigger, summary: Entry point, example: Contact created }, WAIT: Delay }
        PROVIDER: { values: [SENDGRID, AWS_SES] }
      objectives:
        INGESTION: { of: EVENT_LOG, name: Ingestion, within_ms: 100, load: 100k contacts }
        STEP: { of: CAMPAIGNS, at_least: 10000, unit: steps, per: second }
      """)
    XCTAssertEqual(
      catalog.enumerations,
      [
        Enumeration(
          code: "NODE_TYPE", name: Text("Node types"), module: ID(0),
          values: [
            .init(code: "TRIGGER", name: Text("Trigger"), summary: "Entry point", example: "Contact created"),
            .init(code: "WAIT", name: Text("Delay")),
          ]),
        Enumeration(code: "PROVIDER", values: [.init(code: "SENDGRID"), .init(code: "AWS_SES")]),
      ])
    XCTAssertEqual(
      catalog.objectives,
      [
        Objective(
          code: "INGESTION", name: Text("Ingestion"), subject: .system(ID(0)), withinMilliseconds: 100,
          load: "100k contacts"),
        Objective(
          code: "STEP", subject: .module(ID(0)),
          throughput: .init(atLeast: 10_000, unit: "steps", period: .second)),
      ])
  }

  func testModulesOfALaterPhaseAreNotReleased() throws {
    let catalog = try catalog(
      """
      phase: 2
      modules:
        NOW: { name: Now, phase: 2 }
        LATER: { name: Later, phase: 3 }
        GONE: { name: Gone, phase: 1, lifecycle: retired }
        EVER: { name: Ever }
      """)
    XCTAssertEqual(catalog.phase, 2)
    XCTAssertEqual(catalog.modules.map(\.isReleased), [true, false, false, true])
    XCTAssertEqual(catalog.modules.map(\.phase), [2, 3, 1, nil])
  }

  func testModuleOfThisPhaseThatRequiresOneOfALaterPhaseIsReported() throws {
    XCTAssertEqual(
      try findings(
        """
        phase: 1
        modules:
          PACING: { name: Pacing, requires: [FORECAST] }
          FORECAST: { name: Forecast, phase: 2, requires: [TRENDS] }
          TRENDS: { name: Trends, phase: 3 }
        packs: { SHOP: { name: Shop, modules: [PACING, FORECAST, TRENDS] } }
        """),
      "5:38 TG305 module 'PACING' can never be enabled: it requires 'FORECAST', which is of phase 2")
  }

  func testModulesOfALaterPhaseNeedNoPack() throws {
    XCTAssertEqual(
      try findings(
        """
        phase: 1
        modules: { SELL: { name: Sell }, FORECAST: { name: Forecast, phase: 2 } }
        packs: { SHOP: { name: Shop, modules: [SELL] } }
        """), "")
  }

  func testUnknownNamesAroundModules() throws {
    XCTAssertEqual(
      try findings(
        """
        systems: { MAIL: { integrations: [{ with: SEL, flow: in }] } }
        modules:
          SELL: { name: Sell, enhances: [SEL], uses: [MAYL], integrations: [{ with: MAYL, flow: out }] }
        enumerations: { NODE: { module: MAIL, values: [A] } }
        objectives: { SPEED: { of: MAYL, within_ms: 1 } }
        """),
      """
      3:43 TG201 system MAIL names module or system 'SEL', which nothing declares
      5:34 TG201 module SELL names module 'SEL', which nothing declares
      5:47 TG201 module SELL names system 'MAYL', which nothing declares
      5:77 TG201 module SELL names module or system 'MAYL', which nothing declares
      6:33 TG201 enumeration NODE names module 'MAIL', which is a system
      7:28 TG201 objective SPEED names module or system 'MAYL', which nothing declares
      """)
  }

  func testNamesTakenByOthers() throws {
    XCTAssertEqual(
      try findings(
        """
        systems:
          MAIL: { aliases: [SELL, MAILER, MAILER, MAIL] }
          SELL: {}
          POST: { aliases: [MAILER, BANK] }
        connections: { BANK: { name: Bank } }
        modules:
          SELL: { name: Sell, uses: [MAILER, POST, MAIL, MAIL, SELL], tables: [a, a] }
        enumerations:
          STRING: { values: [A_B, A__B, A_B] }
          NODE_TYPE: { values: [on, ON] }
          Node_Type: { values: [A] }
          NODE__TYPE: { values: [A] }
          SHOP_CATALOG: { values: [A] }
        """),
      """
      4:21 TG206 alias 'SELL' of system 'MAIL' stands for a module already
      4:35 TG205 'MAILER' stands twice in aliases of system MAIL
      4:43 TG206 alias 'MAIL' of system 'MAIL' stands for a system already
      6:21 TG206 alias 'MAILER' of system 'POST' stands for a system already
      6:29 TG206 alias 'BANK' of system 'POST' stands for a connection already
      9:3 TG202 module 'SELL' is declared a second time
      9:50 TG205 'MAIL' stands twice in uses of module SELL
      9:75 TG205 'a' stands twice in tables of module SELL
      11:3 TG209 enumeration 'STRING' becomes 'String' in generated code, which means something else there
      11:27 TG204 value 'A__B' becomes 'aB' in generated Swift, as 'A_B' does
      11:33 TG205 'A_B' stands twice in values of enumeration STRING
      12:29 TG203 value 'ON' differs from 'on' by case alone
      13:3 TG203 enumeration 'Node_Type' differs from 'NODE_TYPE' by case alone
      14:3 TG204 enumeration 'NODE__TYPE' becomes 'NodeType' in generated Swift, as 'NODE_TYPE' does
      15:3 TG209 enumeration 'SHOP_CATALOG' becomes 'ShopCatalog' in generated code, which means something else there
      """)
  }

  func testWhatEnhancesOrSendsToItselfIsReported() throws {
    XCTAssertEqual(
      try findings(
        """
        systems: { MAIL: { aliases: [MAILER], integrations: [{ with: MAILER, flow: in }] } }
        modules: { SELL: { name: Sell, enhances: [SELL], integrations: [{ with: SELL, flow: both }] } }
        """),
      """
      3:62 TG302 system 'MAIL' exchanges data with itself
      4:43 TG302 module 'SELL' enhances itself
      4:73 TG302 module 'SELL' exchanges data with itself
      """)
  }

  func testKnotOfCirclesOfDataIsOneNoteAndAnExchangeIsNone() throws {
    XCTAssertEqual(
      try findings(
        """
        systems: { EVENTS: { integrations: [{ with: AI, flow: out }] } }
        modules:
          AI: { name: AI, integrations: [{ with: JOURNEYS, flow: out }, { with: CHANNELS, flow: both }] }
          JOURNEYS: { name: Journeys, integrations: [{ with: EVENTS, flow: out }, { with: CHANNELS, flow: out }] }
          CHANNELS: { name: Channels, integrations: [{ with: JOURNEYS, flow: out }] }
        """),
      "5:42 TG307 circle of data flow: AI -> JOURNEYS -> EVENTS -> AI")
  }
}
