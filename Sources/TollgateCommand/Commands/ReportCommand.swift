import CatalogCompiler
import CatalogReport

extension Command {
  static let report = Command(
    name: "report",
    summary: "write a page to look at",
    usage: "DIR [--output FILE]",
    discussion: """
      Writes a catalog as one HTML page that needs nothing else, neither a server nor the network: the packs side by side,
      who requires whom as a picture that can be followed, every route for any pack, role and overrides with the answer
      and its reason, and the navigation as the same user sees it. The page asks the ES module that `generate` writes.
      """,
    flags: [.outputFile],
    examples: [("tollgate report catalog/retail --output retail.html", "writes a page for a browser")],
    run: runReport)
}

@Sendable
private func runReport(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let folder = try onlyCatalogFolder(arguments, command: "report")
  let compiled = try compiledCatalog(folder, console)
  try deliver(emitReport(compiled.catalog, compiled.tables), arguments, console)
  return .fine
}
