import CatalogCompiler
import Diagnostics

/// Says what `generate` would change, and the command that does it; returns whether there is nothing.
func reportDifferences(
  _ targets: [GenerateTarget], output: String?, _ console: Console
) throws(CommandError) -> Bool {
  var stale: [String] = []
  for target in targets {
    var isStale = false
    for output in target.outputs {
      for difference in try onDisk(try output.differences()) {
        console.writeError(words(for: difference, in: Folder(output.path)))
        isStale = true
      }
    }
    if isStale {
      stale.append(target.source)
    } else {
      try console.write("\(printable(target.outputs[0].path)): up to date\n")
    }
  }
  if stale.isEmpty { return true }
  let flag = output.map { " --output \(shellWord($0))" } ?? ""
  console.writeError("to mend it, run: tollgate generate \(stale.map(shellWord).joined(separator: " "))\(flag)\n")
  return false
}

private func words(for difference: GeneratedFolder.Difference, in folder: Folder) -> String {
  switch difference {
  case .changed(let file, let diff): "\(printable(folder.path(of: file))) is not what the catalog says:\n\(diff)"
  case .missing(let file): "\(printable(folder.path(of: file))) is missing\n"
  case .orphaned(let file): "\(printable(folder.path(of: file))) is orphaned: nothing generates it any more\n"
  }
}

/// Says which generated files belong to catalogs that have been deleted or renamed, and the command that removes them;
/// returns whether there are none.
///
/// `generate` itself leaves them alone: they may be of a catalog that lies elsewhere.
func reportAbandoned(besides targets: [GenerateTarget], _ console: Console) throws(CommandError) -> Bool {
  let files = try onDisk(try abandonedFiles(besides: targets))
  if files.isEmpty { return true }
  for file in files {
    console.writeError("\(printable(file)) is orphaned: no folder in 'catalog' generates it any more\n")
  }
  console.writeError("to mend it, run: rm \(files.map(shellWord).joined(separator: " "))\n")
  return false
}

private func abandonedFiles(besides targets: [GenerateTarget]) throws(FileFailure) -> [String] {
  let home = GenerateTarget.home
  let paths = targets.map { $0.outputs[0].path }
  let effects = targets.flatMap { $0.outputs.dropFirst().flatMap(\.names) }
  var files: [String] = []
  for name in try home.names() ?? [] {
    let folder = Folder(home.path(of: name))
    guard folder.isThere, !paths.contains(folder.path) else { continue }
    let isHomeOfEffects = folder == GenerateTarget.effects
    files += try GeneratedFolder.generatedFiles(in: folder).filter { !isHomeOfEffects || !effects.contains($0) }
      .map { folder.path(of: $0) }
  }
  return files
}
