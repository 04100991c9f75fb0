import CatalogCompiler

/// The folder whose folders are the catalogs, where none is named.
private let home = Folder("catalog")

/// The catalogs that the operands name, each once; without operands every folder in `catalog`, in byte order.
func catalogFolders(_ operands: [String]) throws(CommandError) -> [String] {
  guard operands.isEmpty else {
    var seen: Set<String> = []
    return operands.filter { seen.insert($0).inserted }
  }
  let names = try onDisk(try home.names()) ?? []
  let folders = names.filter { !$0.hasPrefix(".") }.map { "\(home.path)/\($0)" }.filter { Folder($0).isThere }
  guard !folders.isEmpty else { throw .noCatalogs }
  return folders
}

/// The one catalog that a command wants.
func catalogFolder(_ arguments: Arguments, command: String) throws(CommandError) -> String {
  guard let folder = arguments.operands.first else { throw .missingOperand("the catalog's folder", command: command) }
  return folder
}

/// The one catalog that a command wants, and that is all it wants.
func onlyCatalogFolder(_ arguments: Arguments, command: String) throws(CommandError) -> String {
  let folder = try catalogFolder(arguments, command: command)
  if arguments.operands.count > 1 { throw .unexpectedOperand(arguments.operands[1], command: command) }
  return folder
}
