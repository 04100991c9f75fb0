import CatalogCompiler
import CatalogIR
import CatalogMatrix
import Diagnostics

extension Command {
  static let generate = Command(
    name: "generate",
    summary: "turn catalogs into Swift and TypeScript",
    usage: "[DIR...] [--output DIR] [--typescript DIR] [--ledger] [--check] [--warnings-as-errors]",
    discussion: """
      Compiles each catalog and writes its Swift to Generated/<Name>Catalog, an ES module with its types to
      Generated/TypeScript/<Name>Catalog and, for reviewers, who has what to Generated/Effects. With --output,
      --typescript or --ledger it writes what these flags name, and nothing else. Files whose bytes are right already are left
      alone, and so are files that other hands wrote. If one of the catalogs has an error, nothing is written. Findings
      go to standard error.

      In the catalog's folder it keeps \(ledgerFile), in which every module, feature, pack, capability and limit has a
      number for ever, gone ones too. It adds new codes. What is called otherwise says so (was: OLD_CODE) and keeps its
      number; what is removed gets a reason by hand ({ number: 7, retired: nobody bought it, instead: OTHER }, where
      there is another). Generated Swift knows such codes for one round more: raise the ledger's round after a
      release, and those that went before it are known no longer.

      Branches merge: lines are sorted by code, and a new number is the greatest so far and from 1 to 1000 more, as the
      spelling of the code decides, so that two branches hardly choose the same. If they do, check says so; the line of
      the code that is not released yet is removed, and generate adds it anew. With '\(ledgerFile) merge=union' in
      .gitattributes, which init writes, lines side by side are no conflict either; generate puts them into order.
      """,
    flags: [
      Flag("--output", "DIR", "write the Swift of the one catalog that is named into this folder"),
      Flag("--typescript", "DIR", "write the ES module of the one catalog that is named into this folder"),
      Flag("--ledger", nil, "write \(ledgerFile), for catalogs that a plugin compiles"),
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
  let isEverything = arguments.operands.isEmpty && placed == nil && !arguments.has("--ledger")
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
  /// The folders of the Swift, the ES module, the effect file and the ledger; or those that flags name. Never empty.
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
      let target = GenerateTarget(source: folder, outputs: try outputs(of: folder, arguments, console))
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
private func outputs(
  of folder: String, _ arguments: Arguments, _ console: Console
) throws(CommandError) -> [GeneratedFolder] {
  let compilation = compiled(folder: folder)
  let result = try compiledSources(compilation, isStrict: arguments.has("--warnings-as-errors"), console).catalog
  let isPlaced = ["--output", "--typescript", "--ledger"].contains(where: arguments.has)
  let placed = [
    arguments.value("--output").map { GeneratedFolder(path: $0, files: result.swift) },
    arguments.value("--typescript").map { GeneratedFolder(path: $0, files: result.typeScript) },
  ].compactMap(\.self)
  if isPlaced, !arguments.has("--ledger") { return placed }
  guard let ledger = compilation.ledger else { throw .ledgerElsewhere(folder) }
  let ledgerFolder = GeneratedFolder(path: folder, files: [ledger])
  if isPlaced { return placed + [ledgerFolder] }
  // What is generated follows the ledger that is written with it.
  let followed = compile(folder: folder, ledger: ledger, keep: keepToTheEnd)
  let listed = try compiledSources(followed, toCompare: true, console).catalog
  let name = swiftTypeName(ofCatalog: listed.catalog.code)
  return [
    GeneratedFolder(path: GenerateTarget.home.path(of: name), files: listed.swift),
    GeneratedFolder(path: GenerateTarget.typeScriptHome.path(of: name), files: listed.typeScript),
    GeneratedFolder(path: GenerateTarget.effects.path, files: [effectFile(listed.catalog, listed.tables)]),
    ledgerFolder,
  ]
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
