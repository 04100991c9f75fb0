/// The keys of the ledger.
extension Shape {
  static let ledgerKeys = [
    LanguageKey(
      "round", .integer(1...1_000_000),
      "Counts releases: what went in an earlier round is no longer known to generated code."),
    LanguageKey("modules", numbers, "The numbers of modules."),
    LanguageKey("features", numbers, "The numbers of features."),
    LanguageKey("packs", numbers, "The numbers of packs."),
    LanguageKey("capabilities", numbers, "The numbers of capabilities."),
    LanguageKey("limits", numbers, "The numbers of limits."),
  ]

  private static let numbers = ValueForm.codes(.either([number, .shape(.retiredCode), .shape(.renamedCode)]))
  private static let number = ValueForm.integer(1...2_147_483_647)

  static let retiredCodeKeys = [
    LanguageKey("number", number, "Its number, which no other code ever gets.", required: true),
    LanguageKey("retired", .text, "Why it is gone.", required: true),
    LanguageKey("instead", .code, "The code to turn to."),
    LanguageKey("round", .integer(1...1_000_000), "The round in which it went."),
  ]

  static let renamedCodeKeys = [
    LanguageKey("renamed", .code, "What it is called now.", required: true),
    LanguageKey("round", .integer(1...1_000_000), "The round in which it was renamed."),
  ]
}
