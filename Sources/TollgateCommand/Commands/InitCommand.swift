import CatalogCompiler
import Diagnostics
import Foundation

extension Command {
  static let initialize = Command(
    name: "init",
    summary: "start a new catalog",
    usage: "DIR",
    discussion: """
      Makes a folder with a small catalog that checks clean, with comments that explain each part. The folder must be
      empty or not exist yet.
      """,
    flags: [],
    examples: [("tollgate init catalog/shop", "makes catalog/shop; its Swift will be ShopCatalog")],
    run: runInit)
}

@Sendable
private func runInit(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let folder = try catalogFolder(arguments, command: "init")
  if arguments.operands.count > 1 { throw .unexpectedOperand(arguments.operands[1], command: "init") }
  let files = starterCatalog(code: catalogCode(ofFolder: folder) ?? "Shop")
  try onDisk(try Folder(folder).make())
  guard try onDisk(try Folder(folder).names()) == [] else { throw .folderNotEmpty(folder) }
  try onDisk(try Folder(folder).replace(files))
  let list = files.map { "  \(printable(folder))/\($0.name)\n" }.joined()
  try console.write("wrote\n\(list)next: tollgate check \(shellWord(folder))\n")
  return .fine
}
