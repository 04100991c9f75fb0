import CatalogCompiler
import CatalogIR
import CatalogMatrix
import Diagnostics

extension Command {
  static let generate = Command(
    name: "generate",
    summary: "turn catalogs into Swift and TypeScript",
    usage: "[DIR...] [--output DIR] [--typescript DIR] [--check] [--warnings-as-errors]",
    discussion: """
      Compiles each catalog and writes its Swift to Generated/<Name>Catalog, an ES module with its types to
      Generated/TypeScript/<Name>Catalog and, for reviewers, who has what to Generated/Effects. With --output or
      --typescript it writes what these flags name, and nothing else. Files whose bytes are right already are left
      alone, and so are files that other hands wrote. If one of the catalogs has an error, nothing is written. Findings
      go to standard error.
      """,
    flags: [
      Flag("--output", "DIR", "write the Swift of the one catalog that is named into this folder"),
      Flag("--typescript", "DIR", "write the ES module of the one catalog that is named into this folder"),
      Flag("--check", nil, "write nothing; report files that are changed, missing or orphaned"),
      Flag("--warnings-as-errors", nil, "let warnings block too"),
    ],
    examples: [
      ("tollgate generate", "brings Generated up to date with every catalog in 'catalog'"),
      ("tollgate generate --check", "shows what that would change; exit code 1 if there is something"),
      ("tollgate generate catalog/retail --output Sources/Retail", "writes the Swift of one catalog elsewhere"),
      ("tollgate generate catalog/retail --typescript web/src/catalog", "writes its ES module for a front end"),
    ],
    run: runGenerate)
}

@Sendable
private func runGenerate(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let folders = try catalogFolders(arguments.operands)
  let placed = ["--output", "--typescript"].first(where: arguments.has)
  if let placed, folders.count > 1 { throw .outputForSeveral(flag: placed) }
  let targets = try compiledTargets(folders, arguments, console)
  guard arguments.has("--check") else { return try write(targets, console) }
  let isEverything = arguments.operands.isEmpty && placed == nil
  let areUpToDate = try reportDifferences(targets, arguments, console)
  let areAllInUse = isEverything ? try reportAbandoned(besides: targets, console) : true
  return areUpToDate && areAllInUse ? .fine : .findings
}

/// A catalog's folder, and the folders that files made of it belong into.
struct GenerateTarget {
  /// Where the Swift goes unless a flag says otherwise, a folder a catalog.
  static let home = Folder("Generated")
  /// Where the ES modules go, likewise.
  static let typeScriptHome = Folder(home.path(of: "TypeScript"))
  /// Where the effect files go.
  static let effects = Folder(home.path(of: "Effects"))

  let source: String
  /// The folders of the Swift, the ES module and the effect file; or those that flags name. Never empty.
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
      let target = GenerateTarget(source: folder, outputs: outputs(of: result, arguments))
      // A disk may fold case.
      let path = target.outputs[0].path
      if let other = targets.first(where: { $0.outputs[0].path.lowercased() == path.lowercased() }) {
        throw .sameTarget(path, folders: [other.source, folder])
      }
      targets.append(target)
    } catch .reported(let code) {
      exitCode = max(exitCode, code)
    }
  }
  if exitCode != .fine { throw .reported(exitCode) }
  return targets
}

/// What is made of a catalog, and where it goes: everything into its home, or what flags name to where they say.
private func outputs(of result: CompiledCatalog, _ arguments: Arguments) -> [GeneratedFolder] {
  let name = swiftTypeName(ofCatalog: result.catalog.code)
  let isPlaced = arguments.has("--output") || arguments.has("--typescript")
  let swift = arguments.value("--output") ?? (isPlaced ? nil : GenerateTarget.home.path(of: name))
  let typeScript = arguments.value("--typescript") ?? (isPlaced ? nil : GenerateTarget.typeScriptHome.path(of: name))
  let effects = isPlaced ? nil : GenerateTarget.effects.path
  return [
    swift.map { GeneratedFolder(path: $0, files: result.swift) },
    typeScript.map { GeneratedFolder(path: $0, files: result.typeScript) },
    effects.map { GeneratedFolder(path: $0, files: [effectFile(result.catalog, result.tables)]) },
  ].compactMap(\.self)
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
