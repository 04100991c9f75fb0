import CatalogCompiler
import Diagnostics

/// Says what `generate` would change, and the command that does it; returns whether there is nothing.
func reportDifferences(
  _ targets: [GenerateTarget], _ arguments: Arguments, _ console: Console
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
  let flags = ["--output", "--typescript"].compactMap { flag in arguments.value(flag).map { [flag, shellWord($0)] } }
  let words = stale.map(shellWord) + flags.flatMap(\.self) + (arguments.has("--ledger") ? ["--ledger"] : [])
  console.writeError("to mend it, run: tollgate generate \(words.joined(separator: " "))\n")
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

/// The files of no target. A folder with a target's code is the business of that target; that of the effect files is
/// shared by all.
private func abandonedFiles(besides targets: [GenerateTarget]) throws(FileFailure) -> [String] {
  let outputs = targets.flatMap(\.outputs)
  var files: [String] = []
  for home in [GenerateTarget.home, GenerateTarget.typeScriptHome] {
    for name in try home.names() ?? [] {
      let folder = Folder(home.path(of: name))
      let ours = outputs.filter { $0.path == folder.path }
      guard folder.isThere, ours.isEmpty || folder == GenerateTarget.effects else { continue }
      let kept = ours.flatMap(\.names)
      files += try GeneratedFolder.generatedFiles(in: folder).filter { !kept.contains($0) }.map { folder.path(of: $0) }
    }
  }
  return files
}
