import CatalogCompiler
import CatalogFix
import Diagnostics

extension Command {
  static let fix = Command(
    name: "fix",
    summary: "apply what findings suggest",
    usage: "[DIR...] [--dry-run]",
    discussion: """
      Writes the names that misspelt ones were probably meant to be, adds the modules that a pack lacks and what these
      require, what a page does not ask for though its calls do, and the line with the version of the language. All else
      stays as it is, to the byte. It applies what stands under 'help' where that leaves no choice, again until nothing is
      left to apply, and says what it did. Exit code 1 says that errors are left.
      """,
    flags: [Flag("--dry-run", nil, "write nothing; print the change as a patch")],
    examples: [
      ("tollgate fix", "mends every catalog in the folder 'catalog' as far as that can be done"),
      ("tollgate fix catalog/retail --dry-run", "prints the patch"),
    ],
    run: runFix)
}

@Sendable
private func runFix(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  var exitCode = ExitCode.fine
  for folder in try catalogFolders(arguments.operands) {
    let fixed = FixedCatalog(folder: folder)
    if arguments.has("--dry-run") {
      try console.write(fixed.changes.map { unifiedDiff(from: $0.old, to: $0.new, name: $0.path) }.joined())
    } else {
      for change in fixed.changes { try onDisk(try Folder.replace(change.path, with: change.new)) }
      try console.write(fixed.text(of: folder))
    }
    let left = Report(fixed.compilation, isStrict: false, hidesNotes: true)
    console.writeError(left.text(.text, isColoured: console.errorIsColoured))
    exitCode = max(exitCode, left.exitCode)
  }
  return exitCode
}

extension FixedCatalog {
  fileprivate func text(of folder: String) -> String {
    guard !steps.isEmpty else { return "\(printable(folder)): nothing to fix\n" }
    return steps.map { "\($0.place): \(printable($0.words)) [\($0.code)]\n" }.joined()
  }
}
