extension Rule {
  static let invalidSlug = Rule(
    "TG116", .error, "not a slug",
    purpose: "Checks that a slug is made of small letters, digits and single hyphens between them.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, slug: Core_Module }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: Core, slug: core-module }

      """))

  static let phaseUnknown = Rule(
    "TG117", .error, "phase of the catalog missing",
    purpose: "Checks that a catalog whose modules come in phases says which phase it is in.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        FORECAST: { name: Forecast, phase: 2 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      phase: 1
      modules:
        FORECAST: { name: Forecast, phase: 2 }

      """))
}
