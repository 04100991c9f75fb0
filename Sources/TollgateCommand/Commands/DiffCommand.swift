import CatalogCompiler
import CatalogDiff
import CatalogIR
import CatalogModel
import Diagnostics
import Foundation
import TollgateCalendar
import TollgateJSON

extension Command {
  static let diff = Command(
    name: "diff",
    summary: "say what a change does to whom",
    usage: "BASE HEAD [--format text|markdown|json|github] [--fail-on CLASS...] [--at DATE]",
    discussion: """
      Compares the meanings of catalogs: what every pack, role and set of connections gains and loses of modules,
      features, pages, calls and limits, and the change that it comes of. Each change has a rule (tollgate rules
      changes) and classes, from which the needed version follows.
      BASE and HEAD are folders, REVISION:FOLDER, or git revisions: a revision alone means the folder that the other
      one names or, beside another revision, the folder 'catalog'. A folder with folders of catalogs in it stands for
      all of them. Revisions are read from git's objects; the work tree is not touched.
      Classes are revoke, stricter, source-breaking, stored-data-breaking, grant, looser, addition and wording. What
      HEAD waives, by the code of a rule and what the change is about, does not fail.
      """,
    flags: [
      Flag("--format", "FORMAT", "text for people, markdown for comments, json for tools, github for workflow logs"),
      Flag("--fail-on", "CLASS", "exit with 1 if a change is of this class; several with commas, or several times"),
      Flag("--at", "DATE", "the day on which waivers are judged, like 2027-01-31; today if it is left out"),
    ],
    examples: [
      ("tollgate diff catalog/retail catalog/retail", "compares two folders, here one with itself"),
      ("tollgate diff HEAD catalog/retail", "shows what is not committed yet"),
      ("tollgate diff HEAD HEAD --fail-on revoke,stored-data-breaking", "compares every catalog of two revisions"),
      ("tollgate diff HEAD:catalog/retail catalog/retail --format markdown", "writes a comment for a pull request"),
    ],
    run: runDiff)
}

/// The forms of a difference, by the names that `--format` takes.
private enum DiffFormat: String, CaseIterable {
  case text, markdown, json, github
}

@Sendable
private func runDiff(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: DiffFormat.text)
  let failing = try failingClasses(arguments.all("--fail-on"))
  let day = try arguments.date("--at") ?? today
  if arguments.operands.count > 2 { throw .unexpectedOperand(arguments.operands[2], command: "diff") }
  guard arguments.operands.count == 2 else {
    throw .missingOperand(arguments.operands.isEmpty ? "BASE" : "HEAD", command: "diff")
  }
  let (base, head) = (arguments.operands[0], arguments.operands[1])
  let comparisons = try compared(try ComparedPair.pairs(base, head), on: day, console)
  let differences = comparisons.map(\.difference)
  switch format {
  case .text: try console.write(comparisons.map { $0.difference.text(places: $0.places) }.joined(separator: "\n"))
  case .markdown:
    try console.write(comparisons.map { $0.difference.markdown(places: $0.places) }.joined(separator: "\n"))
  case .github:
    try console.write(comparisons.map { $0.difference.gitHub(places: $0.places, failing: failing) }.joined())
  case .json:
    let bump = differences.compactMap(\.bump).max()
    let document = JSONValue.object([
      .init("format_version", .string(CatalogDifference.formatVersion)), .init("base", .string(base)),
      .init("head", .string(head)), .init("bump", bump.map { .string($0.rawValue) } ?? .null),
      .init("fails", .bool(differences.contains { $0.fails(failing) })),
      .init("catalogs", .array(comparisons.map { $0.difference.json(places: $0.places) })),
    ])
    try console.write(document.text + "\n")
  }
  return differences.contains { $0.fails(failing) } ? .findings : .fine
}

/// The classes that fail a run.
private func failingClasses(_ values: [String]) throws(CommandError) -> Set<ChangeClass> {
  var classes: Set<ChangeClass> = []
  for word in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
    guard let found = ChangeClass(rawValue: String(word)) else {
      throw .invalidValue(flag: "--fail-on", value: String(word), allowed: ChangeClass.allCases.map(\.rawValue))
    }
    classes.insert(found)
  }
  return classes
}

/// A difference with the places of what it is about.
private struct Comparison {
  let difference: CatalogDifference
  let places: Places
}

/// Compares every pair, and goes on past a catalog with an error so that all findings are told at once.
private func compared(
  _ pairs: [ComparedPair], on day: LocalDate?, _ console: Console
) throws(CommandError) -> [Comparison] {
  var comparisons: [Comparison] = []
  var exitCode = ExitCode.fine
  for pair in pairs {
    do throws(CommandError) {
      comparisons.append(try comparison(of: pair, on: day, console))
    } catch .reported(let code) {
      exitCode = max(exitCode, code)
    }
  }
  if exitCode != .fine { throw .reported(exitCode) }
  return comparisons
}

private func comparison(
  of pair: ComparedPair, on day: LocalDate?, _ console: Console
) throws(CommandError) -> Comparison {
  var sides: [(catalog: CompiledCatalog, sources: SourceMap)?] = []
  var exitCode = ExitCode.fine
  for source in [pair.base, pair.head] {
    guard let source else {
      sides.append(nil)
      continue
    }
    do throws(CommandError) {
      sides.append(try compiledSources(try source.compilation(), toCompare: true, console))
    } catch .reported(let code) {
      sides.append(nil)
      exitCode = max(exitCode, code)
    }
  }
  if exitCode != .fine { throw .reported(exitCode) }
  let places = Places(base: sides[0].map(declared) ?? [:], head: sides[1].map(declared) ?? [:])
  switch (sides[0]?.catalog, sides[1]?.catalog) {
  case (let base?, let head?):
    let difference = compareCatalogs(
      ComparedCatalog(base.catalog, base.tables), ComparedCatalog(head.catalog, head.tables),
      accepted: acceptances(head.declaration.waivers, on: day))
    return Comparison(difference: difference, places: places)
  case (nil, let head?): return Comparison(difference: .added(head.catalog.code), places: places)
  case (let base?, nil): return Comparison(difference: .removed(base.catalog.code), places: places)
  case (nil, nil): throw .reported(.internalError)
  }
}

/// Where each code and route is declared.
private func declared(_ side: (catalog: CompiledCatalog, sources: SourceMap)) -> [String: Places.Place] {
  let declaration = side.catalog.declaration
  let keys = declaration.keys + declaration.modules.flatMap(\.features).map(\.code)
  let places = keys.map { key in
    let start = key.span.start
    return (
      key.text, Places.Place(file: side.sources[key.span.source].path, line: start.line, column: start.column)
    )
  }
  return Dictionary(places, uniquingKeysWith: { first, _ in first })
}

/// The waivers that are about changes.
private func acceptances(_ waivers: [WaiverDeclaration], on day: LocalDate?) -> [Acceptance] {
  waivers.filter { ChangeRule.find($0.rule.text) != nil }.map { waiver in
    Acceptance(
      rule: waiver.rule.text, entity: waiver.entity.text, reason: waiver.reason, until: "\(waiver.until.value)",
      hasPassed: day.map { waiver.until.value < $0 } ?? false)
  }
}
