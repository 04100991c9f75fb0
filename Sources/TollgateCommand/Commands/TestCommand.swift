import CatalogCompiler
import CatalogTest
import Diagnostics

extension Command {
  static let test = Command(
    name: "test",
    summary: "hold catalogs against their expectations",
    usage: "[DIR...] [--coverage] [--mutate] [--format text|json|junit]",
    discussion: """
      Compiles each catalog and puts its expectations to the resolver and the guard that services link. What comes out
      otherwise is reported with its place and with what was decided instead. A catalog without expectations passes,
      and the report says so. Findings about a catalog go to standard error; one with an error is not tested.
      A cell of --coverage is a pack with a route entry or a feature; it is asserted by an expectation that gives this
      pack and nothing else that grants. --mutate drops every requirement of a module, line of a pack, entry of a
      route and capability asked for, one at a time; what no expectation notices is listed and is no failure.
      """,
    flags: [
      Flag("--coverage", nil, "say which packs by routes and packs by features are asserted, and list the rest"),
      Flag("--mutate", nil, "drop things one at a time, and list what no expectation notices"),
      Flag("--format", "FORMAT", "text for people, json for tools (one object a line), junit for build servers"),
    ],
    examples: [
      ("tollgate test", "tests every catalog in the folder 'catalog'"),
      ("tollgate test catalog/retail --format junit", "prints what a build server shows"),
      ("tollgate test catalog/retail --coverage --mutate", "shows what the expectations leave open"),
    ],
    run: runTest)
}

/// The forms of a test report, by the names that `--format` takes.
private enum TestFormat: String, CaseIterable {
  case text, json, junit
}

@Sendable
private func runTest(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: TestFormat.text)
  var exitCode = ExitCode.fine
  var junit = JUnitReport()
  for folder in try catalogFolders(arguments.operands) {
    let compilation = compiled(folder: folder)
    let findings = Report(compilation, isStrict: false, hidesNotes: true)
    console.writeError(findings.text(.text, isColoured: console.errorIsColoured))
    guard findings.exitCode == .fine, let compiled = compilation.result else {
      exitCode = max(exitCode, findings.exitCode == .fine ? .internalError : findings.exitCode)
      junit.add(untested: folder, because: findings.text(.text, isColoured: false))
      continue
    }
    let plan = TestPlan(compiled.catalog, compiled.declaration, compiled.tables)
    let report = plan.run()
    let extras = extras(of: plan, report, folder, compilation.sources, format, arguments)
    switch format {
    case .text: try console.write(report.text(of: folder, in: compilation.sources) + extras)
    case .json: try console.write(report.json(of: folder, in: compilation.sources) + extras)
    case .junit: junit.add(report, of: folder, in: compilation.sources, remarks: extras)
    }
    if !report.isFine { exitCode = max(exitCode, .findings) }
  }
  if format == .junit { try console.write(junit.text) }
  return exitCode
}

/// What --coverage and --mutate add. Expectations that fail would notice every mutant, so that none is tried.
private func extras(
  of plan: TestPlan, _ report: TestReport, _ folder: String, _ sources: SourceMap, _ format: TestFormat,
  _ arguments: Arguments
) -> String {
  var text = ""
  if arguments.has("--coverage") {
    let coverage = plan.coverage()
    text += format == .json ? coverage.json(of: folder) : coverage.text(of: folder)
  }
  guard arguments.has("--mutate") else { return text }
  if report.isFine {
    let mutation = plan.mutate()
    text += format == .json ? mutation.json(of: folder, in: sources) : mutation.text(of: folder, in: sources)
  } else if format != .json {
    text += "\(printable(folder)): no mutants tried, as expectations fail\n"
  }
  return text
}
