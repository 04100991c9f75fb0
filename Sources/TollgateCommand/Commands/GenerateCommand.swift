import CatalogCompiler
import CatalogIR
import Diagnostics

extension Command {
  static let generate = Command(
    name: "generate",
    summary: "turn catalogs into Swift",
    usage: "[DIR...] [--output DIR] [--check] [--warnings-as-errors]",
    discussion: """
      Compiles each catalog and writes its Swift to Generated/<Name>Catalog, or to the folder that --output names.
      Files whose bytes are right already are left alone, and so are files that other hands wrote. If one of the
      catalogs has an error, nothing is written. Findings go to standard error.
      """,
    flags: [
      Flag("--output", "DIR", "write the files of the one catalog that is named into this folder"),
      Flag("--check", nil, "write nothing; report files that are changed, missing or orphaned"),
      Flag("--warnings-as-errors", nil, "let warnings block too"),
    ],
    examples: [
      ("tollgate generate", "brings Generated up to date with every catalog in 'catalog'"),
      ("tollgate generate --check", "shows what that would change; exit code 1 if there is something"),
      ("tollgate generate catalog/retail --output Sources/Retail", "writes the files of one catalog elsewhere"),
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

  let source: String
  let output: GeneratedFolder
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
      if let other = targets.first(where: { $0.output.path.lowercased() == path.lowercased() }) {
        throw .sameTarget(path, folders: [other.source, folder])
      }
      targets.append(GenerateTarget(source: folder, output: GeneratedFolder(path: path, files: result.swift)))
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
    let changes = try onDisk(try target.output.write())
    let list = changes.written + changes.removed.map { "\(printable($0)) (removed)" }
    progress += "\(printable(target.output.path)): \(list.isEmpty ? "up to date" : list.joined(separator: ", "))\n"
  }
  try console.write(progress)
  return .fine
}
