import CatalogCompiler
import Diagnostics

extension Flag {
  /// The flag of every command whose answer is a file.
  static let outputFile = Flag("--output", "FILE", "write into this file; standard output if none is said")
}

/// Writes a text to the file that `--output` names and says so, or to standard output.
///
/// The file is there as a whole or not at all, and is left alone if its bytes are right already.
func deliver(_ text: String, _ arguments: Arguments, _ console: Console) throws(CommandError) {
  guard let path = arguments.value("--output") else { return try console.write(text) }
  let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  let name = parts.last ?? ""
  if ["", ".", ".."].contains(name) { throw .fileSystem(FileFailure(path: path, reason: "Is a directory")) }
  let above = parts.dropLast().joined(separator: "/")
  let folder = Folder(parts.count == 1 ? "." : above.isEmpty ? "/" : above)
  let isRight = try onDisk(try folder.bytes(of: name))?.elementsEqual(text.utf8) == true
  if !isRight {
    try onDisk(try folder.make())
    try onDisk(try folder.replace([(name, text)]))
  }
  try console.write("\(printable(path)): \(isRight ? "up to date" : "written")\n")
}
