import CatalogIR
import Tollgate

/// A small catalog of modules amid systems.
let studio = Catalog(
  code: "studio", phase: 1,
  connections: [Connection(code: "BANK", name: Text("Bank"))],
  systems: [
    System(
      code: "EVENTS", name: Text("Event store"), kind: .store, aliases: ["EVENT_LOG"],
      integrations: [Integration(partner: .module(ID(1)), flow: .out, data: "Events → Scores")]),
    System(code: "MAIL", name: Text("Mail \"provider\""), kind: .external, summary: "Sends"),
    System(code: "PROFILES", name: Text("Profiles")),
  ],
  modules: [
    Module(
      code: "CAMPAIGNS", name: Text("Campaigns"), summary: "Journeys \"across\"\nchannels", requires: [ID(1)],
      connections: [ID(0)],
      profile: Module.Profile(slug: "campaigns", category: "marketing", icon: "📣", version: "1.0.0", sortOrder: 10),
      landscape: Module.Landscape(
        uses: [ID(0), ID(2)], inputs: ["Segment IDs"], outputs: ["Journeys", "Metrics"],
        tables: [OwnedTable(name: "campaigns"), OwnedTable(name: "journeys", summary: "a graph")],
        integrations: [
          Integration(partner: .system(ID(0)), flow: .out, name: Text("Logging"), data: "Steps"),
          Integration(partner: .system(ID(0)), flow: .out, name: Text("Auditing")),
          Integration(partner: .system(ID(1)), flow: .both),
        ])),
    Module(
      code: "AI", name: Text("Scores"), phase: 2, isInPhase: false, profile: Module.Profile(slug: "ai"),
      landscape: Module.Landscape(
        enhances: [ID(0)],
        integrations: [Integration(partner: .module(ID(0)), flow: .out, data: "Scores | \"hints\"")])),
  ],
  limits: [
    Limit(code: "MAILS", unit: "mails", kind: .counter(.week), module: ID(0), figure: 3, each: "contact"),
    Limit(code: "SEATS", kind: .gauge, module: ID(0)),
  ],
  enumerations: [
    Enumeration(
      code: "NODE_TYPE", name: Text("Node types"), module: ID(0),
      values: [
        Enumeration.Value(code: "TRIGGER", name: Text("Trigger"), summary: "Entry point", example: "Contact created"),
        Enumeration.Value(code: "DEFAULT"),
      ]),
    Enumeration(code: "PROVIDER", values: [Enumeration.Value(code: "AWS_SES")]),
  ],
  objectives: [
    Objective(
      code: "STEP", name: Text("Step"), subject: .module(ID(0)), withinMilliseconds: 500, load: "100k contacts",
      throughput: Objective.Throughput(atLeast: 10_000, unit: "steps", period: .second)),
    Objective(code: "INGESTION", subject: .system(ID(0)), withinMilliseconds: 100),
  ])
