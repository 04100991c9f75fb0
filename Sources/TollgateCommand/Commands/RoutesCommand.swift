import CatalogCompiler
import CatalogIR
import CatalogRoutes
import Diagnostics

extension Command {
  static let routes = Command(
    name: "routes",
    summary: "compare a catalog's routes with those that a server really has",
    usage: "DIR --against FILE [--base PATH] [--propose] [--format text|json|github|junit] [--warnings-as-errors]",
    discussion: """
      Reads the routes of a server from an OpenAPI 3 document (a file named *.yaml, *.yml or *.json) or from a list with
      a method and a path a line (any other file), as Django, Express, FastAPI and Vapor print them. Then it reports the
      routes that the catalog denies, that several entries decide or that fall under a broader path than one of their
      own, and the entries that decide no route. A path below api_base is a call of the API, any other a page; without
      api_base all are calls. Of pages nothing is said if the file has none.

      A proposed line asks for all that its model asks for: the entry that decides the route now or, where it is denied,
      the one whose path begins most alike. It says TODO where there is none, or where everyone passes it.
      """,
    flags: [
      Flag("--against", "FILE", "the routes of the server"),
      Flag("--base", "PATH", "what stands before each path of the file; for OpenAPI in place of its first server"),
      Flag("--propose", nil, "print YAML for the routes without an entry of their own instead"),
      Flag("--format", "FORMAT", FormatName.summary),
      Flag("--warnings-as-errors", nil, "let warnings block too"),
    ],
    examples: [
      ("tollgate routes catalog/retail --against openapi.yaml", "compares with an OpenAPI document"),
      ("tollgate routes catalog/retail --against routes.txt --propose", "prints the lines that are missing"),
    ],
    run: runRoutes)
}

@Sendable
private func runRoutes(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: FormatName.text)
  let folder = try onlyCatalogFolder(arguments, command: "routes")
  guard let path = arguments.value("--against") else { throw .missingFlag("--against FILE", command: "routes") }
  guard let bytes = try onDisk(try Folder.bytes(ofFile: path)) else {
    throw .fileSystem(FileFailure(path: path, reason: "No such file or directory"))
  }
  var (compiled, sources) = try compiledSources(folder, console)
  let source = sources.add(SourceFile(path: path, bytes: bytes))
  let real = readRoutes(source, in: sources, base: arguments.value("--base"))
  let comparison = RouteComparison(compiled.declaration, apiBase: compiled.catalog.apiBase, real)
  let report = Report(
    comparison.diagnostics.inFileOrder(), in: sources, isStrict: arguments.has("--warnings-as-errors"))
  if arguments.has("--propose") {
    try console.write(comparison.proposal)
  } else {
    var junit = JUnitDocument()
    report.add(to: &junit, named: path)
    try console.write(
      format == .junit ? junit.text : report.text(format, isColoured: console.outputIsColoured))
    if format == .text, comparison.diagnostics.isEmpty { try console.write("\(printable(path)): fine\n") }
  }
  return report.exitCode
}
