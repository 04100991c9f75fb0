extension Rule {
  static let configuration: [Rule] = [
    schemaKeyword, schemaForm, schemaRequired, schemaBounds, schemaValue, configurationWithoutSchema,
    configurationOutsidePack, configurationRefused,
  ]

  static let schemaKeyword = Rule(
    "TG130", .error, "unknown keyword of a schema",
    purpose: "Checks that a configuration schema uses the supported keywords of JSON Schema alone.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            properties:
              sender: { type: string, minLenght: 3 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            properties:
              sender: { type: string, minLength: 3 }

      """))

  static let schemaForm = Rule(
    "TG131", .error, "malformed schema",
    purpose: "Checks that every part of a configuration schema says its type, and that its keywords fit that type.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            properties:
              sender: { type: text }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            properties:
              sender: { type: string }

      """))

  static let schemaRequired = Rule(
    "TG132", .error, "required name without a property",
    purpose: "Checks that what a configuration schema requires is one of its properties.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            required: [sendr]
            properties:
              sender: { type: string }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            required: [sender]
            properties:
              sender: { type: string }

      """))

  static let schemaBounds = Rule(
    "TG133", .error, "bounds that cross",
    purpose: "Checks that the lower bound in a configuration schema is not above the upper one.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            properties:
              sender: { type: string, minLength: 30, maxLength: 20 }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            properties:
              sender: { type: string, minLength: 3, maxLength: 20 }

      """))

  static let schemaValue = Rule(
    "TG134", .error, "value outside its own schema",
    purpose: "Checks that default and enum in a configuration schema hold values that it allows.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            properties:
              sender: { type: string, enum: [shop, office], default: home }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          always_on: true
          configuration:
            type: object
            properties:
              sender: { type: string, enum: [shop, office], default: shop }

      """))

  static let configurationWithoutSchema = Rule(
    "TG135", .error, "configuration without a schema",
    purpose: "Checks that packs configure modules alone that say what their configuration looks like.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          configuration: { type: object, properties: { sender: { type: string, maxLength: 20 } } }
        CHAT: { name: Chat }
      packs:
        STARTER: { name: Starter, modules: [MAIL, CHAT], configuration: { MAIL: { sender: Shop }, CHAT: { tone: kind } } }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          configuration: { type: object, properties: { sender: { type: string, maxLength: 20 } } }
        CHAT: { name: Chat }
      packs:
        STARTER: { name: Starter, modules: [MAIL, CHAT], configuration: { MAIL: { sender: Shop } } }

      """))

  static let configurationOutsidePack = Rule(
    "TG136", .error, "configuration of a module outside the pack",
    purpose: "Checks that packs configure modules alone that they hold.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          configuration: { type: object, properties: { sender: { type: string, maxLength: 20 } } }
        SHOP: { name: Shop }
      packs:
        STARTER: { name: Starter, modules: [SHOP], configuration: { MAIL: { sender: Shop } } }
        TEAM: { name: Team, modules: [MAIL] }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          configuration: { type: object, properties: { sender: { type: string, maxLength: 20 } } }
        SHOP: { name: Shop }
      packs:
        STARTER: { name: Starter, modules: [SHOP] }
        TEAM: { name: Team, modules: [MAIL], configuration: { MAIL: { sender: Shop } } }

      """))

  static let configurationRefused = Rule(
    "TG137", .error, "configuration that its schema refuses",
    purpose: "Checks that the configuration that a pack gives is one that the schema of the module allows.",
    example: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          configuration: { type: object, properties: { sender: { type: string, maxLength: 20 } } }
      packs:
        STARTER: { name: Starter, modules: [MAIL], configuration: { MAIL: { sendr: Shop } } }

      """),
    mend: .catalog(
      """
      tollgate: 1
      catalog: Example
      modules:
        MAIL:
          name: Mail
          configuration: { type: object, properties: { sender: { type: string, maxLength: 20 } } }
      packs:
        STARTER: { name: Starter, modules: [MAIL], configuration: { MAIL: { sender: Shop } } }

      """))
}
