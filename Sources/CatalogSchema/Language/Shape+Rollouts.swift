import Diagnostics
import Tollgate

/// The keys of rollouts.
extension Shape {
  static let rolloutKeys = [
    LanguageKey(
      "mode", .choice(["shadow", "enforce"]), "Whether refusals are only logged, or stand.", required: true),
    LanguageKey("all", .boolean, "Whether it is about everything that no other rollout names."),
    LanguageKey("modules", .names(.module), "The modules that it is about."),
    LanguageKey("pages", .list(.text), "The pages that it is about, as they stand in their section."),
    LanguageKey("api", .list(.text), "The API routes that it is about, as they stand in their section."),
    LanguageKey("by", .text, "Who has decided it.", required: true),
    LanguageKey("reason", .text, "Why.", required: true),
    LanguageKey("until", .day, "The last day of a shadow, in UTC."),
    LanguageKey("promote_after", .shape(.promotion), "What shadow-report wants to see of a route in a shadow."),
    LanguageKey("explained", .list(.shape(.explanation)), "Refusals in a shadow that are meant."),
  ]

  static let promotionKeys = [
    LanguageKey("requests", .integer(1...1_000_000_000_000), "How many requests it must take."),
    LanguageKey("days", .integer(1...3660), "Over how many days it must take them."),
  ]

  static let explanationKeys = [
    LanguageKey("page", .text, "The page, as it stands in its section."),
    LanguageKey("api", .text, "The API route, as it stands in its section."),
    LanguageKey("reason", .choice(Reason.refusals.map(\.code)), "Why it is refused.", required: true),
    LanguageKey("because", .text, "Why that is meant.", required: true),
  ]
}
