extension Rule {
  static let catalogMissing = Rule(
    "TG001", .error, "catalog folder missing",
    purpose: "Checks that the folder given as a catalog exists.",
    example: .words("`tollgate check catalog/retial`, where the folder is called catalog/retail."),
    mend: .words("`tollgate check catalog/retail`, or `tollgate init catalog/retial` for a new catalog."))

  static let catalogEmpty = Rule(
    "TG002", .error, "catalog without files",
    purpose: "Checks that a catalog's folder holds at least one *.yaml file.",
    example: .words("A folder that holds nothing but README.md."),
    mend: .words("The same folder with a file such as modules.yaml; `tollgate init` writes a first one."))

  static let unreadable = Rule(
    "TG003", .error, "unreadable file",
    purpose: "Checks that every *.yaml file of a catalog can be opened and read.",
    example: .words("A file modules.yaml that its owner alone may read, checked by somebody else."),
    mend: .words("The same file, readable for whoever runs the command: `chmod a+r modules.yaml`."))

  static let notRegular = Rule(
    "TG004", .error, "not a plain *.yaml file",
    purpose: "Checks that a catalog's folder holds no link, subfolder or other thing that would be passed over.",
    example: .words("A folder with modules.yaml and a file packs.yml, or a subfolder old, or a link to another file."),
    mend: .words("modules.yaml and packs.yaml as plain files side by side, and nothing else that was meant to be read.")
  )

  static let tooLarge = Rule(
    "TG005", .error, "file too large",
    purpose: "Checks that no file of a catalog is larger than 4 MiB.",
    example: .words("A file routes.yaml of 5 MiB."),
    mend: .words("Two files, pages.yaml and api.yaml; all *.yaml files of a folder are one catalog."))

  static let emptyFile = Rule(
    "TG006", .error, "empty file",
    purpose: "Checks that every *.yaml file of a catalog says something.",
    example: .words("A file packs.yaml that holds nothing but a comment."),
    mend: .words("A file packs.yaml that starts with `packs:` and declares one, or no such file."))

  static let notUTF8 = Rule(
    "TG007", .error, "text not in UTF-8",
    purpose: "Checks that every *.yaml file of a catalog is encoded in UTF-8.",
    example: .words("A file that an editor saved as UTF-16 or as Windows-1252."),
    mend: .words("The same text saved as UTF-8."))

  static let forbiddenCharacter = Rule(
    "TG008", .error, "forbidden character",
    purpose: "Checks that no text holds a control, a character that reorders text, or another that nobody can see.",
    example: .catalog(
      #"""
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: "Core\u202E", always_on: true }

      """#),
    mend: .catalog(minimalCatalog))

  static let lineBreak = Rule(
    "TG009", .error, "unusual line end",
    purpose: "Checks that lines end with LF or CRLF, so that every editor counts them alike.",
    example: .catalog(
      #"""
      tollgate: 1
      catalog: Example
      modules:
        CORE: { name: "Core\L", always_on: true }

      """#),
    mend: .catalog(minimalCatalog))

  static let file = [
    catalogMissing, catalogEmpty, unreadable, notRegular, tooLarge, emptyFile, notUTF8, forbiddenCharacter, lineBreak,
  ]

  /// The smallest catalog that is sound.
  static let minimalCatalog = """
    tollgate: 1
    catalog: Example
    modules:
      CORE: { name: Core, always_on: true }

    """
}
