import Diagnostics

/// The keys of what a catalog sells and switches.
extension Shape {
  static let fileKeys = [
    LanguageKey("tollgate", .integer(1...1), "The version of the language."),
    LanguageKey("catalog", .code, "Names the generated code; the folder's name if it is left out."),
    LanguageKey("summary", .text, "What the catalog is about."),
    LanguageKey("api_base", .text, "Requests below it are calls of the API, all others are pages."),
    LanguageKey("fold_case", .boolean, "Whether the server behind takes /Orders for /orders."),
    LanguageKey("phase", .integer(0...1000), "The phase that the product is in; modules of a later one are off."),
    LanguageKey("notice_days", .integer(1...366), "How many days before an end a customer is told."),
    LanguageKey("statuses", .codes(.shape(.status)), "The statuses of a customer's subscription."),
    LanguageKey("connections", .codes(.shape(.connection)), "What a customer sets up outside."),
    LanguageKey("systems", .codes(.shape(.system)), "What modules stand on."),
    LanguageKey("modules", .codes(.shape(.module)), "What is switched on and off as a whole."),
    LanguageKey("features", .codes(.either([.name(.module), .shape(.feature)])), "Finer switches inside modules."),
    LanguageKey("limits", .codes(.shape(.limit)), "Numbers that a customer may not pass."),
    LanguageKey("packs", .codes(.shape(.pack)), "What is sold."),
    LanguageKey("capabilities", .codes(.either([.text, .shape(.capability)])), "What a user may do."),
    LanguageKey("roles", .codes(.shape(.role)), "Sets of capabilities."),
    LanguageKey("navigation", .codes(.either([.text, .shape(.group)])), "The headings of the menu."),
    LanguageKey(
      "pages", .mapping(.either([.name(.module), .shape(.page)])),
      "Paths of the browser and what they ask for; a path takes everything below it."),
    LanguageKey(
      "api", .mapping(.either([.name(.module), .shape(.apiRoute)])),
      "Calls below api_base and what they ask for; with a method before the path for that method alone."),
    LanguageKey("enumerations", .codes(.shape(.enumeration)), "Closed lists of values that handlers know."),
    LanguageKey("objectives", .codes(.shape(.objective)), "How fast modules and systems are."),
    LanguageKey("rollouts", .codes(.shape(.rollout)), "What is logged before it blocks."),
    LanguageKey("expectations", .mapping(.shape(.expectation)), "Tests of the catalog, run by tollgate test."),
    LanguageKey("waivers", .list(.shape(.waiver)), "Findings and changes that are let stand until a day."),
    LanguageKey(
      "ledger", .shape(.ledger), "Every code that was ever used, with its number; tollgate generate keeps it."),
  ]

  /// What everything with a number may say.
  private static let was = LanguageKey("was", .code, "The code that it had before; its number stays.")

  static let statusKeys = [
    LanguageKey("grants", .boolean, "Whether a customer has its packs in this status.", required: true),
    LanguageKey("grace_days", .integer(0...3660), "For how many days past the end it still grants."),
  ]

  static let connectionKeys = [
    LanguageKey("name", .localized, "What people call it.", required: true),
    LanguageKey("setup", .text, "What a customer is told to do."),
    LanguageKey("requires", .names(.connection), "Connections that it needs."),
  ]

  static let moduleKeys =
    [
      LanguageKey("name", .localized, "What people call it.", required: true),
      was,
      LanguageKey("summary", .text, "What it is for."),
      LanguageKey("lifecycle", .lifecycle, "Planned and retired modules are off."),
      LanguageKey("always_on", .boolean, "Whether every customer has it."),
      LanguageKey("default", .standard, "Whether customers have it without a pack."),
      LanguageKey("requires_config", .boolean, "Whether it is off until it is configured."),
      LanguageKey(
        "configuration", .shape(.configuration), "What its configuration must look like: a part of JSON Schema."),
      LanguageKey("requires", .names(.requirement), "Modules and connections without which it is off."),
      LanguageKey("can", .names(.capability), "What a user needs for anything in it."),
      LanguageKey(
        "features", .either([.list(.code), .codes(.either([.text, .shape(.moduleFeature)]))]),
        "Finer switches inside it."),
      LanguageKey("phase", .integer(0...1000), "Off until the catalog is in this phase."),
    ] + moduleProfileKeys

