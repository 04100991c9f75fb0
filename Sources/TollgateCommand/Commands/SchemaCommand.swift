import CatalogCompiler
import CatalogSchema
import Diagnostics

extension Command {
  static let schema = Command(
    name: "schema",
    summary: "write the JSON Schema that editors complete catalogs with",
    usage: "[DIR...] [--check]",
    discussion: """
      Writes \(schemaFile) into each catalog: the keys of the language with what they mean, and the catalog's own codes as
      closed lists. A file that starts with '\(schemaLine)'
      has them in every editor with a YAML language server. Run it again when codes have come or gone; it works while
      the catalog has mistakes.
      """,
    flags: [Flag("--check", nil, "write nothing; say whether the file is up to date, with exit code 1 if it is not")],
    examples: [
      ("tollgate schema", "writes the schema of every catalog in the folder 'catalog'"),
      ("tollgate schema catalog/retail", "writes the schema of one"),
    ],
    run: runSchema)
}

@Sendable
private func runSchema(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  var exitCode = ExitCode.fine
  for path in try catalogFolders(arguments.operands) {
    let compilation = compiled(folder: path)
    let report = Report(compilation, isStrict: false, hidesNotes: true)
    guard report.exitCode != .usage else {
      console.writeError(report.text(.text, isColoured: console.errorIsColoured))
      exitCode = .usage
      continue
    }
    let (folder, schema) = (Folder(path), emitSchema(compilation.declaration))
    let shown = printable(folder.path(of: schemaFile))
    if try onDisk(try folder.bytes(of: schemaFile)) == Array(schema.utf8) {
      try console.write("\(shown): up to date\n")
    } else if arguments.has("--check") {
      console.writeError("\(shown) is not what the catalog says\nto mend it, run: tollgate schema \(shellWord(path))\n")
      exitCode = max(exitCode, .findings)
    } else {
      try onDisk(try folder.replace([(schemaFile, schema)]))
      try console.write("wrote \(shown)\n")
    }
  }
  return exitCode
}
