/// The rules about what stays when codes come and go.
extension Rule {
  static let ledger: [Rule] = [
    codeReused, numberUsedTwice, codeUnlisted, codeGone, formerCodeUnknown, formerCodeInUse, formerCodeTaken,
    renamedToNothing,
  ]

  static let codeReused = Rule(
    "TG221", .error, "code used again",
    purpose: "Checks that no code that was retired or renamed is declared again.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      ledger:
        modules:
          CASH: { number: 1204, retired: nobody bought it }
          SELL: 577
        packs:
          STARTER: 409

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        TILL: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, TILL] }
      ledger:
        modules:
          CASH: { number: 1204, retired: nobody bought it }
          SELL: 577
          TILL: 1688
        packs:
          STARTER: 409

      """))

  static let numberUsedTwice = Rule(
    "TG222", .error, "number used twice",
    purpose: "Checks that no two codes of a kind have one number, as after two branches that have been merged.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      ledger:
        modules:
          CASH: 577
          SELL: 577
        packs:
          STARTER: 409

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      ledger:
        modules:
          CASH: 1204
          SELL: 577
        packs:
          STARTER: 409

      """))

  static let codeUnlisted = Rule(
    "TG223", .note, "code without a number",
    purpose: "Checks that every code has its number in the ledger, where the catalog has one.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      ledger:
        modules:
          SELL: 577
        packs:
          STARTER: 409

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        CASH: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, CASH] }
      ledger:
        modules:
          CASH: 1204
          SELL: 577
        packs:
          STARTER: 409

      """))

  static let codeGone = Rule(
    "TG224", .error, "code gone without a word",
    purpose: "Checks that the ledger says of every code that is no longer declared why it is gone, or what "
      + "it is called now.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      ledger:
        modules:
          CASH: 1204
          SELL: 577
        packs:
          STARTER: 409

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      ledger:
        modules:
          CASH: { number: 1204, retired: nobody bought it }
          SELL: 577
        packs:
          STARTER: 409

      """))

  static let formerCodeUnknown = Rule(
    "TG225", .error, "unknown former code",
    purpose: "Checks that every code which something says it had before is in the ledger.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell, was: SALES }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      ledger:
        modules:
          SELL: 577
        packs:
          STARTER: 409

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      ledger:
        modules:
          SELL: 577
        packs:
          STARTER: 409

      """))

  static let formerCodeInUse = Rule(
    "TG226", .error, "former code in use",
    purpose: "Checks that no code which something says it had before is declared still.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        TILL: { name: Till, was: SELL }
      packs:
        STARTER: { name: Starter, modules: [SELL, TILL] }
      ledger:
        modules:
          SELL: 577
        packs:
          STARTER: 409

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        TILL: { name: Till, was: CASH }
      packs:
        STARTER: { name: Starter, modules: [SELL, TILL] }
      ledger:
        modules:
          CASH: { renamed: TILL }
          SELL: 577
          TILL: 1204
        packs:
          STARTER: 409

      """))

  static let formerCodeTaken = Rule(
    "TG227", .error, "former code taken",
    purpose: "Checks that a code's number is taken over by one other alone, by none if it was retired, and "
      + "by none that has a number itself.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        TILL: { name: Till, was: CASH }
      packs:
        STARTER: { name: Starter, modules: [SELL, TILL] }
      ledger:
        modules:
          CASH: { number: 1204, retired: nobody bought it }
          SELL: 577
          TILL: 1688
        packs:
          STARTER: 409

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
        TILL: { name: Till }
      packs:
        STARTER: { name: Starter, modules: [SELL, TILL] }
      ledger:
        modules:
          CASH: { number: 1204, retired: nobody bought it }
          SELL: 577
          TILL: 1688
        packs:
          STARTER: 409

      """))

  static let renamedToNothing = Rule(
    "TG228", .error, "renamed to nothing",
    purpose: "Checks that every code which is renamed leads to one with a number.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      ledger:
        modules:
          CASH: { renamed: TILL }
          SELL: 577
        packs:
          STARTER: 409

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      ledger:
        modules:
          CASH: { number: 1204, retired: nobody bought it }
          SELL: 577
        packs:
          STARTER: 409

      """))
}
