import CatalogCompiler
import CatalogFormat
import CatalogSyntax
import Diagnostics

extension Command {
  static let format = Command(
    name: "format",
    summary: "put the files of catalogs into one layout",
    usage: "[DIR...] [--check]",
    discussion: """
      Lays every file out anew: two columns an indentation, one blank line at most, braces and brackets on one line of up
      to 120 columns and otherwise a line an entry. Comments, the order of entries and the wording of texts stay. Each
      file is read again before it is written, so that none changes its meaning; one with a mistake in its YAML is left
      alone and reported.
      """,
    flags: [Flag("--check", nil, "write nothing; show what would change, with exit code 1 if there is something")],
    examples: [
      ("tollgate format", "lays out every catalog in the folder 'catalog'"),
      ("tollgate format catalog/retail --check", "says whether that would change a file"),
    ],
    run: runFormat)
}

@Sendable
private func runFormat(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  var exitCode = ExitCode.fine
  for folder in try catalogFolders(arguments.operands) {
    let layout = CatalogLayout(readCatalog(folder: folder))
    let report = Report(layout.refused.inFileOrder(), in: layout.sources, isStrict: false)
    console.writeError(report.text(.text, isColoured: console.errorIsColoured))
    for path in layout.wouldChange {
      console.writeError("\(printable(path)) is left alone: laid out anew it would not be read as it is now\n")
      exitCode = max(exitCode, .internalError)
    }
    exitCode = max(exitCode, report.exitCode)
    if arguments.has("--check") {
      if try !isLaidOut(layout, folder, console) { exitCode = max(exitCode, .findings) }
    } else {
      for file in layout.files where file.old != file.new { try onDisk(try Folder.replace(file.path, with: file.new)) }
      try console.write(layout.text(of: folder))
    }
  }
  return exitCode
}

/// Says what `format` would change, and the command that does it; returns whether there is nothing.
private func isLaidOut(_ layout: CatalogLayout, _ folder: String, _ console: Console) throws(CommandError) -> Bool {
  let stale = layout.files.filter { $0.old != $0.new }
  if stale.isEmpty {
    if layout.isWhole { try console.write("\(printable(folder)): in layout\n") }
    return true
  }
  for file in stale {
    console.writeError(
      "\(printable(file.path)) is not in layout:\n" + unifiedDiff(from: file.old, to: file.new, name: file.path))
  }
  console.writeError("to mend it, run: tollgate format \(shellWord(folder))\n")
  return false
}

extension CatalogLayout {
  fileprivate func text(of folder: String) -> String {
    let changed = files.filter { $0.old != $0.new }
    if changed.isEmpty { return isWhole ? "\(printable(folder)): in layout\n" : "" }
    return changed.map { "wrote \(printable($0.path))\n" }.joined()
  }
}
