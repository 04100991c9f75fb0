extension RuleReports {
  /// The reports on the rules about YAML.
  static let syntax: [String: String] = [
    "TG010": """
    shop/catalog.yaml:4:9: error: nothing closes this bracket [TG010]
      |
    4 |   CORE: { name: Core, always_on: true
      |         ^ opened here
      = help: separate items by commas and close with }; quote a text that holds a comma, a bracket or ": "
      = see: tollgate rules TG010

    1 error

    """,
    "TG011": """
    shop/catalog.yaml:4:78: error: lists and mappings stand inside one another more than 64 times [TG011]
      |
    4 |   CORE: { name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]], always_on: t...
      |                                                                              ^ one too many starts here
      = help: a catalog needs no more than six or seven; look for brackets that are never closed
      = see: tollgate rules TG011

    1 error

    """,
    "TG012": """
    shop/codes.yaml:1:2000000: error: the file holds more than 1000000 keys and values [TG012]
      |
    1 | ...a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,]
      |                                                                ^ one too many
      = help: split the file, or look for the script that filled it
      = see: tollgate rules TG012

    1 error

    """,
    "TG013": """
    shop/catalog.yaml:4:40: error: the key 'name' stands twice in the same mapping [TG013]
      |
    4 |   CORE: { name: Core, always_on: true, name: Platform }
      |           ---- first here
      |                                        ^^^^ again here
      = help: delete one of the two, or put both together under one 'name'
      = see: tollgate rules TG013

    1 error

    """,
    "TG014": """
    shop/catalog.yaml:5:3: error: a key is a text, not a list or a mapping [TG014]
      |
    5 |   [SELL]: { name: Sales }
      |   ^^^^^^ used as a key
      = help: write one entry for each key; put a key that starts with [ or { in quotes
      = see: tollgate rules TG014

    1 error

    """,
    "TG015": """
    shop/catalog.yaml:4:9: error: catalogs have no anchors such as &core [TG015]
      |
    4 |   CORE: &core { name: Core, always_on: true }
      |         ^^^^^ an anchor
      = help: delete it, and write out what it stands for where it is used; quote a text that starts with &
      = see: tollgate rules TG015

    1 error

    """,
    "TG016": """
    shop/catalog.yaml:4:17: error: catalogs have no aliases such as *title [TG016]
      |
    4 |   CORE: { name: *title, always_on: true }
      |                 ^^^^^^ an alias
      = help: write out what it stands for; quote a text that starts with *
      = see: tollgate rules TG016

    1 error

    """,
    "TG017": """
    shop/catalog.yaml:4:23: error: catalogs have no merge key << [TG017]
      |
    4 |   CORE: { name: Core, <<: { always_on: true } }
      |                       ^^ a merge key
      = help: write out the entries here; packs share modules by `extends`
      = see: tollgate rules TG017

    1 error

    """,
    "TG018": """
    shop/catalog.yaml:4:17: error: catalogs have no tags such as !!str [TG018]
      |
    4 |   CORE: { name: !!str Core, always_on: true }
      |                 ^^^^^ a tag
      = help: delete it; quote a text that starts with !
      = see: tollgate rules TG018

    1 error

    """,
    "TG019": """
    shop/catalog.yaml:1:1: error: catalogs have no directives such as %TAG ! tag:example.com,2026: [TG019]
      |
    1 | %TAG ! tag:example.com,2026:
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a directive
      = help: delete the line; only %YAML 1.1 and %YAML 1.2 may stand there. Quote a text that starts with %
      = see: tollgate rules TG019

    1 error

    """,
    "TG020": """
    shop/catalog.yaml:5:1: error: the file holds a second document [TG020]
      |
    1 | tollgate: 1
      | - the first one starts here
    ...
    5 | ---
      | ^^^ it starts here, and nothing from here on is read
      = help: delete this line, or move what follows into a file of its own
      = see: tollgate rules TG020

    1 error

    """,
  ]
}
