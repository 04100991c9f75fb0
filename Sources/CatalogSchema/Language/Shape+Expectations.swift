import Diagnostics
import Tollgate

/// The keys of expectations and waivers.
extension Shape {
  static let expectationKeys = [
    LanguageKey("given", .shape(.given), "The tenant, the user and the time."),
    LanguageKey("each", .shape(.axes), "What takes several values in turn; it holds for every combination."),
    LanguageKey(
      "allow", .either([.list(.text), .mapping(.shape(.allowed))]),
      "What passes: GET /path, POST /path, GET /path action, module CODE, feature CODE."),
    LanguageKey("deny", .mapping(.either([.choice(reasons), .shape(.denied)])), "What is refused, with the reason."),
    LanguageKey("modules", .names(.module), "Exactly these modules are enabled."),
    LanguageKey("features", .names(.feature), "Exactly these features are on."),
    LanguageKey("pages", .list(.text), "Exactly these pages pass."),
    LanguageKey("api", .list(.text), "Exactly these API routes pass."),
    LanguageKey("navigation", .names(.group), "Exactly these headings show."),
    LanguageKey("expiring", .names(.module), "Exactly these modules end within notice_days."),
    LanguageKey("flows", .list(.text), "Flows of data that are declared: SOURCE -> TARGET."),
  ]

  static let givenKeys =
    subscription + [
      LanguageKey("assignments", .list(.shape(.assignment)), "Several packs."),
      LanguageKey("enterprise_overrides", .named(.module, row), "Rows of the enterprise for modules."),
      LanguageKey("store_overrides", .named(.module, row), "Rows of the store for modules."),
      LanguageKey("enterprise_feature_overrides", .named(.feature, row), "Rows of the enterprise for features."),
      LanguageKey("store_feature_overrides", .named(.feature, row), "Rows of the store for features."),
      LanguageKey("connections", .names(.connection), "What is set up outside."),
      LanguageKey("configured", .names(.module), "Modules that are configured."),
      LanguageKey("limits", .named(.limit, .count), "Figures of the tenant's own."),
      LanguageKey("usage", .named(.limit, .count), "What is used up."),
      LanguageKey("timezone", .text, "The tenant's time zone, such as Europe/Paris."),
      LanguageKey("at", .text, "A day, or an instant in quotes.", required: true),
      LanguageKey("roles", .names(.role), "The user's roles."),
      LanguageKey(
        "capabilities", .either([.names(.capability), .choice(["*"])]), "The user's capabilities; \"*\" for all."),
      LanguageKey("tenant", .boolean, "Whether there is a tenant at all."),
    ]

  static let assignmentKeys =
    [LanguageKey("pack", .name(.pack), "The pack.", required: true)] + subscription.dropFirst()

  private static let subscription = [
    LanguageKey("pack", .name(.pack), "The pack."),
    LanguageKey("status", .name(.status), "The status of the subscription."),
    LanguageKey("starts_on", .text, "The first day."),
    LanguageKey("ends_on", .text, "The last day."),
  ]

  private static let row = ValueForm.either([.choice(states), .shape(.override)])
  private static let states = ["ENABLED", "DISABLED", "INHERIT"]

  static let overrideKeys = [
    LanguageKey("state", .choice(states), "What the row says.", required: true),
    LanguageKey("starts_on", .text, "The first day."),
    LanguageKey("ends_on", .text, "The last day."),
    LanguageKey("expires_at", .text, "The instant when it ends."),
    LanguageKey("locked", .boolean, "Whether it comes before the rows of stores."),
  ]

  static let axesKeys = [
    LanguageKey("pack", .list(.name(.pack), isEmpty: false), "The pack, one after the other."),
    LanguageKey("status", .list(.name(.status), isEmpty: false), "The status, one after the other."),
    LanguageKey("role", .list(.name(.role), isEmpty: false), "The role, one after the other."),
  ]

  static let allowedKeys = [
    LanguageKey("module", .name(.module), "The module that decides."),
    LanguageKey("feature", .name(.feature), "The feature that decides."),
    LanguageKey("limit", .name(.limit), "The limit that decides."),
    LanguageKey("used", .count, "What is used up of the limit."),
    LanguageKey("remaining", .count, "What remains of it."),
    LanguageKey("resets_at", .text, "When it starts anew."),
    LanguageKey("source", .choice(GrantSource.allCases.map(\.rawValue)), "Where the grant comes from."),
  ]

  static let deniedKeys =
    [
      LanguageKey("reason", .choice(reasons), "Why it is refused.", required: true),
      LanguageKey("missing", .names(.unmet), "What is missing."),
      LanguageKey("granting_packs", .names(.pack), "The packs that would grant it."),
    ] + allowedKeys

  private static let reasons = Reason.refusals.map(\.code)

  static let waiverKeys = [
    LanguageKey("code", .pattern("^T[DG][0-9]{3}$"), "The rule whose finding or change stands.", required: true),
    LanguageKey("entity", .text, "What it is about: a code, a page or an API route.", required: true),
    LanguageKey("reason", .text, "Why it may stand.", required: true),
    LanguageKey("until", .day, "The last day on which it may.", required: true),
  ]
}
