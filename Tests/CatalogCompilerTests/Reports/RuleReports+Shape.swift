extension RuleReports {
  /// The reports on the rules about the form of values.
  static let shape: [String: String] = [
    "TG101": """
    shop/catalog.yaml:4:23: error: module CORE has no key 'alway_on' [TG101]
      |
    4 |   CORE: { name: Core, alway_on: true }
      |                       ^^^^^^^^ unknown key
      = help: did you mean 'always_on'?
      = see: tollgate rules TG101

    1 error

    """,
    "TG102": """
    shop/catalog.yaml:4:3: error: module CORE lacks the key 'name' [TG102]
      |
    4 |   CORE: { always_on: true }
      |   ^^^^ 'name' is missing
      = help: add 'name' to module CORE
      = see: tollgate rules TG102

    1 error

    """,
    "TG103": """
    shop/catalog.yaml:4:34: error: always_on of module CORE must be true or false, not a text [TG103]
      |
    4 |   CORE: { name: Core, always_on: yes }
      |                                  ^^^ true or false is wanted here
      = help: write true or false, without quotes; yes, no, on and off are texts here
      = see: tollgate rules TG103

    1 error

    """,
    "TG104": """
    shop/catalog.yaml:4:32: error: summary of module CORE is left out [TG104]
      |
    4 |   CORE: { name: Core, summary: , always_on: true }
      |                                ^ nothing stands here
      = help: write a text, or remove the key; in quotes, "null" is a text
      = see: tollgate rules TG104

    1 error

    """,
    "TG105": """
    shop/catalog.yaml:4:3: error: 'CAFÉ' is no code [TG105]
      |
    4 |   CAFÉ: { name: Café, always_on: true }
      |   ^^^^ not a code
      = help: use the letters A to Z and a to z, digits and underscores; start with a letter; 63 characters at most
      = see: tollgate rules TG105

    1 error

    """,
    "TG106": """
    shop/catalog.yaml:4:51: error: lifecycle of module CORE cannot be 'actve' [TG106]
      |
    4 |   CORE: { name: Core, always_on: true, lifecycle: actve }
      |                                                   ^^^^^ not in the list
      = help: did you mean 'active'? allowed: planned, beta, active, deprecated, retired
      = see: tollgate rules TG106

    1 error

    """,
    "TG107": """
    shop/catalog.yaml:6:63: error: amount of price of pack STARTER cannot be '19.90' [TG107]
      |
    6 |   STARTER: { name: Starter, modules: [SELL], price: { amount: 19.90, currency: EUR, cycle: MONTHLY } }
      |                                                               ^^^^^ not a whole number of minor units
      = help: write the amount in the currency's smallest unit, such as 1990 for 19.90 EUR; it cannot be negative
      = see: tollgate rules TG107

    1 error

    """,
    "TG108": """
    shop/catalog.yaml:6:80: error: 'FCFA' is no currency code [TG108]
      |
    6 |   STARTER: { name: Starter, modules: [SELL], price: { amount: 15000, currency: FCFA, cycle: MONTHLY } }
      |                                                                                ^^^^ not three capital letters
      = help: write the ISO 4217 code, such as EUR or USD; the CFA franc is XOF in West and XAF in Central Africa
      = see: tollgate rules TG108

    1 error

    """,
    "TG109": """
    shop/catalog.yaml:4:19: error: 'english' in name of module CORE is no language [TG109]
      |
    4 |   CORE: { name: { english: Core, fr: Socle }, always_on: true }
      |                   ^^^^^^^ not a language tag
      = help: write a tag such as en, fr or pt-BR
      = see: tollgate rules TG109

    1 error

    """,
    "TG110": """
    shop/catalog.yaml:4:17: error: name of module CORE is empty [TG110]
      |
    4 |   CORE: { name: "", always_on: true }
      |                 ^^ nothing in it
      = help: write something there, or remove the key
      = see: tollgate rules TG110

    1 error

    """,
    "TG111": """
    shop/catalog.yaml:6:39: error: grace_days of status ACTIVE cannot be -3 [TG111]
      |
    6 |   ACTIVE: { grants: true, grace_days: -3 }
      |                                       ^^ out of range
      = help: write a number from 0 to 3660
      = see: tollgate rules TG111

    1 error

    """,
    "TG112": """
    shop/catalog.yaml:1:1: warning: no file of this catalog says which version of the language it is in; it is read as \
    version 1 [TG112]
      |
    1 | catalog: Example
      | ^
      = help: add the line: tollgate: 1
      = see: tollgate rules TG112

    1 warning

    """,
    "TG113": """
    shop/catalog.yaml:1:11: error: this compiler does not know version 2 of the language [TG113]
      |
    1 | tollgate: 2
      |           ^ unknown version
      = help: write tollgate: 1, or use a newer compiler
      = see: tollgate rules TG113

    1 error

    """,
    "TG114": """
    shop/packs.yaml:1:1: error: 'catalog' is said a second time [TG114]
      |
    1 | catalog: Shop
      | ^^^^^^^ here again
     ::: shop/modules.yaml:2:1
      |
    2 | catalog: Shop
      | ------- first said here
      = help: keep one of the two lines
      = see: tollgate rules TG114

    1 error

    """,
    "TG115": """
    shop/packs.yaml:2002:3: error: the catalog is too large: its packs hold more than 4000000 modules and figures, counting what each inherits [TG115]
         |
    2002 |   P2000: { name: Pack, extends: ALL }
         |   ^^^^^
         = help: split it into several catalogs
         = see: tollgate rules TG115

    1 error

    """,
    "TG116": """
    shop/catalog.yaml:4:29: error: 'Core_Module' is no slug [TG116]
      |
    4 |   CORE: { name: Core, slug: Core_Module }
      |                             ^^^^^^^^^^^ not a slug
      = help: use the small letters a to z and digits, with a hyphen between two words; 63 characters at most
      = see: tollgate rules TG116

    1 error

    """,
    "TG117": """
    shop/catalog.yaml:4:38: error: module 'FORECAST' waits for a phase, and the catalog does not say which phase it is in [TG117]
      |
    4 |   FORECAST: { name: Forecast, phase: 2 }
      |                                      ^ compared with nothing
      = help: add a line such as phase: 1 at the top of a file
      = see: tollgate rules TG117

    1 error

    """,
  ]
}
