/// The rules about what the entries of a route say and call.
extension Rule {
  static let malformedCall = Rule(
    "TG609", .error, "malformed call",
    purpose: "Checks that a call is a method, a blank and a path.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /till: { module: SELL, calls: [/orders] }
      api:
        /orders: SELL

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /till: { module: SELL, calls: [POST /orders] }
      api:
        /orders: SELL

      """))

  static let callUnmapped = Rule(
    "TG610", .error, "call that nothing answers",
    purpose: "Checks that every call of a page is answered by an API route.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /till: { module: SELL, calls: [POST /order] }
      api:
        /orders: SELL

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /till: { module: SELL, calls: [POST /orders] }
      api:
        /orders: SELL

      """))

  static let callMethodUnlisted = Rule(
    "TG611", .error, "call with a method that is not listed",
    purpose: "Checks that the API route that answers a call lists its method.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /till: { module: SELL, calls: [POST /orders] }
      api:
        GET /orders: SELL

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
        SELL: { name: Sell }
      pages:
        /till: { module: SELL, calls: [POST /orders] }
      api:
        GET /orders: SELL
        POST /orders: SELL

      """))

  static let noCondition = Rule(
    "TG612", .error, "entry that asks for nothing",
    purpose: "Checks that every page and API route names a module or a feature, or says why it is public.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      pages:
        /help: { name: Help }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      pages:
        /help: { name: Help, public: anyone may read the help }

      """))

  static let contradiction = Rule(
    "TG613", .error, "keys that exclude each other",
    purpose: "Checks that an entry does not say two things of which one undoes the other.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      pages:
        /help: { public: anyone may read the help, module: CORE }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, always_on: true }
      pages:
        /help: { public: anyone may read the help }

      """))
}
