extension RuleReports {
  /// The reports on the rules about schemas and configurations.
  static let configuration: [String: String] = [
    "TG130": """
    shop/catalog.yaml:10:33: error: configuration schema of module 'MAIL': '/properties/sender/minLenght' is no keyword of a schema [TG130]
       |
    10 |         sender: { type: string, minLenght: 3 }
       |                                 ^^^^^^^^^ unknown keyword
       = help: did you mean 'minLength'?
       = see: tollgate rules TG130

    1 error

    """,
    "TG131": """
    shop/catalog.yaml:10:25: error: configuration schema of module 'MAIL': '/properties/sender/type' cannot be 'text' [TG131]
       |
    10 |         sender: { type: text }
       |                         ^^^^ no type
       = help: write one of object, array, string, integer, boolean
       = see: tollgate rules TG131

    1 error

    """,
    "TG132": """
    shop/catalog.yaml:9:18: error: configuration schema of module 'MAIL': '/required/0' names 'sendr', which is no property [TG132]
      |
    9 |       required: [sendr]
      |                  ^^^^^ no property has this name
      = help: did you mean 'sender'?
      = see: tollgate rules TG132

    1 error

    """,
    "TG133": """
    shop/catalog.yaml:10:59: error: configuration schema of module 'MAIL': '/properties/sender/maxLength' is less than minLength [TG133]
       |
    10 |         sender: { type: string, minLength: 30, maxLength: 20 }
       |                                                           ^^ the bounds cross
       = help: write a number that is not below minLength
       = see: tollgate rules TG133

    1 error

    """,
    "TG134": """
    shop/catalog.yaml:10:64: error: configuration schema of module 'MAIL': '/properties/sender/default' does not fit: must be one of "shop", "office" [TG134]
       |
    10 |         sender: { type: string, enum: [shop, office], default: home }
       |                                                                ^^^^ not in the list
       = see: tollgate rules TG134

    1 error

    """,
    "TG135": """
    shop/catalog.yaml:9:93: error: pack 'STARTER' configures 'CHAT', which takes no configuration [TG135]
      |
    7 |   CHAT: { name: Chat }
      |   ---- 'CHAT' is declared here
    ...
    9 |   STARTER: { name: Starter, modules: [MAIL, CHAT], configuration: { MAIL: { sender: Shop }, CHAT: { tone: kind } } }
      |                                                                                             ^^^^ no schema says what may stand here
      = help: give module 'CHAT' a configuration: { type: object, properties: ... }, or remove this
      = see: tollgate rules TG135

    1 error

    """,
    "TG136": """
    shop/catalog.yaml:9:63: error: pack 'STARTER' configures 'MAIL', which it does not hold [TG136]
      |
    9 |   STARTER: { name: Starter, modules: [SHOP], configuration: { MAIL: { sender: Shop } } }
      |                                                               ^^^^ not in the pack
      = help: add 'MAIL' to modules of pack 'STARTER', or remove its configuration
      = see: tollgate rules TG136

    1 error

    """,
    "TG137": """
    shop/catalog.yaml:8:71: error: configuration of 'MAIL' in pack 'STARTER': '/sendr' is no property of the schema [TG137]
      |
    6 |     configuration: { type: object, properties: { sender: { type: string, maxLength: 20 } } }
      |     ------------- the schema is here
    ...
    8 |   STARTER: { name: Starter, modules: [MAIL], configuration: { MAIL: { sendr: Shop } } }
      |                                                                       ^^^^^ no property has this name
      = help: did you mean 'sender'?
      = see: tollgate rules TG137

    1 error

    """,
  ]
}
