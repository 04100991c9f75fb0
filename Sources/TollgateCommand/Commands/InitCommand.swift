import CatalogCompiler
import CatalogEmit
import CatalogSchema
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
  let folder = try onlyCatalogFolder(arguments, command: "init")
  var files = starterCatalog(code: catalogCode(ofFolder: folder) ?? "Shop")
    .map { (name: $0.name, text: "\(schemaLine)\n\($0.text)") }
  try onDisk(try Folder(folder).make())
  guard try onDisk(try Folder(folder).names()) == [] else { throw .folderNotEmpty(folder) }
  try onDisk(try Folder(folder).replace(files))
  let compilation = compiled(folder: folder)
  let made = [
    (name: ".gitattributes", text: "\(ledgerFile) merge=union\n"),
    (name: schemaFile, text: emitSchema(compilation.declaration)),
    (name: ledgerFile, text: compilation.ledger?.text ?? ""),
  ]
  try onDisk(try Folder(folder).replace(made))
  files = (files + made).sorted { $0.name < $1.name }
  let list = files.map { "  \(printable(folder))/\($0.name)\n" }.joined()
  try console.write("wrote\n\(list)next: tollgate check \(shellWord(folder))\n")
  return .fine
}
