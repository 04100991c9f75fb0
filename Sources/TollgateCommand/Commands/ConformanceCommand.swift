import CatalogCompiler
import CatalogConformance

extension Command {
  static let conformance = Command(
    name: "conformance",
    summary: "write answers for implementations in other languages to agree with",
    usage: "DIR [--output FILE]",
    discussion: """
      Puts every operation of every route to the compiled tables, in many situations, and prints the answers as JSON
      Lines. A line of kind "situation" holds what a tenant has, the matrix that comes of it and the pages of its
      navigation; lines of kind "request" hold the answers there, up to the next situation:

        space, method, target, action        the request; api_base decides the space if it is left out
        outcome, reason                      as the guard answers
        module, feature                      whom the reason is about, left out if there is none
        missing, granting_packs              codes
        rollout                              the one that lets a refusal through, or would
        refusal                              the class of a rejected request line
        route                                the pattern that decided

      A situation says at which instant it is asked. Its tenants have each pack in each role, each status, each module and
      feature switched on and off, by rows of the store and of the enterprise, locked and not, with and without times; each
      connection, configuration and limit lacking or used up. Local dates and time zones are not covered: starts_at and
      ends_at are instants, days of grace included, the second outside. Neither is more than one assignment of a pack or one
      row of a kind for the same code. The ES module that `generate` writes agrees with this file.
      """,
    flags: [.outputFile],
    examples: [
      ("tollgate conformance catalog/retail --output retail.jsonl", "writes the answers of the retail catalog")
    ],
    run: runConformance)
}

@Sendable
private func runConformance(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let folder = try onlyCatalogFolder(arguments, command: "conformance")
  let compiled = try compiledCatalog(folder, console)
  try deliver(ConformanceFile(compiled.catalog, compiled.tables).text, arguments, console)
  return .fine
}
