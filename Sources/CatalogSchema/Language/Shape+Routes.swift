import Diagnostics

/// The keys of pages, calls and the menu.
extension Shape {
  static let groupKeys = [
    LanguageKey("name", .localized, "What people read.", required: true),
    LanguageKey("inside", .name(.group), "The heading that it stands under."),
  ]

  static let pageKeys =
    routeKeys + [
      LanguageKey(
        "menu", .either([.name(.group), .choice(["none"]), .list(.name(.group), isEmpty: false)]),
        "The heading of the menu that it stands under, or none.")
    ] + entryKeys + [
      calls,
      LanguageKey("read", .either([.name(.module), .shape(.action)]), "What looking at it asks for."),
      LanguageKey("manage", .either([.name(.module), .shape(.action)]), "What changing things on it asks for."),
      LanguageKey("actions", .codes(.either([.name(.module), .shape(.action)])), "Actions of your own."),
    ]

  static let actionKeys = entryKeys + [calls]
  static let apiRouteKeys = routeKeys + entryKeys

  private static let routeKeys = [
    LanguageKey("exact", .boolean, "Whether the path ends here, so that nothing below it is meant."),
    LanguageKey("name", .localized, "What people call it."),
  ]

  private static let entryKeys = [
    LanguageKey("module", .name(.module), "The module that must be enabled."),
    LanguageKey("any", .list(.name(.module), isEmpty: false), "One of these modules is enough."),
    LanguageKey("feature", .name(.feature), "The feature that must be on."),
    LanguageKey("can", .names(.capability), "What the user must be able to do."),
    LanguageKey("public", .text, "Why everybody may pass, without a tenant."),
    LanguageKey(
      "consumes", .either([.name(.limit), .named(.limit, .positive)]), "What one request uses up of limits."),
  ]

  private static let calls = LanguageKey(
    "calls", .list(.text), "The calls of the API that it makes, such as POST /payments.")
}

/// The keys of what surrounds the modules.
extension Shape {
  static let systemKeys = [
    LanguageKey("name", .localized, "What people call it."),
    LanguageKey("kind", .choice(["service", "store", "external"]), "What it is."),
    LanguageKey("summary", .text, "What it is for."),
    LanguageKey("aliases", .list(.code), "Codes that may stand for its own."),
    LanguageKey("integrations", .list(.shape(.integration)), "Flows of data between it and others."),
  ]

  static let integrationKeys = [
    LanguageKey("with", .name(.partner), "The module or system on the other side.", required: true),
    LanguageKey("flow", .choice(["in", "out", "both"]), "Which way data flows, as seen from here.", required: true),
    LanguageKey("name", .localized, "What people call it."),
    LanguageKey("data", .text, "What flows."),
  ]

  static let enumerationKeys = [
    LanguageKey("module", .name(.module), "The module whose handlers know it."),
    LanguageKey("name", .localized, "What people call it."),
    LanguageKey(
      "values", .either([.list(.code, isEmpty: false), .codes(.either([.text, .shape(.value)]))]),
      "Its values.", required: true),
  ]

  static let valueKeys = [
    LanguageKey("name", .localized, "What people call it."),
    LanguageKey("summary", .text, "What it means."),
    LanguageKey("example", .text, "An example."),
  ]

  static let objectiveKeys = [
    LanguageKey("of", .name(.partner), "The module or system that promises it.", required: true),
    LanguageKey("name", .localized, "What people call it."),
    LanguageKey("within_ms", .positive, "The longest time it takes, in milliseconds."),
    LanguageKey("load", .text, "Under which load."),
    LanguageKey("at_least", .positive, "How many units it does each period."),
    LanguageKey("unit", .text, "What is counted."),
    LanguageKey("per", .choice(["second", "minute", "hour"]), "The period."),
  ]

  static let configurationKeys = [
    LanguageKey("type", .anything, "object, array, string, integer or boolean; said everywhere.", required: true),
    LanguageKey("title", .anything, "What people call it."),
    LanguageKey("description", .anything, "What it is for."),
    LanguageKey("properties", .anything, "The names of an object, with a schema each."),
    LanguageKey("required", .anything, "The names that must be there."),
    LanguageKey("additionalProperties", .anything, "Whether other names may be there; false if it is left out."),
    LanguageKey("items", .anything, "The schema of a list's items."),
    LanguageKey("enum", .anything, "The allowed values."),
    LanguageKey("default", .anything, "The value where nothing else says one."),
    LanguageKey("minimum", .anything, "The smallest number."),
    LanguageKey("maximum", .anything, "The largest number."),
    LanguageKey("minLength", .anything, "The shortest text, in characters."),
    LanguageKey("maxLength", .anything, "The longest text, in characters."),
  ]
}
