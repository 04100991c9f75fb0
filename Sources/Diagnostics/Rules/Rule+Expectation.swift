extension Rule {
  static let expectation: [Rule] = [
    emptyExpectation, malformedSubject, unmappedSubject, unreadableTime, contradictoryExpectation, expectedTwice,
  ]

  static let emptyExpectation = Rule(
    "TG801", .error, "expectation that expects nothing",
    purpose: "Checks that every expectation says what must come of what is given.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      expectations:
        a Starter shop sells:
          given: { pack: STARTER, at: 2026-03-01 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      expectations:
        a Starter shop sells:
          given: { pack: STARTER, at: 2026-03-01 }
          allow: [module SELL]

      """))

  static let malformedSubject = Rule(
    "TG802", .error, "malformed subject of an expectation",
    purpose: "Checks that everything an expectation is about is a module, a feature, or a request whose target the "
      + "guard would look at.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      pages:
        /pos: SELL
      expectations:
        anyone who has the module sells:
          given: { store_overrides: { SELL: ENABLED }, at: 2026-03-01 }
          allow: [/pos]

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      pages:
        /pos: SELL
      expectations:
        anyone who has the module sells:
          given: { store_overrides: { SELL: ENABLED }, at: 2026-03-01 }
          allow: [GET /pos]

      """))

  static let unmappedSubject = Rule(
    "TG803", .error, "expectation about a route that is not there",
    purpose: "Checks that every request of an expectation is answered by a page or an API route, unless it expects "
      + "unmapped, and that every page and API route in its lists is one of the catalog's keys.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      pages:
        /pos: SELL
      expectations:
        anyone who has the module sells:
          given: { store_overrides: { SELL: ENABLED }, at: 2026-03-01 }
          allow: [GET /till]

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      pages:
        /pos: SELL
      expectations:
        anyone who has the module sells:
          given: { store_overrides: { SELL: ENABLED }, at: 2026-03-01 }
          allow: [GET /pos]
          deny: { GET /till: unmapped }

      """))

  static let unreadableTime = Rule(
    "TG804", .error, "time of an expectation that cannot be read",
    purpose: "Checks that the dates, instants and time zones of an expectation can be read.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      expectations:
        a Starter shop sells:
          given: { pack: STARTER, at: 01.03.2026 }
          allow: [module SELL]

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      expectations:
        a Starter shop sells:
          given: { pack: STARTER, at: 2026-03-01 }
          allow: [module SELL]

      """))

  static let contradictoryExpectation = Rule(
    "TG805", .error, "what is given excludes itself",
    purpose: "Checks that an expectation gives a pack, a status and roles in one way: once, as a list of assignments, "
      + "or as values to be tried in turn.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      expectations:
        every shop sells:
          given: { pack: STARTER, at: 2026-03-01 }
          each: { pack: [STARTER] }
          allow: [module SELL]

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      expectations:
        every shop sells:
          given: { at: 2026-03-01 }
          each: { pack: [STARTER] }
          allow: [module SELL]

      """))

  static let expectedTwice = Rule(
    "TG806", .error, "expected twice",
    purpose: "Checks that an expectation says of everything it is about once what must come of it.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      expectations:
        a Starter shop sells:
          given: { pack: STARTER, at: 2026-03-01 }
          allow: [module SELL]
          deny: { module SELL: not_granted }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        SELL: { name: Sell }
      packs:
        STARTER: { name: Starter, modules: [SELL] }
      expectations:
        a Starter shop sells:
          given: { pack: STARTER, at: 2026-03-01 }
          allow: [module SELL]

      """))
}
