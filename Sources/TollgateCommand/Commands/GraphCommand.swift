import CatalogCompiler
import CatalogEmit

extension Command {
  static let graph = Command(
    name: "graph",
    summary: "draw who requires whom, and how data flows",
    usage: "DIR [--show dependencies|flow|all] [--format mermaid|dot]",
    discussion: """
      Prints the modules and connections of a catalog with an arrow from each to what it requires, and a dashed one to
      what it enhances; or its modules and systems with an arrow along each flow of data, framed by category and kind; or
      both. Unless told, it shows the flow of data, or dependencies where a catalog has no such flow.
      """,
    flags: [
      Flag("--show", "WHAT", "dependencies, flow, or all"),
      Flag("--format", "FORMAT", "mermaid for Markdown files, dot for Graphviz"),
    ],
    examples: [
      ("tollgate graph catalog/retail", "prints a Mermaid graph"),
      ("tollgate graph catalog/retail --show all", "adds how data flows between modules and systems"),
      ("tollgate graph catalog/retail --format dot | dot -Tsvg", "draws it with Graphviz"),
    ],
    run: runGraph)
}

@Sendable
private func runGraph(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: GraphFormat.mermaid)
  let wanted = try arguments.choice("--show", default: GraphContent.dependencies)
  let folder = try onlyCatalogFolder(arguments, command: "graph")
  let catalog = try compiledCatalog(folder, console).catalog
  let content = arguments.value("--show") == nil ? GraphContent(usualFor: catalog) : wanted
  try console.write(emitGraph(catalog, format: format, showing: content))
  return .fine
}
