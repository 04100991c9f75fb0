import CatalogCompiler
import CatalogIR
import CatalogMatrix
import Diagnostics

extension Command {
  static let generate = Command(
    name: "generate",
    summary: "turn catalogs into Swift",
    usage: "[DIR...] [--output DIR] [--check] [--warnings-as-errors]",
    discussion: """
      Compiles each catalog and writes its Swift to Generated/<Name>Catalog and, for reviewers, who has what to
      Generated/Effects; or its Swift alone to the folder that --output names. Files whose bytes are right already are
      left alone, and so are files that other hands wrote. If one of the catalogs has an error, nothing is written.
      Findings go to standard error.
      """,
    flags: [
      Flag("--output", "DIR", "write the Swift of the one catalog that is named into this folder"),
      Flag("--check", nil, "write nothing; report files that are changed, missing or orphaned"),
      Flag("--warnings-as-errors", nil, "let warnings block too"),
    ],
    examples: [
      ("tollgate generate", "brings Generated up to date with every catalog in 'catalog'"),
      ("tollgate generate --check", "shows what that would change; exit code 1 if there is something"),
      ("tollgate generate catalog/retail --output Sources/Retail", "writes the Swift of one catalog elsewhere"),
    ],
    run: runGenerate)
}

@Sendable
private func runGenerate(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let folders = try catalogFolders(arguments.operands)
  if arguments.has("--output"), folders.count > 1 { throw .outputForSeveral }
  let targets = try compiledTargets(folders, arguments, console)
  guard arguments.has("--check") else { return try write(targets, console) }
  let isEverything = arguments.operands.isEmpty && !arguments.has("--output")
  let areUpToDate = try reportDifferences(targets, output: arguments.value("--output"), console)
  let areAllInUse = isEverything ? try reportAbandoned(besides: targets, console) : true
  return areUpToDate && areAllInUse ? .fine : .findings
}

/// A catalog's folder, and the folder that its Swift belongs into.
struct GenerateTarget {
  /// Where targets go unless --output names another folder.
  static let home = Folder("Generated")

  /// Where the effect files go.
  static let effects = Folder(home.path(of: "Effects"))

  let source: String
  /// The folder of the Swift target; then, unless that lies elsewhere, the one with the effect file.
  let outputs: [GeneratedFolder]
}

/// Compiles every catalog, and goes on past one with an error so that all findings are told at once.
private func compiledTargets(
  _ folders: [String], _ arguments: Arguments, _ console: Console
) throws(CommandError) -> [GenerateTarget] {
  var targets: [GenerateTarget] = []
  var exitCode = ExitCode.fine
  for folder in folders {
    do throws(CommandError) {
      let result = try compiledCatalog(folder, isStrict: arguments.has("--warnings-as-errors"), console)
      let path =
        arguments.value("--output") ?? "\(GenerateTarget.home.path)/\(swiftTypeName(ofCatalog: result.catalog.code))"
      // A disk may fold case.
      if let other = targets.first(where: { $0.outputs[0].path.lowercased() == path.lowercased() }) {
        throw .sameTarget(path, folders: [other.source, folder])
      }
      let effects = GeneratedFolder(
        path: GenerateTarget.effects.path, files: [effectFile(result.catalog, result.tables)])
      targets.append(
        GenerateTarget(
          source: folder,
          outputs: [GeneratedFolder(path: path, files: result.swift)] + (arguments.has("--output") ? [] : [effects])))
    } catch .reported(let code) {
      exitCode = max(exitCode, code)
    }
  }
  if exitCode != .fine { throw .reported(exitCode) }
  return targets
}

private func write(_ targets: [GenerateTarget], _ console: Console) throws(CommandError) -> ExitCode {
  var progress = ""
  for target in targets {
    var lines = ""
    for folder in target.outputs {
      let changes = try onDisk(try folder.write())
      let list = changes.written + changes.removed.map { "\(printable($0)) (removed)" }
      if !list.isEmpty { lines += "\(printable(folder.path)): \(list.joined(separator: ", "))\n" }
    }
    progress += lines.isEmpty ? "\(printable(target.outputs[0].path)): up to date\n" : lines
  }
  try console.write(progress)
  return .fine
}
