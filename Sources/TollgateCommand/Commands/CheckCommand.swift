import CatalogCompiler
import Diagnostics

extension Command {
  static let check = Command(
    name: "check",
    summary: "say what is wrong with catalogs",
    usage: "[DIR...] [--format text|json|github|junit] [--warnings-as-errors] [--at DATE]",
    discussion: """
      Reads each catalog and reports everything that is wrong with it, in the order of the files. Errors block;
      warnings do not, and what the catalog waives is a note. Findings go to standard output.
      """,
    flags: [
      Flag("--format", "FORMAT", FormatName.summary),
      Flag("--warnings-as-errors", nil, "let warnings block too"),
      Flag("--at", "DATE", "the day on which waivers are judged, like 2027-01-31; today if it is left out"),
    ],
    examples: [
      ("tollgate check", "checks every catalog in the folder 'catalog'"),
      ("tollgate check catalog/retail --format json", "prints each finding as a JSON object"),
    ],
    run: runCheck)
}

/// The forms of a report, by the names that `--format` takes.
enum FormatName: String, CaseIterable {
  case text, json, github, junit

  static let summary =
    "text for people, json a line for tools, github for workflow logs, junit for build servers"
}

@Sendable
private func runCheck(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: FormatName.text)
  let isStrict = arguments.has("--warnings-as-errors")
  let day = try arguments.date("--at") ?? today
  var exitCode = ExitCode.fine
  var junit = JUnitDocument()
  for folder in try catalogFolders(arguments.operands) {
    let compilation = compiled(folder: folder, today: day)
    let report = Report(compilation, isStrict: isStrict)
    report.add(to: &junit, named: folder)
    try console.write(report.text(format, isColoured: console.outputIsColoured))
    if format == .text, compilation.diagnostics.isEmpty {
      try console.write("\(printable(folder)): fine\n")
    }
    exitCode = max(exitCode, report.exitCode)
  }
  if format == .junit { try console.write(junit.text) }
  return exitCode
}
