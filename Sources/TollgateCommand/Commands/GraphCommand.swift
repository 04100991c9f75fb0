import CatalogCompiler
import CatalogEmit

extension Command {
  static let graph = Command(
    name: "graph",
    summary: "draw who requires whom",
    usage: "DIR [--format mermaid|dot]",
    discussion: "Prints the modules and connections of a catalog with an arrow from each to what it requires.",
    flags: [Flag("--format", "FORMAT", "mermaid for Markdown files, dot for Graphviz")],
    examples: [
      ("tollgate graph catalog/retail", "prints a Mermaid graph"),
      ("tollgate graph catalog/retail --format dot | dot -Tsvg", "draws it with Graphviz"),
    ],
    run: runGraph)
}

@Sendable
private func runGraph(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: GraphFormat.mermaid)
  let folder = try catalogFolder(arguments, command: "graph")
  if arguments.operands.count > 1 { throw .unexpectedOperand(arguments.operands[1], command: "graph") }
  try console.write(emitGraph(try compiledCatalog(folder, console).catalog, format: format))
  return .fine
}