  private static let moduleProfileKeys = [
    LanguageKey("slug", .pattern("^[a-z0-9]+(-[a-z0-9]+)*$"), "Its name in addresses."),
    LanguageKey("category", .text, "Where shops show it."),
    LanguageKey("icon", .text, "The icon that menus show."),
    LanguageKey("version", .text, "The version that shops show."),
    LanguageKey("sort_order", .integer(0...1_000_000), "Its place in menus and shops."),
    LanguageKey("enhances", .names(.module), "Modules that it makes better; switches nothing on or off."),
    LanguageKey("uses", .names(.system), "Systems it stands on."),
    LanguageKey("inputs", .list(.text), "What goes in."),
    LanguageKey("outputs", .list(.text), "What comes out."),
    LanguageKey("tables", .either([.list(.text), .mapping(.text)]), "Tables that it owns."),
    LanguageKey("integrations", .list(.shape(.integration)), "Flows of data between it and others."),
  ]

  static let moduleFeatureKeys = [
    LanguageKey("name", .localized, "What people call it."),
    was,
    LanguageKey("summary", .text, "What it is for."),
    LanguageKey("lifecycle", .lifecycle, "Planned and retired features are off."),
    LanguageKey("default", .standard, "Whether it is on where its module is."),
    LanguageKey(
      "unlocked_by", .either([.names(.requirement), .shape(.alternatives)]),
      "Modules and connections that it waits for: all of a list, or one of any."),
    LanguageKey("checked_in", .inCode, "Handlers ask for it, so that no route must."),
  ]

  static let featureKeys =
    [LanguageKey("module", .name(.module), "The module that it belongs to.", required: true)] + moduleFeatureKeys

  static let alternativesKeys = [
    LanguageKey("any", .list(.name(.requirement), isEmpty: false), "One of these is enough.", required: true)
  ]

  static let limitKeys = [
    LanguageKey("module", .name(.module), "The module that it belongs to.", required: true),
    LanguageKey("name", .localized, "What people call it."),
    was,
    LanguageKey("unit", .text, "What is counted."),
    LanguageKey(
      "per", .choice(["day", "week", "month", "quarter", "year"]),
      "After which period the count starts again; a number held now if it is left out."),
    LanguageKey("at_most", .count, "The figure of a customer whose pack says none."),
    LanguageKey("each", .text, "What it is counted for one by one."),
    LanguageKey("checked_in", .inCode, "Handlers ask for it, so that no route must."),
  ]

  static let packKeys = [
    LanguageKey("name", .localized, "What people call it.", required: true),
    was,
    LanguageKey("for", .text, "Whom it is made for."),
    LanguageKey("on_sale", .boolean, "Whether it is still sold."),
    LanguageKey("price", .shape(.price), "What it costs."),
    LanguageKey("extends", .name(.pack), "The pack of which it has everything."),
    LanguageKey("modules", .names(.module), "The modules that it adds."),
    LanguageKey("without", .names(.packContent), "Modules and limits that it takes away."),
    LanguageKey("limits", .named(.limit, .count), "Figures of limits."),
    LanguageKey("configuration", .named(.module, .anything), "Configurations of modules."),
  ]

  static let priceKeys = [
    LanguageKey("amount", .count, "In the currency's smallest unit: 1990 for 19.90 EUR.", required: true),
    LanguageKey("currency", .pattern("^[A-Z]{3}$"), "Its ISO 4217 code, such as EUR.", required: true),
    LanguageKey(
      "cycle", .choice(["MONTHLY", "QUARTERLY", "YEARLY", "CUSTOM"]), "How often it is paid.", required: true),
  ]

  static let capabilityKeys = [
    LanguageKey("name", .localized, "What people call it.", required: true),
    was,
    LanguageKey("checked_in", .inCode, "Handlers ask for it, so that no route must."),
  ]

  static let roleKeys = [
    LanguageKey("name", .localized, "What people call it.", required: true),
    LanguageKey("includes", .names(.role), "Roles whose capabilities it has too."),
    LanguageKey("can", .either([.names(.capability), .choice(["*"])]), "Its capabilities; \"*\" for all."),
  ]
}
