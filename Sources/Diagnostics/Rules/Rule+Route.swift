extension Rule {
  static let route: [Rule] = [
    malformedPattern, unknownMethod, overlappingPatterns, sameTargets, neverMatches, addsNothing, catchAll,
    pageBelowAPI, malformedCall, callUnmapped, callMethodUnlisted, noCondition, contradiction, apiBaseMalformed,
    repeatsAPIBase,
  ]

  static let malformedPattern = Rule(
    "TG601", .error, "malformed path",
    purpose: "Checks that a path is made of plain segments, :name, one * inside a segment, and /* at the end.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders/{id}: SELL

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders/:id: SELL

      """))

  static let unknownMethod = Rule(
    "TG602", .error, "unknown method",
    purpose: "Checks that what stands before the path of an API route is a method that the guard knows.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      api:
        PSOT /orders: SELL

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      api:
        POST /orders: SELL

      """))

  static let overlappingPatterns = Rule(
    "TG603", .error, "paths that overlap",
    purpose: "Checks that of two paths that share a target one contains the other, so that the more specific one wins.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders/:id/print: SELL
        /orders/today: CORE

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders/:id/print: SELL
        /orders/today: { module: CORE, exact: true }

      """))

  static let sameTargets = Rule(
    "TG604", .error, "paths with the same targets",
    purpose: "Checks that no two paths take the same targets.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders/:id: SELL
        /orders/:number: CORE

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders/:id: SELL

      """))

  static let neverMatches = Rule(
    "TG605", .error, "path that can never match",
    purpose: "Checks that the guard lets some target of a path through.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders;open: SELL

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders/open: SELL

      """))

  static let addsNothing = Rule(
    "TG606", .warning, "path that adds nothing",
    purpose: "Checks that a path says something that the path containing it does not.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders: SELL
        /orders/open: SELL

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /orders: SELL

      """))

  static let catchAll = Rule(
    "TG607", .error, "path that takes everything",
    purpose: "Checks that what is not mapped stays denied.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      pages:
        /: CORE

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      pages:
        /: { module: CORE, exact: true }

      """))

  static let pageBelowAPI = Rule(
    "TG608", .error, "page below the API",
    purpose: "Checks that no page lies below api_base.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      api_base: /api
      pages:
        /api/docs: CORE

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      api_base: /api
      pages:
        /docs: CORE

      """))

  static let apiBaseMalformed = Rule(
    "TG614", .error, "malformed api_base",
    purpose: "Checks that api_base is a plain path, such as /api/v1.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      api_base: api/v1

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      api_base: /api/v1

      """))

  static let repeatsAPIBase = Rule(
    "TG615", .warning, "API path that repeats api_base",
    purpose: "Checks that the paths of the API are written without api_base, which stands before each of them.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      api_base: /api
      modules:
        CORE: { name: Core, always_on: true }
      api:
        /api/orders: CORE

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      api_base: /api
      modules:
        CORE: { name: Core, always_on: true }
      api:
        /orders: CORE

      """))
}
