extension RuleReports {
  /// The reports on the rules about reading a folder and its files.
  static let file: [String: String] = [
    "TG001": """
    shop:1:1: error: there is no folder of this name, so there is no catalog to read [TG001]
      = help: check the spelling of the path; `tollgate init` starts a new catalog in a folder
      = see: tollgate rules TG001

    1 error

    """,
    "TG002": """
    shop:1:1: error: the folder holds no *.yaml file, so there is no catalog to read [TG002]
      = help: put the catalog's files here; `tollgate init` writes a first one
      = see: tollgate rules TG002

    1 error

    """,
    "TG003": """
    shop/modules.yaml:1:1: error: the file cannot be read: Permission denied [TG003]
      = help: make it readable for whoever runs this command, then run it again
      = see: tollgate rules TG003

    1 error

    """,
    "TG004": """
    shop/packs.yml:1:1: error: the file is not read, because its name does not end in .yaml [TG004]
      = help: rename it to packs.yaml
      = see: tollgate rules TG004

    1 error

    """,
    "TG005": """
    shop/routes.yaml:1:1: error: the file is larger than 4 MiB [TG005]
      = help: split it; all *.yaml files of the folder are one catalog
      = see: tollgate rules TG005

    1 error

    """,
    "TG006": """
    shop/packs.yaml:1:1: error: the file says nothing: it holds spaces and comments alone [TG006]
      |
    1 | # To come.
      | ^
      = help: fill it or delete it
      = see: tollgate rules TG006

    1 error

    """,
    "TG007": """
    shop/words.yaml:1:13: error: the text is not UTF-8 [TG007]
      |
    1 | summary: Caf�
      |             ^ the first byte that cannot be UTF-8
      = help: save the file as UTF-8; most editors offer this as "Save with encoding"
      = see: tollgate rules TG007

    1 error

    """,
    "TG008": #"""
    shop/catalog.yaml:4:17: error: the text holds U+202E (a control that reorders text) [TG008]
      |
    4 |   CORE: { name: "Core\u202E", always_on: true }
      |                 ^^^^^^^^^^^^ here
      = help: delete it, or the escape that stands for it
      = see: tollgate rules TG008

    1 error

    """#,
    "TG009": #"""
    shop/catalog.yaml:4:17: error: the text holds U+2028 (line separator), which not every editor takes for the end of a line [TG009]
      |
    4 |   CORE: { name: "Core\L", always_on: true }
      |                 ^^^^^^^^ here
      = help: end lines with LF or CRLF; most editors show and change this in the status line
      = see: tollgate rules TG009

    1 error

    """#,
  ]
}
